import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { clickSeen, openCardAt, readCard } from '../../scripts/browser/cards.ts';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import { type hasBeenRead, marksOf, test, WAIT } from './browser.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CLAIMS = readBundledPacks(ROOT).flatMap(({ pack }) => pack.claims);
const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting mercenaries in";

describe('a mark', () => {
  test('stands at the words of the sentence, and nowhere else', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}links-in-sentence/source.html`);
    const marks = await marksOf(session, page);
    expect(marks.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/^Ukraine's embassy in Dushanbe is recruiting mercenaries in [^.]*\.$/),
    ]);
  });

  test('leaves a link in its sentence to the page', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}links-in-sentence/source.html`);
    await marksOf(session, page);
    const link = await page.evaluate(() => {
      const marked = document.querySelector('article p a');
      marked?.addEventListener('click', (event) => {
        event.preventDefault();
        document.title = 'followed';
      });
      const { x, y, width, height } = marked?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(link.x, link.y);
    await expect.poll(() => page.title(), WAIT).toBe('followed');
    expect(await session.ask(page, 'query', '[role=dialog]')).toEqual([]);
  });

  test('leaves selecting its text to the reader', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    await page.mouse.move((mark?.x ?? 0) - 100, mark?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move((mark?.x ?? 0) + 100, mark?.y ?? 0, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(5);
    expect(mark?.text.replace(/\s+/gu, ' ')).toContain(selected.replace(/\s+/gu, ' ').trim());
    expect(await session.ask(page, 'query', '[role=dialog]')).toEqual([]);
  });
});

describe('the card', () => {
  test('opens by mouse and says in its first view what is claimed, by whom, and what was found', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    const card = await openCardAt(session, page, 'Nikolai Patrushev, who speaks for Russia');
    expect(card.claim).toMatch(/embassy.*Dushanbe.*mercenaries/i);
    expect(card.verdict).toBe('Unsupported');
    expect(card.ratedBy).toMatch(/Tajik/);
    expect(card.reason).not.toBe('');
    expect(card.treatment).toMatch(/reports/);
    expect(card.position).toMatch(/^1 of \d+$/);
    await expectInView(session, page, '[role=dialog] #claim, [role=dialog] .badge, [role=dialog] .reason');
  });

  test('offers sources that are not the ones that spread the claim', async ({ session, traps, open }) => {
    const claim = CLAIMS.find(({ id }) => id === 'crocus-ukraine-special-services-behind');
    const addresses = (carriers: boolean) =>
      (claim?.sources ?? [])
        .filter(({ role }) => (role === 'claim-carrier') === carriers)
        .map(({ url }) => url);
    expect(addresses(true)).not.toEqual([]);
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await page.waitForSelector('body[data-done]');
    const second = async () => (await marksOf(session, page))[1]?.text;
    await expect.poll(second, WAIT).toMatch(/^Ukrainian special services/);
    await openCardAt(session, page, 'Ukrainian special services');
    const links = await session.ask(page, 'query', '[role=dialog] a[href]');
    const offered = links.map(({ attributes }) => attributes.href);
    expect(offered).toEqual(expect.arrayContaining(addresses(false)));
    expect(addresses(true).filter((url) => offered.includes(url))).toEqual([]);
    for (const { attributes } of links) {
      expect(attributes.href).toMatch(/^(https?:|mailto:)/);
      expect(attributes.rel).toMatch(/noopener/);
      expect(attributes.rel).toMatch(/noreferrer/);
    }
  });

  test('does not cover the sentence it is about', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await openCardAt(session, page, 'Nikolai Patrushev, who speaks for Russia');
    const [card] = await session.ask(page, 'query', '[role=dialog]');
    const mark = (await marksOf(session, page)).find(({ text }) => text.startsWith('Nikolai Patrushev'));
    if (card === undefined || mark === undefined) throw new Error('There is no card, or no mark.');
    expect(card.height).toBeGreaterThan(100);
    const inside =
      mark.x > card.x && mark.x < card.x + card.width && mark.y > card.y && mark.y < card.y + card.height;
    expect(inside).toBe(false);
  });

  test.for([
    ['its close button', closeByButton],
    ['Escape', async (_session: unknown, page: Page) => page.keyboard.press('Escape')],
    ['a click elsewhere', async (_session: unknown, page: Page) => page.mouse.click(5, 5)],
  ] as const)('closes by %s', async ([, close], { session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await close(session, page);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
    await openCardAt(session, page, SENTENCE);
    expect((await readCard(session, page)).claim).not.toBe('');
  });

  test('is a sheet over the whole width of a narrow window', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await page.setViewport({ width: 360, height: 700 });
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    const [card] = await session.ask(page, 'query', '[role=dialog]');
    expect(card?.width).toBeGreaterThan(330);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeGreaterThan(690);
    await page.setViewport({ width: 1100, height: 800 });
  });
});

type Session = Parameters<typeof hasBeenRead>[0];

async function closeByButton(session: Session, page: Page): Promise<void> {
  const button = (await session.ask(page, 'query', '[role=dialog] .bar button')).at(-1);
  if (button === undefined) throw new Error('The card has no close button.');
  await clickSeen(page, button);
}

/** Nothing of it may be cut off by the window. */
async function expectInView(session: Session, page: Page, selector: string): Promise<void> {
  const { width, height } = page.viewport() ?? { width: 0, height: 0 };
  const seen = await session.ask(page, 'query', selector);
  expect(seen.length).toBeGreaterThan(0);
  for (const box of seen) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
}
