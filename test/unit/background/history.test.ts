import { beforeEach, expect, it } from 'vitest';
import { createHistory, HISTORY_PAGE, type History } from '../../../extension/background/history.ts';
import type { HistoryStore } from '../../../extension/platform/database.ts';
import type { ClaimRecord } from '../../../extension/platform/messages.ts';
import { type HistoryEntry, historyId } from '../../../src/history/entry.ts';
import { testClaim, testManifest } from '../claim/test-claim.ts';
import { entry } from '../history/sample-history.ts';

const CLAIM = 'japan-hires-lumberjacks';
let rows: Map<string, HistoryEntry>;
let record: ClaimRecord | null;
let asked: number;
let history: History;

const store: HistoryStore = {
  all: async () => [...rows.values()],
  put: async (...entries) => void entries.map((row) => rows.set(historyId(row), row)),
  remove: async (...keys) => void keys.map((key) => rows.delete(key)),
  clear: async () => rows.clear(),
};
const keep = (...entries: HistoryEntry[]) => store.put(...entries);

beforeEach(() => {
  rows = new Map();
  asked = 0;
  record = { claim: testClaim(), pack: testManifest };
  history = createHistory({
    store,
    library: {
      async claim() {
        asked++;
        return record;
      },
      list: async () => [{ manifest: testManifest, claims: 1, topics: {}, bundled: true }],
    },
    now: () => 77,
  });
});

it('a card opened twice on a page is one entry, with the time and the record of the last', async () => {
  await keep(entry(5));
  record = { claim: testClaim({ verdict: 'misleading' }), pack: testManifest };
  await history.add(CLAIM, { title: 'Page a', url: 'https://news.example/a' });
  expect([...rows.values()]).toMatchObject([{ at: 77, seen: { verdict: 'misleading' } }]);
});

it('a card of a claim that is not in use is no entry', async () => {
  record = null;
  await history.add('invented', { title: '', url: 'https://news.example/a' });
  expect(rows.size).toBe(0);
});

it('is listed the newest first, a page at a time, as far as it fits the search', async () => {
  await keep(...Array.from({ length: 120 }, (_, i) => entry(i, `${i}`)));
  const first = await history.list('', 0);
  expect(first).toMatchObject({ all: 120, found: 120, corrected: 0 });
  expect(first.items.map(({ entry: { at } }) => at)).toEqual(
    Array.from({ length: HISTORY_PAGE }, (_, i) => 119 - i),
  );
  expect((await history.list('', 100)).items).toHaveLength(20);
  expect(await history.list('page 77', 0)).toMatchObject({ found: 1, items: [{ site: 'news.example' }] });
});

it('shows the record of today and what became of it', async () => {
  await keep(entry(1));
  record = { claim: testClaim({ verdict: 'true', claim: { en: 'Put otherwise.' } }), pack: testManifest };
  const [item] = (await history.list('', 0)).items;
  expect(item).toMatchObject({ claim: { en: 'Put otherwise.' }, change: 'verdict', verdictNow: 'true' });
});

it('counts what was corrected until the person has taken note of it', async () => {
  await keep(entry(1, 'a'), entry(2, 'b'));
  record = { claim: testClaim({ status: 'withdrawn' }), pack: testManifest };
  expect(await history.countCorrected()).toBe(1);
  await history.acknowledge();
  expect(await history.countCorrected()).toBe(0);
  expect((await history.list('', 0)).items.map(({ change }) => change)).toEqual(['withdrawn', 'withdrawn']);
});

it('asks for no pack where nothing was read', async () => {
  expect(await history.countCorrected()).toBe(0);
  expect(await history.list('', 0)).toEqual({ items: [], all: 0, found: 0, corrected: 0 });
  expect(asked).toBe(0);
});

it('forgets one entry, a site, or all', async () => {
  const other = entry(3, 'c', { page: { title: '', url: 'https://www.other.example/c' } });
  await keep(entry(1, 'a'), entry(2, 'b'), other);
  await history.forget({ id: historyId(entry(1, 'a')) });
  expect(rows.size).toBe(2);
  await history.forget({ site: 'other.example' });
  expect([...rows.values()]).toEqual([entry(2, 'b')]);
  await history.forget({ all: true });
  expect(rows.size).toBe(0);
});
