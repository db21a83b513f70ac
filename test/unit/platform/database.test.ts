import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type StoredPack } from '../../../extension/platform/database.ts';
import { MAX_HISTORY } from '../../../src/history/entry.ts';
import { hidden, report } from '../feedback/sample-feedback.ts';
import { entry } from '../history/sample-history.ts';
import { forgetDatabases } from './new-database.ts';

const PACK: StoredPack = { id: 'mine', file: 'mine.jsonl', text: '{}\n', addedAt: 1 };
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const everything = async (of = createDatabase()) => ({
  packs: await of.packs.all(),
  feedback: await of.feedback.all(),
  history: await of.history.all(),
});

beforeEach(forgetDatabases);

describe('the database', () => {
  it('is not created by looking, taking out or clearing', async () => {
    const database = createDatabase();
    expect(await everything(database)).toEqual({ packs: [], feedback: [], history: [] });
    await database.packs.remove('mine');
    await database.history.clear();
    await database.replace({ packs: [], feedback: [], history: [] });
    expect(await names()).toEqual([]);
  });

  it('keeps for the next start what was put there, and a record with the same key replaces it', async () => {
    const first = createDatabase();
    await first.packs.put(PACK);
    await first.packs.put({ ...PACK, text: 'newer\n' });
    await first.feedback.put(report(), hidden(), report({ day: '2026-11-23' }));
    await first.history.put(entry(1), entry(2));
    expect(await everything()).toEqual({
      packs: [{ ...PACK, text: 'newer\n' }],
      feedback: [hidden(), report({ day: '2026-11-23' })],
      history: [entry(2)],
    });
  });

  it('of version 1 goes on with its packs', async () => {
    const old = new Dexie('plumbline');
    old.version(1).stores({ packs: 'id' });
    await old.table('packs').put(PACK);
    old.close();
    const database = createDatabase();
    await database.feedback.put(report());
    expect(await everything(database)).toEqual({ packs: [PACK], feedback: [report()], history: [] });
  });

  it('keeps so many entries of the history, and the oldest go', async () => {
    const { history } = createDatabase();
    const all = Array.from({ length: MAX_HISTORY }, (_, i) => entry(1_000 + i, `${i}`));
    await history.put(...all);
    await history.put(entry(9_999_999, 'newest'));
    const kept = await history.all();
    expect(kept).toHaveLength(MAX_HISTORY);
    expect(Math.min(...kept.map(({ at }) => at))).toBe(1_001);
  });

  it('is replaced whole', async () => {
    const database = createDatabase();
    await database.packs.put(PACK);
    await database.history.put(entry(1, 'a'));
    await database.replace({ packs: [], feedback: [hidden()], history: [entry(2, 'b')] });
    expect(await everything()).toEqual({ packs: [], feedback: [hidden()], history: [entry(2, 'b')] });
  });

  it('stays as it was where replacing it fails half-way', async () => {
    const database = createDatabase();
    await database.packs.put(PACK);
    await database.history.put(entry(1, 'a'));
    const before = await everything();
    const unstorable = {
      ...entry(2, 'b'),
      page: { title: (() => {}) as unknown as string, url: 'https://b.example/' },
    };
    const stored = { packs: [{ ...PACK, id: 'other' }], feedback: [hidden()], history: [unstorable] };
    await expect(database.replace(stored)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});
