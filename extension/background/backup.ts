import { type Backup, backupOf, type Everything, parseBackup } from '../../src/backup/backup.ts';
import { BackupError } from '../../src/backup/backup-error.ts';
import { previewRestore } from '../../src/backup/preview.ts';
import { parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import type { Settings } from '../../src/settings.ts';
import type { Database, StoredPack } from '../platform/database.ts';
import type { RestoreAnswer } from '../platform/memory-messages.ts';
import type { Library } from './library.ts';

/** Everything a person has made of Plumbline, as one file and back. */
export interface Backups {
  make(): Promise<Backup>;
  /** What restoring would change; nothing is changed. */
  preview(file: string, text: string): Promise<RestoreAnswer>;
  restore(file: string, text: string): Promise<RestoreAnswer>;
}

export interface BackupParts {
  database: Database;
  library: Pick<Library, 'list' | 'checkAdded' | 'replaceAdded'>;
  settings: { load(): Promise<Settings>; save(settings: Settings): Promise<unknown> };
  /** What is stored was replaced: whoever remembers some of it reads it again. */
  onRestored(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Version of Plumbline. */
  version: string;
}

export function createBackups(parts: BackupParts): Backups {
  const { database, library, settings } = parts;

  async function everything(): Promise<Everything> {
    const [packs, feedback, history, inUse] = await Promise.all([
      database.packs.all(),
      database.feedback.all(),
      database.history.all(),
      library.list(),
    ]);
    // A pack that is stored but can no longer be read would make a backup that cannot be restored.
    const ids = new Set(inUse.filter(({ bundled }) => !bundled).map(({ manifest }) => manifest.id));
    return {
      settings: await settings.load(),
      packs: packs.filter(({ id }) => ids.has(id)),
      feedback,
      history,
    };
  }

  /** The backup and the packs in it, or what is wrong with them. */
  async function read(file: string, text: string): Promise<{ backup: Backup; packs: StoredPack[] } | string> {
    try {
      const backup = parseBackup(text, file);
      const packs = backup.packs.map((pack) => ({ ...pack, id: idOf(pack.text, pack.file) }));
      const problem = await library.checkAdded(packs);
      return problem === null ? { backup, packs } : `${file}: ${problem}`;
    } catch (error) {
      if (error instanceof BackupError) return error.message;
      if (error instanceof PackError) return `${file}: ${error.message}`;
      throw error;
    }
  }

  async function preview({ backup }: { backup: Backup }): Promise<RestoreAnswer> {
    const changes = previewRestore(await everything(), backup, (pack) => idOf(pack, ''));
    return { ok: true, preview: changes, savedAt: backup.savedAt };
  }

  return {
    make: async () => backupOf(await everything(), parts.now(), parts.version),
    async preview(file, text) {
      const found = await read(file, text);
      return typeof found === 'string' ? { ok: false, problem: found } : preview(found);
    },
    async restore(file, text) {
      const found = await read(file, text);
      if (typeof found === 'string') return { ok: false, problem: found };
      const { backup, packs } = found;
      const answer = await preview(found);
      await library.replaceAdded(packs, async () => {
        // Settings live in a store of their own, which knows no transactions: they go first and come back on a fault.
        const before = await settings.load();
        await settings.save(backup.settings);
        try {
          await database.replace({ packs, feedback: backup.feedback, history: backup.history });
        } catch (error) {
          await settings.save(before);
          throw error;
        }
      });
      parts.onRestored();
      return answer;
    },
  };
}

/** @throws PackError for what is no pack */
function idOf(text: string, file: string): string {
  return parsePack(text, file).manifest.id;
}
