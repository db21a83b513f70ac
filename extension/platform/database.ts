import { Dexie, type Table } from 'dexie';
import { type Feedback, feedbackId } from '../../src/feedback/feedback.ts';
import { type HistoryEntry, historyId, MAX_HISTORY } from '../../src/history/entry.ts';

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

/** Records of one kind. Reached from extension-origin contexts only: in a content script they would be the page's. */
export interface RecordStore<T> {
  all(): Promise<T[]>;
  /** A record with the key of an earlier one takes its place. */
  put(...records: T[]): Promise<void>;
  /** Keys that are not there are no fault. */
  remove(...keys: string[]): Promise<void>;
}

/** The packs a person added, by their id. */
export type PackStore = RecordStore<StoredPack>;
/** What a person said of cards, by `feedbackId`. */
export type FeedbackStore = RecordStore<Feedback>;

/** Cards a person opened, by `historyId`. */
export interface HistoryStore extends RecordStore<HistoryEntry> {
  clear(): Promise<void>;
}

/** All that is kept besides the settings. */
export interface Stored {
  packs: StoredPack[];
  feedback: Feedback[];
  history: HistoryEntry[];
}

export interface Database {
  packs: PackStore;
  feedback: FeedbackStore;
  history: HistoryStore;
  /** In one transaction: either all of it stands there afterwards and nothing else, or nothing has changed. */
  replace(stored: Stored): Promise<void>;
}

const NAME = 'plumbline';

type Tables = Dexie & {
  packs: Table<StoredPack, string>;
  feedback: Table<Feedback, string>;
  history: Table<HistoryEntry, string>;
};

/** Versions are only ever appended: what an older one wrote must be read by every later one. */
function open(): Tables {
  const database = new Dexie(NAME) as Tables;
  database.version(1).stores({ packs: 'id' });
  // Their keys are made by the records' own rules and do not stand in them.
  database.version(2).stores({ feedback: '', history: ',at' });
  return database;
}

/**
 * The database comes into being when there is something to keep, not before: merely looking creates nothing,
 * so that reading in a private window leaves no trace.
 */
export function createDatabase(): Database {
  let opened: Tables | undefined;
  const tables = () => {
    opened ??= open();
    return opened;
  };
  const exists = async () =>
    opened !== undefined || (await indexedDB.databases()).some((known) => known.name === NAME);

  function store<T>(
    tableOf: (of: Tables) => Table<T, string>,
    write: (of: Tables, records: T[]) => Promise<unknown>,
  ) {
    return {
      all: async () => ((await exists()) ? tableOf(tables()).toArray() : []),
      async put(...records: T[]) {
        await write(tables(), records);
      },
      async remove(...keys: string[]) {
        if (await exists()) await tableOf(tables()).bulkDelete(keys);
      },
    };
  }

  return {
    packs: store((of) => of.packs, writePacks),
    feedback: store((of) => of.feedback, writeFeedback),
    history: {
      ...store((of) => of.history, writeHistory),
      async clear() {
        if (await exists()) await tables().history.clear();
      },
    },
    async replace({ packs, feedback, history }) {
      if (packs.length + feedback.length + history.length === 0 && !(await exists())) return;
      const of = tables();
      await of.transaction('rw', of.packs, of.feedback, of.history, async () => {
        await Promise.all([of.packs.clear(), of.feedback.clear(), of.history.clear()]);
        await writePacks(of, packs);
        await writeFeedback(of, feedback);
        await writeHistory(of, history);
      });
    },
  };
}

const writePacks = (of: Tables, packs: StoredPack[]) => of.packs.bulkPut(packs);

const writeFeedback = (of: Tables, records: Feedback[]) =>
  of.feedback.bulkPut(records, records.map(feedbackId));

/** And the oldest go that are too many. */
function writeHistory(of: Tables, entries: HistoryEntry[]): Promise<unknown> {
  return of.transaction('rw', of.history, async () => {
    await of.history.bulkPut(entries, entries.map(historyId));
    const tooMany = (await of.history.count()) - MAX_HISTORY;
    if (tooMany > 0) await of.history.bulkDelete(await of.history.orderBy('at').limit(tooMany).primaryKeys());
  });
}
