import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { openBesideFor, openPopupFor, press } from './popup-in-tab.ts';
import { withSettings } from './settings.ts';

const textOf = (panel: Page) => panel.evaluate(() => document.body.innerText);
const shows = (panel: Page, text: string | RegExp) =>
  typeof text === 'string'
    ? expect.poll(() => textOf(panel), WAIT).toContain(text)
    : expect.poll(() => textOf(panel), WAIT).toMatch(text);

describe('the panel in the popup', () => {
  test('says how much was compared with how much, and leads to a mark', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const state = await pageState(session, page);
    const popup = await openPopupFor(session, page);
    await shows(popup, `${state?.sentences} sentences`);
    expect(await textOf(popup)).toContain(`${state?.claims} checked claims`);
    await press(popup, /Ukrainian special services/);
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    // Its work is done: the popup has closed itself, or does so where a popup is no tab.
    await popup.close().catch(() => {});
  });

  test('says of each sentence the verdict, whose it is, and how this page treats it', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    const popup = await openPopupFor(session, page);
    await shows(popup, /Unsupported\s+rated by Tajikistan's foreign ministry/);
    expect(await textOf(popup)).toContain('This page reports that somebody says it.');
    expect(await textOf(popup)).toMatch(/Claim: .+/);
    await popup.close();
  });

  test('leads to the mark that was listed, not to the one that stands in its place by now', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const listed = (await pageState(session, page))?.marks[1];
    await removeParagraph(page, "Ukraine's embassy");
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
    await askPage(session, page, 'goToMark', 1, { claimId: listed?.claimId, quote: listed?.quote });
    await expect.poll(async () => (await session.ask(page, 'focused'))?.text, WAIT).toMatch(/Crocus/);
  });

  test('refuses to lead to a mark that is gone, instead of to another', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const listed = (await pageState(session, page))?.marks[0];
    await removeParagraph(page, "Ukraine's embassy");
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
    const reply = await askPage(session, page, 'goToMark', 0, {
      claimId: listed?.claimId,
      quote: listed?.quote,
    });
    expect(reply).toMatchObject({ ok: false });
    expect(await session.ask(page, 'focused')).toBeNull();
  });

  test('reads a page on demand that the gate left alone', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}not-news/source.html`);
    const popup = await openPopupFor(session, page);
    await shows(popup, 'It does not look like a news article');
    expect(await pageState(session, page)).toBeNull();
    await press(popup, 'Read this page');
    await hasBeenRead(session, page);
    await shows(popup, /sentences? compared with/);
    await popup.close();
  });

  test('silences a site and lets it speak again', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, {}, async () => {
      const popup = await openPopupFor(session, page);
      await shows(popup, 'Read news on 127.0.0.1');
      await press(popup, 'Read news on 127.0.0.1');
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      await shows(popup, 'Plumbline is silent on 127.0.0.1.');
      await press(popup, 'Read on this site');
      await expect.poll(async () => (await session.ask(page, 'marks')).length, WAIT).toBe(1);
      await shows(popup, 'One mark on this page');
      await popup.close();
    });
  });

  test('says of a page of the browser that it cannot be read', async ({ session }) => {
    const page = await session.openOwn('policy/index.html');
    const popup = await openPopupFor(session, page);
    await shows(popup, 'Plumbline cannot read this page.');
    expect(await textOf(popup)).not.toContain('Read this page');
    await popup.close();
    await page.close();
  });
});

describe('the panel beside the page', () => {
  test('lists a mark as soon as the page has it, and drops it when it is gone', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    const panel = await openBesideFor(session, page);
    await page.bringToFront();
    await shows(panel, '2 marks on this page');
    await removeParagraph(page, "Ukraine's embassy");
    await shows(panel, 'One mark on this page');
    expect(await textOf(panel)).toContain('Ukrainian special services');
    await panel.close();
  });

  test('hears of a page that begins to be read only after the panel had looked', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}not-news/source.html`);
    const panel = await openBesideFor(session, page);
    await shows(panel, 'It does not look like a news article');
    await page.bringToFront();
    await page.goto(`${traps.url}inline-markup/source.html`);
    await shows(panel, 'One mark on this page');
    await panel.close();
  });

  test('follows the tab in front', async ({ session, traps, open }) => {
    const one = await open(`${traps.url}inline-markup/source.html?one`);
    await marksOf(session, one);
    const two = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, two);
    const panel = await openBesideFor(session, two);
    await shows(panel, '2 marks on this page');
    await one.bringToFront();
    await shows(panel, 'One mark on this page');
    await two.bringToFront();
    await shows(panel, '2 marks on this page');
    await panel.close();
  });

  test('leads to a mark and back to where the reader was, and stays', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}asserted-en.html`);
    await page.setViewport({ width: 700, height: 400 });
    const marks = await marksOf(session, page);
    await page.evaluate(() => {
      document.querySelector('a')?.focus();
      scrollTo({ top: 120, behavior: 'instant' });
    });
    const before = await whereIs(page);
    const panel = await openBesideFor(session, page);
    const last = marks.at(-1)?.text.slice(0, 40) ?? '';
    await shows(panel, last);
    expect(await textOf(panel)).not.toContain('Back to where I was');
    await page.bringToFront();
    await press(panel, last);
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    expect((await whereIs(page)).top).not.toBe(before.top);
    await press(panel, 'Next mark');
    await shows(panel, 'Back to where I was');
    await press(panel, 'Back to where I was');
    await expect.poll(() => whereIs(page), WAIT).toEqual(before);
    expect(await session.ask(page, 'query', '.proxy')).toEqual([]);
    await expect.poll(() => textOf(panel), WAIT).not.toContain('Back to where I was');
    await panel.close();
  });

  test('goes back through a box that scrolls by itself', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}scrolled-box/source.html`);
    await marksOf(session, page);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo({ top: 30, behavior: 'instant' }));
    const panel = await openBesideFor(session, page);
    await shows(panel, 'on this page');
    await page.bringToFront();
    const top = () => page.evaluate(() => document.querySelector('#box')?.scrollTop);
    await press(panel, 'Next mark');
    await expect.poll(top, WAIT).toBeGreaterThan(100);
    await shows(panel, 'Back to where I was');
    await press(panel, 'Back to where I was');
    await expect.poll(top, WAIT).toBe(30);
    await panel.close();
  });

  test('shows which mark the reader has stepped to in the page', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    const panel = await openBesideFor(session, page);
    await shows(panel, 'on this page');
    await page.bringToFront();
    await askPage(session, page, 'goToMark', 'next');
    await shows(panel, /1 of \d/);
    await askPage(session, page, 'goToMark', 'next');
    await shows(panel, /2 of \d/);
    expect(await panel.evaluate(() => document.querySelectorAll('[aria-current]').length)).toBe(1);
    await panel.close();
  });

  test('loses no keyboard: the focus goes on from what came of a press, and arrows walk the list', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}asserted-en.html`);
    await marksOf(session, page);
    await withSettings(session, {}, async () => {
      const panel = await openBesideFor(session, page);
      await panel.waitForSelector('.mark-row');
      await panel.focus('.mark-row');
      await panel.keyboard.press('ArrowDown');
      const focused = () =>
        panel.evaluate(() => {
          const rows = [...document.querySelectorAll('.mark-row')];
          return rows.indexOf(document.activeElement as Element);
        });
      expect(await focused()).toBe(1);
      await panel.keyboard.press('End');
      expect(await focused()).toBe((await panel.$$('.mark-row')).length - 1);
      await panel.focus('.pause-button');
      await panel.keyboard.press('Enter');
      await shows(panel, /Paused until/);
      await expect.poll(() => panel.evaluate(() => document.activeElement?.id), WAIT).toBe('summary');
      await panel.close();
    });
  });
});

describe('hiding the marks of a page', () => {
  test('takes them out of the text and keeps the list, until they are shown again', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await askPage(session, page, 'toggleMarks');
    await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
    const panel = await openBesideFor(session, page);
    await shows(panel, 'The marks on this page are hidden.');
    expect(await textOf(panel)).toContain('One mark on this page');
    await press(panel, 'Show the marks');
    await page.bringToFront();
    expect(await marksOf(session, page)).toHaveLength(1);
    await panel.close();
  });

  test('holds while the page changes', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    await askPage(session, page, 'toggleMarks');
    await removeParagraph(page, "Ukraine's embassy");
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
    expect(await session.ask(page, 'marks')).toEqual([]);
  });
});

describe('where the browser shows the panel', () => {
  test('the manifest it took names the same document in both places', async ({ session }) => {
    const manifest = await session.own.evaluate(() => chrome.runtime.getManifest());
    const beside =
      session.name === 'chromium'
        ? manifest.side_panel?.default_path
        : (manifest as { sidebar_action?: { default_panel?: string } }).sidebar_action?.default_panel;
    expect(manifest.action?.default_popup).toMatch(/panel\/index\.html$/);
    expect(beside).toMatch(/panel\/index\.html\?beside$/);
  });

  test('a press in the popup opens it beside the page, and the popup goes', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    const popup = await openPopupFor(session, page);
    await shows(popup, 'One mark on this page');
    // With the mouse: no browser lets a script open anything beside a page.
    await popup.click('[aria-label="Keep open beside the page"]');
    await expect.poll(() => isOpenBeside(session), WAIT).toBe(true);
    await popup.close().catch(() => {});
    await page.bringToFront();
    // Firefox's driver cannot look into its sidebar.
    const panel = await panelBeside(session);
    if (panel) await shows(panel, 'One mark on this page');
    await closeBeside(session);
    await expect.poll(() => isOpenBeside(session), WAIT).toBe(false);
  });
});

/** Whether the browser shows the panel beside the page, as far as it tells. */
async function isOpenBeside({ name, browser, own }: Session): Promise<boolean> {
  if (name === 'chromium') return browser.targets().some((target) => isBeside(target.url()));
  return own.evaluate(() => (globalThis as unknown as Firefox).browser.sidebarAction.isOpen({}));
}

async function panelBeside({ browser }: Session): Promise<Page | undefined> {
  return browser
    .targets()
    .find((target) => isBeside(target.url()))
    ?.asPage();
}

const isBeside = (url: string) => url.endsWith('panel/index.html?beside');

async function closeBeside(session: Session): Promise<void> {
  const panel = await panelBeside(session);
  if (panel) return panel.evaluate(() => close());
  const { own } = session;
  // Closed, too, only straight from a press.
  await own.bringToFront();
  await own.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'close-beside';
    button.addEventListener('click', () => {
      void (globalThis as unknown as Firefox).browser.sidebarAction.close();
      button.remove();
    });
  });
  await own.click('#close-beside');
}

/** The slice of Firefox's API that tells of its sidebar. */
interface Firefox {
  browser: { sidebarAction: { isOpen(of: object): Promise<boolean>; close(): Promise<void> } };
}

/** The page puts its second mark where it is after a while. */
async function haveBothMarks(session: Session, page: Page): Promise<void> {
  const second = async () => (await session.ask(page, 'marks'))[1]?.text;
  await expect.poll(second, WAIT).toMatch(/^Ukrainian special services/);
}

async function removeParagraph(page: Page, beginning: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((beginning) => {
    for (const paragraph of document.querySelectorAll('p')) {
      if (paragraph.textContent?.startsWith(beginning)) paragraph.remove();
    }
  }, beginning);
}

/** Where the reader is, as far as the page can tell. */
function whereIs(page: Page): Promise<{ top: number; focus: string }> {
  return page.evaluate(() => ({ top: scrollY, focus: document.activeElement?.localName ?? '' }));
}

/** Asks a page as the panel and the keyboard commands do. */
function askPage(session: Session, page: Page, request: string, ...args: unknown[]): Promise<unknown> {
  return session.own.evaluate(
    async (url, message) => {
      const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
      return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
    },
    page.url(),
    { request, args },
  );
}
