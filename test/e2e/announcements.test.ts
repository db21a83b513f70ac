import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt, turnCard } from '../../scripts/browser/cards.ts';
import { pageState, toggleMarks } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { listOf } from './reach-list.ts';
import { withSettings } from './settings.ts';

const SENTENCE = 'Nikolai Patrushev, who speaks for Russia';

describe('a screen reader', () => {
  test('is told once how many sentences carry a claim, and the key that leads to them', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    const marks = await marksOf(session, page);
    await page.bringToFront();
    await heardFirst(session, page);
    expect(await session.ask(page, 'heard')).toEqual([
      `${marks.length} marks on this page: sentences that carry checked claims. Alt+Shift+full stop goes from one to the next.`,
    ]);
  });

  test('is told which mark a card has turned to', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    const marks = await marksOf(session, page);
    await page.bringToFront();
    await heardFirst(session, page);
    await openCardAt(session, page, SENTENCE);
    await turnCard(session, page);
    await expect
      .poll(async () => (await session.ask(page, 'heard')).slice(1), WAIT)
      .toEqual([`Mark 2 of ${marks.length}.`]);
  });

  test('is told nothing again when the page changes and the marks stay', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await page.bringToFront();
    await heardFirst(session, page);
    const before = (await pageState(session, page))?.sentences ?? 0;
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The ferry left at six, as it does on every other day of the week in that season.';
      document.querySelector('article')?.append(late);
    });
    await expect.poll(async () => (await pageState(session, page))?.sentences, WAIT).toBe(before + 1);
    // Something that is said at once would come after whatever had been waiting to be said.
    await openCardAt(session, page, SENTENCE);
    await turnCard(session, page);
    await expect
      .poll(() => session.ask(page, 'heard'), WAIT)
      .toEqual([expect.stringMatching(/ marks on this page: /), expect.stringMatching(/^Mark 2 of/)]);
  });

  test('is told of a page in the background only when it comes to the front', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html?behind`);
    const other = await open(`${demo.url}market-tables.html`);
    await other.bringToFront();
    await marksOf(session, page);
    await page.bringToFront();
    await heardFirst(session, page);
    expect(await session.ask(page, 'heard')).toHaveLength(1);
  });

  test('is told when the marks are hidden and shown again, and hidden ones are not listed', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await page.bringToFront();
    await heardFirst(session, page);
    const listed = async () => (await session.ask(page, 'query', '.index button')).length;
    expect(await listed()).toBeGreaterThan(0);
    await toggleMarks(session, page);
    await expect
      .poll(async () => (await session.ask(page, 'heard')).at(-1), WAIT)
      .toBe('The marks on this page are hidden.');
    expect(await listed()).toBe(0);
    await toggleMarks(session, page);
    await expect
      .poll(async () => (await session.ask(page, 'heard')).at(-1), WAIT)
      .toBe('The marks on this page are shown again.');
    expect(await listed()).toBeGreaterThan(0);
    expect(await session.ask(page, 'heard')).toHaveLength(3);
  });

  test('is told when a page takes the marks out of its text, and where they still are', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}removes-marks/source.html`);
    await listOf(session, page);
    await page.bringToFront();
    await expect
      .poll(() => session.ask(page, 'heard'), { ...WAIT, timeout: 30_000 })
      .toContain('This page takes the marks out of its text. They are listed at the end of the page.');
  });

  test('is told nothing where that is switched off', async ({ session, demo, open }) => {
    await withSettings(session, { announce: false }, async () => {
      const page = await open(`${demo.url}reported-en.html`);
      await marksOf(session, page);
      await page.bringToFront();
      await openCardAt(session, page, SENTENCE);
      await turnCard(session, page);
      expect(await session.ask(page, 'heard')).toEqual([]);
    });
  });
});

async function heardFirst(session: Session, page: Page): Promise<void> {
  await expect.poll(async () => (await session.ask(page, 'heard')).length, WAIT).toBeGreaterThan(0);
}
