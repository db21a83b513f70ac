import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import type { Seen } from '../../scripts/browser/questions.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting mercenaries in";
/** A desk, the widest sheet, a phone, and a desk's window at 400 %. */
const WINDOWS = [
  [1280, 800],
  [480, 800],
  [360, 640],
  [320, 256],
] as const;
const PLACES = ['inline-markup', 'sentence-at-end', 'scrolls-inside'] as const;

describe('the card beside its sentence', () => {
  test.for(WINDOWS.flatMap((size) => PLACES.map((name) => [...size, name] as const)))(
    'covers none of it in a window of %d by %d, on the page %s, nor while that is scrolled',
    async ([width, height, name], { session, traps, open }) => {
      const page = await open(`${traps.url}${name}/source.html`);
      await resize(page, width, height);
      await openCard(session, page);
      await expect.poll(() => problems(session, page), WAIT).toEqual([]);
      for (const by of [-60, 90, 150, -120, -300]) {
        await scroll(page, by);
        await expect.poll(() => covered(session, page), WAIT).toBe(false);
      }
    },
  );

  test('covers none of it when the window is turned or made smaller', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}sentence-at-end/source.html`);
    await resize(page, 1280, 800);
    await openCard(session, page);
    for (const [width, height] of [
      [360, 640],
      [640, 360],
      [320, 320],
      [1280, 800],
    ] as const) {
      await resize(page, width, height);
      await expect.poll(() => covered(session, page), WAIT).toBe(false);
    }
  });

  test('covers none of it with text of double size, which is then really that large', async ({
    session,
    traps,
    open,
  }) => {
    const height = async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await resize(page, 700, 700);
      await openCard(session, page);
      await expect.poll(() => problems(session, page), WAIT).toEqual([]);
      return (await session.ask(page, 'query', '[role=dialog] .rebuttal h3'))[0]?.height ?? 0;
    };
    const usual = await height();
    await withSettings(session, { textSize: 200 }, async () => {
      expect((await height()) / usual).toBeGreaterThan(1.7);
    });
  });

  test.for(['inline-markup', 'scrolls-inside'])(
    'leaves with its sentence and comes back with it, on the page %s',
    async (name, { session, traps, open }) => {
      const page = await open(`${traps.url}${name}/source.html`);
      await resize(page, 900, 400);
      if (name === 'inline-markup') await lengthen(page);
      await openCard(session, page);
      await scroll(page, 1000);
      await expect.poll(() => inSight(session, page), WAIT).toBe(false);
      await scroll(page, -1000);
      await expect.poll(() => problems(session, page), WAIT).toEqual([]);
    },
  );

  test('begins at the right where its sentence is written from the right', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await openCard(session, page);
    const right = async () => {
      const [card] = await session.ask(page, 'query', '[role=dialog]');
      const edges = (await sentence(session, page)).map(({ x, width }) => x + width);
      return Math.abs((card?.x ?? 0) + (card?.width ?? 0) - Math.max(...edges));
    };
    await expect.poll(right, WAIT).toBeLessThan(2);
  });
});

describe('the sheet of a narrow window', () => {
  test('has its whole first view in the lower 60 % of a phone’s window', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await resize(page, 360, 640);
    // On a phone scroll bars take no room.
    await page.evaluate(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    await openCard(session, page);
    const [card] = await session.ask(page, 'query', '[role=dialog]');
    const [last] = await session.ask(page, 'query', '[role=dialog] .treatment');
    expect(bottom(card)).toBeGreaterThan(630);
    expect(bottom(last) - (card?.y ?? 0)).toBeLessThanOrEqual(0.6 * 640);
    expect(bottom(last)).toBeLessThanOrEqual(640);
  });

  test('stands at the upper edge for the last sentence of a page', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}sentence-at-end/source.html`);
    await resize(page, 360, 640);
    await openCard(session, page);
    await expect.poll(async () => (await session.ask(page, 'query', '[role=dialog]'))[0]?.y, WAIT).toBe(0);
    expect(await problems(session, page)).toEqual([]);
  });
});

async function openCard(session: Session, page: Page): Promise<void> {
  await marksOf(session, page);
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    paragraphs
      .find((p) => p.textContent.includes('Dushanbe') && /fight/.test(p.textContent))
      ?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await openCardAt(session, page, SENTENCE);
}

/** Sizes the page's window, and gives it back its usual size when the test is over. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  onTestFinished(async () => {
    if (!page.isClosed()) await page.setViewport({ width: 1100, height: 800 });
  });
  await page.setViewport({ width, height });
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight]), WAIT).toEqual([width, height]);
}

/** As a wheel would: whatever it is that scrolls on this page. */
async function scroll(page: Page, by: number): Promise<void> {
  await page.evaluate((top) => {
    const inside = document.querySelector('#shell')?.shadowRoot?.querySelector('div');
    (inside ?? window).scrollBy({ top, behavior: 'instant' });
  }, by);
}

async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
  });
}

async function sentence(session: Session, page: Page) {
  return (await session.ask(page, 'marks')).find(({ name }) => name === 'active')?.boxes ?? [];
}

async function covered(session: Session, page: Page): Promise<boolean> {
  const [card] = await session.ask(page, 'query', '[role=dialog]');
  if (card === undefined) throw new Error('There is no card.');
  return (await sentence(session, page)).some(
    (line) =>
      Math.min(line.x + line.width, card.x + card.width) - Math.max(line.x, card.x) > 0.5 &&
      Math.min(line.y + line.height, bottom(card)) - Math.max(line.y, card.y) > 0.5,
  );
}

/** What keeps a reader from seeing card and sentence together, in words. */
async function problems(session: Session, page: Page): Promise<string[]> {
  const { height } = page.viewport() ?? { height: 0 };
  const [card] = await session.ask(page, 'query', '[role=dialog]');
  const lines = await sentence(session, page);
  return [
    ...((await covered(session, page)) ? ['the card covers its sentence'] : []),
    ...(card && card.y >= 0 && bottom(card) <= height
      ? []
      : [`the card is cut off: ${card?.y}, ${card?.height}`]),
    ...(lines.length > 0 && lines.every(({ y, height: line }) => y >= 0 && y + line <= height)
      ? []
      : ['the sentence is not in the window']),
  ];
}

async function inSight(session: Session, page: Page): Promise<boolean> {
  const [card] = await session.ask(page, 'query', '[role=dialog]');
  return card !== undefined && bottom(card) > 0 && card.y < (page.viewport()?.height ?? 0);
}

const bottom = (seen: Seen | undefined) => (seen?.y ?? 0) + (seen?.height ?? 0);
