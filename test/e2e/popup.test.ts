import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { openPopupFor, press } from './popup-in-tab.ts';
import { withSettings } from './settings.ts';

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);

describe('the popup', () => {
  test('says how much was compared with how much, and leads to a mark', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const state = await pageState(session, page);
    const popup = await openPopupFor(session, page);
    await expect.poll(() => textOf(popup), WAIT).toContain(`${state?.sentences} sentences`);
    expect(await textOf(popup)).toContain(`${state?.claims} checked claims`);
    await press(popup, /^Ukrainian special services/);
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    // Its work is done: the popup has closed itself, or does so where a popup is no tab.
    await popup.close().catch(() => {});
  });

  test('leads to the mark that was listed, not to the one that stands in its place by now', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const popup = await openPopupFor(session, page);
    await expect.poll(() => textOf(popup), WAIT).toContain('Ukrainian special services');
    expect(await textOf(popup)).toMatch(/Claim: .+/);
    await removeParagraph(page, "Ukraine's embassy");
    await page.bringToFront();
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
    await press(popup, /^Ukrainian special services/);
    await expect.poll(async () => (await session.ask(page, 'focused'))?.text, WAIT).toMatch(/Crocus/);
    await popup.close().catch(() => {});
  });

  test('lists anew where the mark is gone', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await haveBothMarks(session, page);
    const popup = await openPopupFor(session, page);
    await expect.poll(() => textOf(popup), WAIT).toContain('Ukrainian special services');
    await removeParagraph(page, "Ukraine's embassy");
    await page.bringToFront();
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
    await press(popup, /^Ukraine's embassy/);
    await expect.poll(() => textOf(popup), WAIT).toContain('One mark on this page');
    expect(await session.ask(page, 'hosts')).toBe(0);
    await popup.close();
  });

  test('reads a page on demand that the gate left alone', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}not-news/source.html`);
    const popup = await openPopupFor(session, page);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.read-button') !== null), WAIT)
      .toBe(true);
    expect(await pageState(session, page)).toBeNull();
    await press(popup, 'Read this page');
    await hasBeenRead(session, page);
    await popup.close();
  });

  test('silences a site and lets it speak again', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, {}, async () => {
      const popup = await openPopupFor(session, page);
      await expect.poll(() => textOf(popup), WAIT).toContain('127.0.0.1');
      await press(popup, '127.0.0.1');
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      await press(popup, '127.0.0.1');
      await expect.poll(async () => (await session.ask(page, 'marks')).length, WAIT).toBe(1);
      await popup.close();
    });
  });
});

/** The page puts its second mark where it is after a while. */
async function haveBothMarks(session: Session, page: Page): Promise<void> {
  const second = async () => (await session.ask(page, 'marks'))[1]?.text;
  await expect.poll(second, WAIT).toMatch(/^Ukrainian special services/);
}

async function removeParagraph(page: Page, beginning: string): Promise<void> {
  await page.evaluate((beginning) => {
    for (const paragraph of document.querySelectorAll('p')) {
      if (paragraph.textContent?.startsWith(beginning)) paragraph.remove();
    }
  }, beginning);
}
