import { expect, it, vi } from 'vitest';
import { readBackupFile } from '../../../extension/options/read-backup-file.ts';
import { backupOf, MAX_BACKUP_LENGTH, writeBackup } from '../../../src/backup/backup.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

const GOOD = writeBackup(
  backupOf({ settings: DEFAULT_SETTINGS, packs: [], feedback: [], history: [] }, 1, '0.1.0'),
);
const file = (text: string, size = text.length) => ({ name: 'b.json', size, text: vi.fn(async () => text) });

it('a backup in good order is passed on as it is', async () => {
  expect(await readBackupFile(file(GOOD))).toEqual({ ok: true, text: GOOD });
});

it('a file that is far too large is refused before it is read', async () => {
  const huge = file('', 3 * MAX_BACKUP_LENGTH + 1);
  expect(await readBackupFile(huge)).toEqual({
    ok: false,
    problem: 'b.json: expected a file of at most 96 MB',
  });
  expect(huge.text).not.toHaveBeenCalled();
});

it('a broken one is refused by file, field and what was expected', async () => {
  expect(await readBackupFile(file(GOOD.replace('"feedback": []', '"feedback": 5')))).toEqual({
    ok: false,
    problem: 'b.json: feedback: expected a list',
  });
});
