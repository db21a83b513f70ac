import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark, pageState } from '../../scripts/browser/page-state.ts';
import { isSameText, startsLike } from '../../scripts/browser/same-text.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { readTrap, type WantedMark } from './expected-marks.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/pages');
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('fixture pages, each named after its trap', () => {
  test.for(names)('%s', async (name, { session, traps, open }) => {
    const { marks, optional = [], until, silent = false } = readTrap(join(FOLDER, name));
    const page = await open(`${traps.url}${name}/source.html`);
    if (until !== undefined) await page.waitForSelector(until);
    // Where nothing is to be marked, a page read meanwhile tells how long to wait for nothing.
    if (marks.length === 0) await hasBeenRead(session, await open(`${traps.url}inline-markup/source.html`));
    if (silent) expect(await pageState(session, page)).toBeNull();
    await expect
      .poll(async () => differences(await marksOn(session, page), marks, optional), WAIT)
      .toEqual([]);
  });

  test('a page that ends in the middle of being read leaves the next one alone', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}torn-down/source.html`);
    // Its document.open() also calls off a navigation that has just begun: that would be the page's doing, not ours.
    await page.waitForSelector('[data-page=second]');
    await page.goto(`${traps.url}inline-markup/source.html?next`);
    expect((await marksOf(session, page)).length).toBe(1);
    await openCardAt(session, page, "Ukraine's embassy in Dushanbe is recruiting");
  });

  test.for(['clears-highlights', 'clobbered-document', 'hostile-globals'])(
    'on %s a card opens all the same',
    async (name, { session, traps, open }) => {
      const page = await open(`${traps.url}${name}/source.html`);
      const { until } = readTrap(join(FOLDER, name));
      if (until !== undefined) await page.waitForSelector(until);
      await marksOf(session, page);
      const card = await openCardAt(session, page, "Ukraine's embassy in Dushanbe is recruiting");
      expect(card.verdict).toBe('Unsupported');
      await page.keyboard.press('Escape');
      await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
      await goToMark(session, page, 'next');
      await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
      await page.keyboard.press('Escape');
      await expect.poll(() => session.ask(page, 'focused'), WAIT).toBeNull();
    },
  );

  test('a page that throws our host out again is not fought with', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}removes-host/source.html`);
    const [mark] = await marksOf(session, page);
    await page.evaluate(() => {
      const counter = { added: 0 };
      Object.assign(window, { counter });
      new MutationObserver((records) => {
        for (const record of records) counter.added += record.addedNodes.length;
      }).observe(document.documentElement, { childList: true });
    });
    const added = () =>
      page.evaluate(() => (window as unknown as { counter: { added: number } }).counter.added);
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await expect.poll(added, WAIT).toBeGreaterThan(0);
    // Another page is opened and read meanwhile; a fight would go on.
    await hasBeenRead(session, await open(`${traps.url}inline-markup/source.html`));
    const tries = await added();
    await hasBeenRead(session, await open(`${traps.url}br-without-space/source.html`));
    expect(await added()).toBe(tries);
    expect(tries).toBeLessThan(10);
    expect(await session.ask(page, 'hosts')).toBe(0);
    expect((await marksOf(session, page)).length).toBe(1);
  });
});

/** What a reader gets marked: listed as shown, and really painted over the sentence. */
async function marksOn(session: Session, page: Page): Promise<WantedMark[]> {
  const painted = await session.ask(page, 'marks');
  const state = await pageState(session, page);
  return (state?.marks ?? [])
    .filter(({ shown, quote }) => shown && painted.some(({ text }) => isSameText(text, quote)))
    .map(({ claimId, quote }) => ({ claimId, quote }));
}

/** In words: what is missing, what is there that should not be, and, where both are right, a wrong order. */
function differences(found: WantedMark[], wanted: WantedMark[], optional: readonly WantedMark[]): string[] {
  const counted = found.filter((mark) => fits(mark, wanted) || !fits(mark, optional));
  const problems = [
    ...wanted
      .filter((mark) => !found.some((other) => fits(other, [mark])))
      .map(({ quote }) => `missing: ${quote}`),
    ...counted.filter((mark) => !fits(mark, wanted)).map(({ quote }) => `not expected: ${quote}`),
  ];
  const inOrder =
    counted.length === wanted.length && counted.every((mark, i) => fits(mark, wanted.slice(i, i + 1)));
  return problems.length > 0 || inOrder ? problems : ['the marks stand in another order'];
}

function fits(mark: WantedMark, wanted: readonly WantedMark[]): boolean {
  return wanted.some(({ claimId, quote }) => claimId === mark.claimId && startsLike(mark.quote, quote));
}
