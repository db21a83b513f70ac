import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { clickSeen, readCard } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { listOf, startAtTheEnd } from './reach-list.ts';
import { withSettings } from './settings.ts';

describe('the list of marks behind the page', () => {
  test('is where Tab comes to after the page: one button a mark, in reading order', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    const sentences = (await marksOf(session, page)).map(({ text }) => bare(text));
    await listOf(session, page);
    await startAtTheEnd(page);
    const scrolled = await page.evaluate(() => scrollY);
    const said: string[] = [];
    for (const _ of sentences) {
      await page.keyboard.press('Tab');
      said.push((await focusOf(session, page)) ?? '');
    }
    expect(said.map((text, i) => bare(text).startsWith(sentences[i] ?? '-'))).toEqual(said.map(() => true));
    expect(said[0]).toMatch(/This page .*Verdict: \w+/s);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const [region] = await session.ask(page, 'query', '.index');
    expect(region?.text).toMatch(/^Checked claims on this page: \d marks/);
    expect(region?.width).toBeGreaterThan(200);

    await page.keyboard.press('Tab');
    await expect.poll(() => hasListFocus(session, page), WAIT).toBe(false);
  });

  test('takes no room, hides nothing and is no layer over the page until the focus is in it', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await listOf(session, page);
    const [box] = await session.ask(page, 'query', '.aside');
    expect([box?.width, box?.height]).toEqual([1, 1]);
    expect(await session.ask(page, 'query', ':popover-open')).toEqual([]);
    const host = await page.evaluate(() => {
      const element = document.querySelector('plumbline-host');
      const { width, height } = element?.getBoundingClientRect() ?? {};
      return { width, height, last: document.documentElement.lastElementChild === element };
    });
    expect(host).toEqual({ width: 0, height: 0, last: true });

    await startAtTheEnd(page);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await session.ask(page, 'query', ':popover-open')).length, WAIT).toBe(1);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(() => session.ask(page, 'query', ':popover-open'), WAIT).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('last');
  });

  test('a press opens the card at the sentence; Escape leads back to the button, and then to the page', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await listOf(session, page);
    await startAtTheEnd(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const button = await focusOf(session, page);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(session, page)).position, WAIT).toMatch(/^2 of/);
    expect((await session.ask(page, 'focused'))?.tag).toBe('h2');
    await expect
      .poll(async () => {
        const mark = (await session.ask(page, 'marks')).find(({ name }) => name === 'active');
        return mark !== undefined && mark.y > 0 && mark.y < 800;
      }, WAIT)
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
    expect(await focusOf(session, page)).toBe(button);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), WAIT).toBe('last');
  });

  test('its buttons can be pressed with the mouse too while it is seen', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await listOf(session, page);
    await startAtTheEnd(page);
    await page.keyboard.press('Tab');
    const [first] = await session.ask(page, 'query', '.index button');
    if (first === undefined) throw new Error('There is no button.');
    await clickSeen(page, first);
    await expect.poll(async () => (await readCard(session, page)).position, WAIT).toMatch(/^1 of/);
  });

  test('a card that was turned leads back to the button of the mark it shows', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    const buttons = await listOf(session, page);
    await startAtTheEnd(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(session, page)).position, WAIT).toMatch(/^1 of/);
    await goToMark(session, page, 'next');
    await expect.poll(async () => (await session.ask(page, 'focused'))?.text, WAIT).toMatch(/^Mark 2 of/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), WAIT).toBe('last');
    expect(buttons.length).toBeGreaterThan(1);
  });

  test('the focus stays at its mark when the page changes before it', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}same-sentence-twice/source.html`);
    expect(await marksOf(session, page)).toHaveLength(3);
    await listOf(session, page);
    await startAtTheEnd(page);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    const button = await focusOf(session, page);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Ukrainian special services were behind the attack on Crocus City Hall. It came late.';
      document.querySelector('article h1')?.after(late);
    });
    await expect.poll(async () => (await listOf(session, page)).length, WAIT).toBe(4);
    expect(await focusOf(session, page)).toBe(button);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), WAIT).toBe('last');
  });

  test('when the last mark goes the list says so to whoever is in it, and is gone when they leave', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await listOf(session, page);
    await startAtTheEnd(page);
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        paragraph.textContent =
          'This paragraph used to say something else, and nothing of it is left in here.';
      }
    });
    await expect.poll(() => focusOf(session, page), WAIT).toBe('No mark is left on this page.');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), WAIT).toBe('last');
    await expect.poll(() => session.ask(page, 'query', '.index'), WAIT).toEqual([]);
  });

  test('can be switched off, and comes back on an open page when it is switched on', async ({
    session,
    demo,
    open,
  }) => {
    await withSettings(session, { markList: false, announce: false }, async () => {
      const page = await open(`${demo.url}reported-en.html`);
      await marksOf(session, page);
      await goToMark(session, page, 'next');
      await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
      expect(await session.ask(page, 'query', '.index')).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => session.ask(page, 'hosts'), WAIT).toBe(0);
      await withSettings(session, { markList: true }, async () => {
        await listOf(session, page);
      });
    });
  });

  test('is not there on a page that was read and has no mark', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}roles-reversed-en.html`);
    await hasBeenRead(session, page);
    expect(await session.ask(page, 'hosts')).toBe(0);
  });
});

const bare = (text: string) => text.replace(/\P{L}+/gu, '');

async function focusOf(session: Session, page: Page): Promise<string | undefined> {
  return (await session.ask(page, 'focused'))?.text.trim();
}

async function hasListFocus(session: Session, page: Page): Promise<boolean> {
  return (await session.ask(page, 'query', '.index :focus')).length > 0;
}
