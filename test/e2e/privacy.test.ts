import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { strangers } from './catch-all-proxy.ts';

describe('nothing leaves the browser', () => {
  test('while somebody reads, opens a card, steps on and looks at the popup and the options', async ({
    session,
    demo,
    proxy,
    open,
  }) => {
    const before = demo.requests.length;
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await openCardAt(session, page, 'Nikolai Patrushev, who speaks for Russia');
    await goToMark(session, page, 'next');
    for (const path of ['panel/index.html', 'options/index.html']) {
      const own = await session.openOwn(path);
      await own.waitForSelector('h1, h2, button');
      await own.close();
    }
    expect(strangers(proxy.wanted)).toEqual([]);
    const asked = demo.requests.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual(['/reported-en.html']);
  });

  test('and this would be noticed: a page, and a page of our own, that ask for something', async ({
    session,
    traps,
    proxy,
    open,
  }) => {
    const page = await open(`${traps.url}not-news/source.html`);
    const wanted = (url: string) => strangers(proxy.wanted).filter((address) => address.includes(url));
    await page.evaluate(() => void fetch('http://planted.example/by-a-page').catch(() => {}));
    await expect.poll(() => wanted('planted.example/by-a-page'), WAIT).toHaveLength(1);

    // Our own pages are held back by their policy: the planted request does not even get to the proxy.
    const own = await session.openOwn('options/index.html');
    const refused = await own.evaluate(() =>
      fetch('http://planted.example/by-our-own-page').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await page.evaluate(() => void fetch('http://planted.example/afterwards').catch(() => {}));
    await expect.poll(() => wanted('planted.example/afterwards'), WAIT).toHaveLength(1);
    expect(wanted('by-our-own-page')).toEqual([]);
    await own.close();
    proxy.wanted.length = 0;
  });
});

describe('in a private window', () => {
  test('a page is read and a card opened, and nothing is written', async ({ session, traps }) => {
    const before = await everythingStored(session);
    const url = `${traps.url}inline-markup/source.html?private`;
    const page = await openPrivately(session, url);
    try {
      expect(await isPrivate(session, url)).toBe(true);
      await marksOf(session, page);
      await openCardAt(session, page, "Ukraine's embassy in Dushanbe is recruiting");
      expect(await everythingStored(session)).toEqual(before);
    } finally {
      await page.close();
    }
  });

  test('and a write would be noticed', async ({ session }) => {
    const before = await everythingStored(session);
    const { own } = session;
    await own.evaluate(() => chrome.storage.local.set({ planted: 1 }));
    const after = await everythingStored(session);
    await own.evaluate(() => chrome.storage.local.remove('planted'));
    expect(after).not.toEqual(before);
    expect(await everythingStored(session)).toEqual(before);
  });
});

async function openPrivately(session: Session, url: string): Promise<Page> {
  const { own } = session;
  await own.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, url);
  let page: Page | undefined;
  await expect
    .poll(async () => {
      const contexts = session.browser.browserContexts();
      const pages = (await Promise.all(contexts.map((context) => context.pages()))).flat();
      page = pages.find((candidate) => candidate.url() === url);
      return page !== undefined;
    }, WAIT)
    .toBe(true);
  if (page === undefined) throw new Error('The private window did not open.');
  return page;
}

async function isPrivate(session: Session, url: string): Promise<boolean | undefined> {
  const { own } = session;
  return own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.incognito,
    url,
  );
}

/** Everything the extension keeps: its storage areas, its databases row by row, cookies and caches of its own. */
async function everythingStored(session: Session): Promise<unknown> {
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
