import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createPackStore, type StoredPack } from '../../../extension/platform/database.ts';

const PACK: StoredPack = { id: 'mine', file: 'mine.jsonl', text: '{}\n', addedAt: 1 };
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  for (const name of await names()) {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
    });
  }
});

it('looking for packs creates no database', async () => {
  const store = createPackStore();
  expect(await store.all()).toEqual([]);
  await store.remove('mine');
  expect(await names()).toEqual([]);
});

it('a pack that was added is there for the next start, and a newer one replaces it', async () => {
  await createPackStore().put(PACK);
  await createPackStore().put({ ...PACK, text: 'newer\n' });
  expect(await createPackStore().all()).toEqual([{ ...PACK, text: 'newer\n' }]);
  await createPackStore().remove('mine');
  expect(await createPackStore().all()).toEqual([]);
});
