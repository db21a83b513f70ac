import { MAX_BACKUP_LENGTH, parseBackup } from '../../src/backup/backup.ts';
import { BackupError } from '../../src/backup/backup-error.ts';

/**
 * Text of a backup that is worth sending to the background, or why not. It is parsed here first, although the
 * background parses it again at its own door: a file that is refused anyway need not make the way.
 */
export async function readBackupFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
): Promise<{ ok: true; text: string } | { ok: false; problem: string }> {
  try {
    // Asked before reading: a character takes three bytes at most.
    if (file.size > 3 * MAX_BACKUP_LENGTH) {
      throw new BackupError(file.name, '', `a file of at most ${(3 * MAX_BACKUP_LENGTH) / 1024 / 1024} MB`);
    }
    const text = await file.text();
    parseBackup(text, file.name);
    return { ok: true, text };
  } catch (error) {
    if (error instanceof BackupError) return { ok: false, problem: error.message };
    throw error;
  }
}
