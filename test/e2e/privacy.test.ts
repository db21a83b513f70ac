import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { strangers } from './catch-all-proxy.ts';
import { isPrivate, openPrivately } from './private-window.ts';
import { everythingStored } from './stored.ts';

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
