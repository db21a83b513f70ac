import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark, pageState } from '../../scripts/browser/page-state.ts';
import type { Painted } from '../../scripts/browser/questions.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";

describe('a mark under the pointer', () => {
  test('is set off by a mouse that rests on it, also over a link, and opens nothing', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}links-in-sentence/source.html`);
    await marksOf(session, page);
    const link = await middleOf(page, 'article p a');
    await page.mouse.move(link.x, link.y);
    await expect.poll(() => active(session, page), WAIT).toEqual([expect.stringContaining("Ukraine's")]);
    await page.mouse.move(5, 5);
    await expect.poll(() => active(session, page), WAIT).toEqual([]);
    expect(await session.ask(page, 'query', '[role=dialog]')).toEqual([]);
  });

  test('leaves a word to a double click', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0, { count: 2 });
    expect((await page.evaluate(() => String(getSelection()))).trim()).toMatch(/^\S+$/);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
  });

  test('leaves a press to what the page shows as pressable, and its like beside it opens', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}pressable/source.html`);
    const [inTeaser, inText] = await marksOf(session, page);
    await page.mouse.click(inTeaser?.x ?? 0, inTeaser?.y ?? 0);
    await expect.poll(() => page.title(), WAIT).toBe('teaser pressed');
    await page.mouse.click(inText?.x ?? 0, inText?.y ?? 0);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toHaveLength(1);
    expect((await session.ask(page, 'query', '[role=dialog] .position'))[0]?.text).toMatch(/^2/);
  });

  test('inside a link is reached by the keyboard', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}links-in-sentence/source.html`);
    await marksOf(session, page);
    await goToMark(session, page, 'next');
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    await page.keyboard.press('Enter');
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toHaveLength(1);
  });

  test('opens to a tap', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toHaveLength(1);
  });

  test('inside an open shadow root, and one inside that, opens to a click', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}shadow-root/source.html`);
    await marksOf(session, page);
    expect((await openCardAt(session, page, SENTENCE)).position).toMatch(/^1 of 2/);
    await page.keyboard.press('Escape');
    expect((await openCardAt(session, page, 'Ukrainian special services')).position).toMatch(/^2 of 2/);
  });

  test('is found by the place in the text where a browser cannot name what is painted, as below Chrome 140 and Firefox 150', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}shadow-root/source.html`);
    await marksOf(session, page);
    expect(await asOlderBrowser(session, page)).toBe(false);
    expect((await openCardAt(session, page, SENTENCE)).position).toMatch(/^1 of 2/);
    expect(await asOlderBrowser(session, page)).toBe(true);
  });

  test('is not meant where something lies over it', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.cssText = 'position: fixed; inset: 0; background: #fff8';
      banner.addEventListener('click', () => {
        document.title = 'banner pressed';
      });
      document.body.append(banner);
    });
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await expect.poll(() => page.title(), WAIT).toBe('banner pressed');
    expect(await session.ask(page, 'query', '[role=dialog]')).toEqual([]);
  });
});

describe('on a page that removes the marks again and again', () => {
  test('they are put back a few times and then no more; toolbar and panel say so, and a card opens', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}removes-marks/source.html`);
    await hasBeenRead(session, page);
    const removed = async () => (await pageState(session, page))?.marksRemoved;
    await expect.poll(removed, { ...WAIT, timeout: 30_000 }).toBe(true);
    expect(await button(session, page)).toEqual({
      badge: '(1)',
      title: expect.stringMatching(/removes the marks/),
    });
    // Nothing is painted any more, so none of these can be a race with the page.
    expect(await session.ask(page, 'marks')).toEqual([]);
    const [line] = await page.$$eval('article p', (all) =>
      all.slice(1, 2).map((p) => {
        const { x, y } = p.getBoundingClientRect();
        return { x: x + 100, y: y + 10 };
      }),
    );
    await page.mouse.click(line?.x ?? 0, line?.y ?? 0);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toHaveLength(1);
  });
});

async function active(session: Session, page: Page): Promise<string[]> {
  return (await session.ask(page, 'marks'))
    .filter(({ name }: Painted) => name === 'active')
    .map(({ text }) => text);
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/**
 * In the world of our content scripts on a page: takes away what older browsers do not have, the first time, and says
 * whether the place in the text was asked for since.
 */
async function asOlderBrowser(session: Session, page: Page): Promise<boolean> {
  return session.own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const world = globalThis as { placesAsked?: number };
        if (world.placesAsked !== undefined) return world.placesAsked > 0;
        world.placesAsked = 0;
        Object.assign(CSS.highlights, { highlightsFromPoint: undefined });
        const ask = Document.prototype.caretPositionFromPoint;
        Document.prototype.caretPositionFromPoint = function (...args) {
          world.placesAsked = (world.placesAsked ?? 0) + 1;
          return ask.apply(this, args);
        };
        return false;
      },
    });
    return injected?.result === true;
  }, page.url());
}

/** What stands at the toolbar button for the tab of a page. */
async function button(session: Session, page: Page): Promise<{ badge: string; title: string }> {
  return session.own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
    const { action } = chrome;
    const tabId = tab?.id ?? -1;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, page.url());
}
