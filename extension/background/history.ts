import { changeOf, news, type Today, withTold } from '../../src/history/changes.ts';
import { type HistoryEntry, historyEntry, historyId } from '../../src/history/entry.ts';
import { findEntries, siteOfEntry } from '../../src/history/search.ts';
import type { HistoryStore } from '../platform/database.ts';
import type { ForgetHistory, HistoryItem, HistoryList } from '../platform/memory-messages.ts';
import type { ClaimRecord } from '../platform/messages.ts';
import type { Library } from './library.ts';

/** So many entries at a time: more than a screen, little enough to be drawn at once. */
export const HISTORY_PAGE = 50;

/** The cards a person opened on this device. */
export interface History {
  /** @param page the address without tracking parameters and fragment */
  add(claimId: string, page: { title: string; url: string }): Promise<void>;
  list(search: string, from: number): Promise<HistoryList>;
  /** How many claims the person should be told of; see src/history/changes.ts. */
  countCorrected(): Promise<number>;
  acknowledge(): Promise<void>;
  forget(what: ForgetHistory): Promise<void>;
}

export interface HistoryParts {
  store: HistoryStore;
  library: Pick<Library, 'claim' | 'list'>;
  /** Milliseconds since 1970. */
  now(): number;
}

export function createHistory({ store, library, now }: HistoryParts): History {
  /** What there is today of the claims in these entries. */
  async function todayOf(entries: readonly HistoryEntry[]): Promise<Today> {
    const ids = [...new Set(entries.map(({ claimId }) => claimId))];
    const found = await Promise.all(ids.map(async (id) => [id, await library.claim(id)] as const));
    const records = new Map<string, ClaimRecord | null>(found);
    const packs = new Set((await library.list()).map(({ manifest }) => manifest.id));
    return { record: (id) => records.get(id) ?? null, hasPack: (id) => packs.has(id) };
  }

  async function corrected(): Promise<{ entries: HistoryEntry[]; today: Today }> {
    const all = await store.all();
    // Where nothing was read, no pack need be loaded for it.
    if (all.length === 0) return { entries: [], today: NOTHING };
    const today = await todayOf(all);
    return { entries: news(all, today), today };
  }

  return {
    async add(claimId, page) {
      const record = await library.claim(claimId);
      if (record !== null) await store.put(historyEntry(record, page, now()));
    },
    async list(search, from) {
      const all = (await store.all()).toSorted((a, b) => b.at - a.at);
      const today = all.length === 0 ? NOTHING : await todayOf(all);
      const found = findEntries(all, search);
      return {
        items: found.slice(from, from + HISTORY_PAGE).map((entry) => item(entry, today)),
        all: all.length,
        found: found.length,
        corrected: news(all, today).length,
      };
    },
    countCorrected: async () => (await corrected()).entries.length,
    async acknowledge() {
      const { entries, today } = await corrected();
      if (entries.length > 0) await store.put(...entries.map((entry) => withTold(entry, today)));
    },
    async forget(what) {
      if ('all' in what) return store.clear();
      if ('id' in what) return store.remove(what.id);
      const there = (await store.all()).filter((entry) => siteOfEntry(entry) === what.site);
      await store.remove(...there.map(historyId));
    },
  };
}

const NOTHING: Today = { record: () => null, hasPack: () => false };

function item(entry: HistoryEntry, today: Today): HistoryItem {
  const found = changeOf(entry, today);
  const verdict = found?.now?.verdict ?? null;
  return {
    id: historyId(entry),
    entry,
    site: siteOfEntry(entry),
    claim: today.record(entry.claimId)?.claim.claim ?? null,
    change: found?.change ?? null,
    verdictNow: verdict === entry.seen.verdict ? null : verdict,
  };
}
