import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { openBesideFor, press } from './popup-in-tab.ts';
import { withSettings } from './settings.ts';

describe('the gate', () => {
  test.for(['not-news', 'market-tables'])(
    'stays shut on %s: nothing of ours runs there',
    async (name, { session, demo, traps, open }) => {
      const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html`));
      const page = await open(
        name === 'market-tables' ? `${demo.url}market-tables.html` : `${traps.url}${name}/source.html`,
      );
      await expectSilence(session, page, patience);
    },
  );

  test('stays shut on a site the reader has silenced, and on that site only', async ({
    session,
    traps,
    open,
  }) => {
    await withSettings(session, { sitesOff: ['127.0.0.1'] }, async () => {
      const other = await open(`${traps.url.replace('127.0.0.1', 'localhost')}inline-markup/source.html`);
      const patience = await timeToRead(session, other);
      await expectSilence(session, await open(`${traps.url}inline-markup/source.html`), patience);
    });
  });

  test('a page that is open when its site is silenced loses its marks', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, { sitesOff: ['127.0.0.1'] }, async () => {
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      expect(await session.ask(page, 'hosts')).toBe(0);
    });
  });

  test('stays shut everywhere while reading is switched off', async ({ session, traps, open }) => {
    const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html`));
    await withSettings(session, { on: false }, async () => {
      await expectSilence(session, await open(`${traps.url}inline-markup/source.html?off`), patience);
    });
    await marksOf(session, await open(`${traps.url}inline-markup/source.html?on`));
  });
});

describe('the modes', () => {
  const elsewhere = (url: string) => url.replace('127.0.0.1', 'localhost');

  test('only chosen sites: the gate opens there and stays shut everywhere else', async ({
    session,
    traps,
    open,
  }) => {
    await withSettings(session, { mode: 'chosen', sitesOn: ['localhost'] }, async () => {
      const chosen = await open(`${elsewhere(traps.url)}inline-markup/source.html`);
      const patience = await timeToRead(session, chosen);
      const page = await open(`${traps.url}inline-markup/source.html`);
      await expectSilence(session, page, patience);
      const panel = await openBesideFor(session, page);
      await shows(panel, '127.0.0.1 is not among the sites you have chosen');
      await press(panel, 'Read on this site');
      await page.bringToFront();
      await marksOf(session, page);
      await shows(panel, 'One mark on this page');
      await panel.close();
    });
  });

  test('a page that the gate would not take for news is still none when its site is chosen', async ({
    session,
    traps,
    open,
  }) => {
    await withSettings(session, { mode: 'chosen' }, async () => {
      const page = await open(`${traps.url}not-news/source.html`);
      const panel = await openBesideFor(session, page);
      await press(panel, 'Read on this site');
      await shows(panel, 'It does not look like a news article');
      await panel.close();
    });
  });

  test('only when asked: no page is read until somebody asks for it, and that page alone', async ({
    session,
    traps,
    open,
  }) => {
    const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html?before`));
    await withSettings(session, { mode: 'click' }, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await expectSilence(session, page, patience);
      const panel = await openBesideFor(session, page);
      await shows(panel, 'Plumbline reads only the pages you ask for');
      await press(panel, 'Read this page');
      await page.bringToFront();
      await marksOf(session, page);
      await expectSilence(session, await open(`${traps.url}inline-markup/source.html?next`), patience);
      await panel.close();
    });
  });

  test('only when asked: the next article in the same document was not asked for', async ({
    session,
    traps,
    open,
  }) => {
    await withSettings(session, { mode: 'click' }, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      const panel = await openBesideFor(session, page);
      await shows(panel, 'Plumbline reads only the pages you ask for');
      await press(panel, 'Read this page');
      await page.bringToFront();
      await marksOf(session, page);
      await page.evaluate(() => history.pushState(null, '', '?the-next-article'));
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      await shows(panel, 'Plumbline reads only the pages you ask for');
      await panel.close();
    });
  });

  test('a page that was read by itself loses its marks when only asked-for pages are to be read', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, { mode: 'click' }, async () => {
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
    });
    await marksOf(session, page);
  });
});

describe('a pause', () => {
  test('takes the marks away, says until when, and ends when the person says so', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, {}, async () => {
      const panel = await openBesideFor(session, page);
      await shows(panel, 'One mark on this page');
      await press(panel, 'Pause for an hour');
      await shows(panel, /Paused until \d\d:\d\d/);
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      await expect.poll(() => badgeOf(session, page), WAIT).toBe('||');
      await press(panel, 'Resume now');
      await shows(panel, 'One mark on this page');
      await page.bringToFront();
      await marksOf(session, page);
      await expect.poll(() => badgeOf(session, page), WAIT).toBe('1');
      await panel.close();
    });
  });

  test('keeps the gate shut, and lets a page that was opened meanwhile be read afterwards', async ({
    session,
    traps,
    open,
  }) => {
    const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html?before`));
    await withSettings(session, { pausedUntil: Date.now() + 3_600_000 }, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await expectSilence(session, page, patience);
      const panel = await openBesideFor(session, page);
      await press(panel, 'Resume now');
      await page.bringToFront();
      await marksOf(session, page);
      await panel.close();
    });
  });

  test('is over by itself: the clock is asked, nobody has to wake', async ({ session, traps, open }) => {
    await withSettings(session, { pausedUntil: Date.now() - 1 }, async () => {
      await marksOf(session, await open(`${traps.url}inline-markup/source.html`));
    });
  });

  test('ends in an open panel when its time has come, and the page in front is read', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, { pausedUntil: Date.now() + 4_000 }, async () => {
      const panel = await openBesideFor(session, page);
      await shows(panel, 'One mark on this page');
      await page.bringToFront();
      await marksOf(session, page);
      await panel.close();
    });
  });
});

