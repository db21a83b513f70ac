import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test } from './browser.ts';
import { openBesideFor } from './popup-in-tab.ts';
import { cutOff } from './probe/cut-off.ts';
import { enterList } from './reach-list.ts';
import { withSettings } from './settings.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";

/** A window of 1280 by 1024 at 400 per cent, the size WCAG 1.4.10 asks for. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1100, height: 800 };

/** WCAG 1.4.12: a person may space text so, and nothing may be lost. */
const SPACED = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const WAYS = [
  ['at 400 % zoom', ZOOMED, {}, ''],
  ['at twice the size', DESK, { textSize: 200 }, ''],
  ['at twice the size on a phone', PHONE, { textSize: 200 }, ''],
  ['with the text spaced out', DESK, {}, SPACED],
  ['with the text spaced out on a phone', PHONE, {}, SPACED],
] as const;

describe.for(WAYS)('%s', ([, window, settings, css]) => {
  test('the whole card can be read', async ({ session, traps, open }) => {
    await withSettings(session, settings, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await page.setViewport(window);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      await session.ask(page, 'unfold');
      await session.ask(page, 'dress', css);
      expect(await session.ask(page, 'cutOff')).toEqual([]);
      await expectInside(session, page, '[role=dialog] .bar button', window);
    });
  });

  test('the whole list of marks can be read', async ({ session, demo, open }) => {
    await withSettings(session, settings, async () => {
      const page = await open(`${demo.url}reported-en.html`);
      await page.setViewport(window);
      await marksOf(session, page);
      await enterList(session, page);
      await session.ask(page, 'dress', css);
      expect(await session.ask(page, 'cutOff')).toEqual([]);
      await expectInside(session, page, '.aside', window);
    });
  });

  test('the whole panel beside the page can be read', async ({ session, traps, open }) => {
    await withSettings(session, settings, async () => {
      const page = await open(`${traps.url}late-paragraphs/source.html`);
      await marksOf(session, page);
      const panel = await openBesideFor(session, page);
      await panel.setViewport(window);
      await panel.waitForSelector('ol button');
      await dress(panel, css);
      expect(await panel.evaluate(cutOff, null)).toEqual([]);
      await panel.close();
    });
  });

  test('the whole history can be read', async ({ session, traps, open }) => {
    await withSettings(session, settings, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      const history = await session.openOwn('history/index.html');
      await history.setViewport(window);
      await history.waitForSelector('.entry');
      await dress(history, css);
      expect(await history.evaluate(cutOff, null)).toEqual([]);
      await history.close();
    });
  });

  test('the whole options page can be read', async ({ session }) => {
    await withSettings(session, settings, async () => {
      const options = await session.openOwn('options/index.html');
      await options.setViewport(window);
      await options.waitForSelector('.pack');
      await dress(options, css);
      expect(await options.evaluate(cutOff, null)).toEqual([]);
      await options.close();
    });
  });
});

test('text that does not fit is found', async ({ session, traps, open }) => {
  const page = await open(`${traps.url}inline-markup/source.html`);
  await marksOf(session, page);
  await openCardAt(session, page, SENTENCE);
  await session.ask(
    page,
    'plant',
    '<p style="overflow:hidden;height:1em;line-height:1">One line<br>and another</p>' +
      '<p style="overflow:clip;white-space:nowrap;width:3em">A line that is far too long</p>' +
      '<p style="position:fixed;right:-50px;width:100px">Out of sight</p>',
  );
  expect(await session.ask(page, 'cutOff')).toEqual([
    'cut off: One lineand another',
    'cut off: A line that is far too long',
    'beyond the window: Out of sight',
  ]);
});

async function expectInside(
  session: Session,
  page: Page,
  selector: string,
  window: { width: number; height: number },
): Promise<void> {
  const boxes = await session.ask(page, 'query', selector);
  expect(boxes.length).toBeGreaterThan(0);
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(window.width);
    expect(y + height).toBeLessThanOrEqual(window.height);
  }
}

/** As the browser or a person's own style sheet would: a policy against styles in the page does not stop it. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
