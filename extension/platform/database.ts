import { Dexie, type EntityTable } from 'dexie';

/** A pack that the person added, as the file was: parsed anew on each start, by whatever parser is then current. */
export interface StoredPack {
  /** The pack's own id. */
  id: string;
  /** How the file was called; stands in messages. */
  file: string;
  text: string;
  /** Milliseconds since 1970. */
  addedAt: number;
}

const NAME = 'plumbline';

type Database = Dexie & { packs: EntityTable<StoredPack, 'id'> };

/** Versions are only ever appended: what an older one wrote must be read by every later one. */
function open(): Database {
  const database = new Dexie(NAME) as Database;
  database.version(1).stores({ packs: 'id' });
  return database;
}

/** The packs a person added. Reached from extension-origin contexts only: in a content script it would be the page's. */
export interface PackStore {
  all(): Promise<StoredPack[]>;
  put(pack: StoredPack): Promise<void>;
  remove(id: string): Promise<void>;
}

/**
 * The database comes into being when a person adds the first pack, not before: merely looking creates nothing,
 * so that reading in a private window leaves no trace.
 */
export function createPackStore(): PackStore {
  let opened: Database | undefined;
  const database = () => {
    opened ??= open();
    return opened;
  };
  const exists = async () =>
    opened !== undefined || (await indexedDB.databases()).some((known) => known.name === NAME);
  return {
    async all() {
      return (await exists()) ? database().packs.toArray() : [];
    },
    async put(pack) {
      await database().packs.put(pack);
    },
    async remove(id) {
      if (await exists()) await database().packs.delete(id);
    },
  };
}
