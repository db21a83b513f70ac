import type { Session } from '../../scripts/browser/session.ts';

/** Everything the extension keeps: its storage areas, its databases row by row, cookies and caches of its own. */
export async function everythingStored(session: Session): Promise<unknown> {
  const { own } = session;
  return own.evaluate(async () => {
    const databases: Record<string, unknown> = {};
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const table of database.objectStoreNames) {
        databases[`${name}.${table}`] = await new Promise((resolve, reject) => {
          const request = database.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      database.close();
    }
    const { local, session, sync } = chrome.storage;
    return {
      local: await local.get(null),
      session: await session.get(null),
      sync: await sync.get(null).catch(() => ({})),
      databases,
      cookies: document.cookie,
      localStorage: { ...localStorage },
      caches: await caches.keys().catch(() => []),
    };
  });
}