describe('the toolbar button', () => {
  test('says that Plumbline is switched off, in its title and its badge, and forgets the count', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await expect.poll(() => badgeOf(session, page), WAIT).toBe('1');
    await withSettings(session, { on: false }, async () => {
      await expect.poll(() => badgeOf(session, page), WAIT).toBe('off');
      await expect.poll(() => titleOf(session, page), WAIT).toBe('Plumbline: switched off');
    });
    await expect.poll(() => badgeOf(session, page), WAIT).toBe('1');
  });

  test('names the mode where not every news page is read', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}not-news/source.html`);
    for (const [mode, title] of [
      ['click', 'Plumbline: reads only the pages you ask for'],
      ['chosen', 'Plumbline: reads the sites you have chosen'],
    ] as const) {
      await withSettings(session, { mode }, async () => {
        await expect.poll(() => titleOf(session, page), WAIT).toBe(title);
      });
    }
  });
});

const badgeOf = (session: Session, page: Page) => actionOf(session, page, 'getBadgeText');
const titleOf = (session: Session, page: Page) => actionOf(session, page, 'getTitle');

/** What the toolbar button shows for a tab: no driver can look at the button itself. */
function actionOf(session: Session, page: Page, what: 'getBadgeText' | 'getTitle'): Promise<string> {
  return session.own.evaluate(
    async (url, what) => {
      const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
      return chrome.action[what]({ tabId: tab?.id ?? -1 });
    },
    page.url(),
    what,
  );
}

const shows = (panel: Page, text: string | RegExp) =>
  expect.poll(() => panel.evaluate(() => document.body.innerText), WAIT).toMatch(text);

/** How long a page that is read took from here on, in milliseconds: the measure for how long a silence must last. */
async function timeToRead(session: Session, page: Page): Promise<number> {
  const start = performance.now();
  await hasBeenRead(session, page);
  return performance.now() - start;
}

/** The gate looks again so long after a page has loaded (SETTLED of content/gate.ts). Milliseconds. */
const SECOND_LOOK = 1_500;

/**
 * Nothing runs, is painted or added: until the gate has looked a second time, and from then on for several times as
 * long as another page needed to be read.
 */
async function expectSilence(session: Session, page: Page, patience: number): Promise<void> {
  const end = performance.now() + SECOND_LOOK + Math.max(500, 4 * patience);
  do {
    expect(await pageState(session, page)).toBeNull();
    expect(await session.ask(page, 'hosts')).toBe(0);
    expect(await session.ask(page, 'marks')).toEqual([]);
  } while (performance.now() < end);
}
