import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readCard, turnCard } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';

/*
 * A headless browser has no window that could take a shortcut of the browser itself, so the step to the next mark is
 * asked for as the popup and the command listener ask for it. Everything after that is real keys.
 */
describe('by keyboard alone', () => {
  test('a reader steps to a mark, opens its card, reads it and comes back', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await marksOf(session, page);
    await leaveFocusAndSelection(page);

    await goToMark(session, page, 'next');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('button');
    const proxy = await session.ask(page, 'focused');
    expect(proxy?.attributes['aria-expanded']).toBe('false');
    expect(proxy?.text).toMatch(/embassy/i);
    expect(proxy?.width).toBeGreaterThanOrEqual(24);

    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(session, page)).claim, WAIT).not.toBe('');
    await expect.poll(async () => (await inFocus(session, page)).inCard, WAIT).toBe(true);

    await page.keyboard.press('Tab');
    expect((await inFocus(session, page)).inCard).toBe(true);

    await page.keyboard.press('Escape');
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
    await escapeUntilBack(session, page);
    expect(await focusAndSelection(page)).toEqual({ focus: 'before', selection: 'Words that were selected' });
  });

  test('steps go through all marks in reading order and round again', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    const sentences = (await marksOf(session, page)).length;
    expect(sentences).toBeGreaterThan(1);
    const seen: string[] = [];
    for (let step = 0; step <= sentences; step++) {
      const before = (await session.ask(page, 'focused'))?.text;
      await goToMark(session, page, 'next');
      await expect
        .poll(async () => (await session.ask(page, 'focused'))?.text ?? before, WAIT)
        .not.toBe(before);
      seen.push((await session.ask(page, 'focused'))?.text ?? '');
    }
    expect(seen.at(-1)).toBe(seen[0]);
    expect(new Set(seen).size).toBe(sentences);
    await goToMark(session, page, 'previous');
    await expect.poll(async () => (await session.ask(page, 'focused'))?.text, WAIT).toBe(seen.at(-2));
  });

  test('the focus goes back to a form whose field hides its own focus()', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}clobbered-document/source.html`);
    await marksOf(session, page);
    await page.evaluate(() => {
      const form = document.querySelector<HTMLElement>('#search');
      if (form) HTMLElement.prototype.focus.call(form);
    });
    await goToMark(session, page, 'next');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('button');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector(':focus')?.id), WAIT).toBe('search');
  });

  test('steps and the card pass a sentence that stands there twice', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}same-sentence-twice/source.html`);
    expect(await marksOf(session, page)).toHaveLength(3);
    const positions = async () => (await session.ask(page, 'focused'))?.text ?? '';
    for (const n of [1, 2, 3, 1]) {
      await goToMark(session, page, 'next');
      await expect.poll(positions, WAIT).toContain(`Mark ${n} of 3`);
    }
    await page.keyboard.press('Enter');
    for (const n of [1, 2, 3]) {
      await expect.poll(async () => (await readCard(session, page)).position, WAIT).toBe(`${n} of 3`);
      if (n < 3) await turnCard(session, page);
    }
  });

  test('Tab goes through the card in the order it is read, to a source and out of it again', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await page.bringToFront();
    await goToMark(session, page, 'next');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('button');
    await page.keyboard.press('Enter');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('h2');

    const inOrder = await session.ask(
      page,
      'query',
      `[role=dialog] :is(h2, a[href], button, summary):not(${FOLDED}, ${FOLDED} *)`,
    );
    const all = inOrder
      .slice(inOrder.findIndex(({ tag }) => tag === 'h2') + 1)
      .filter(({ height }) => height > 0);
    for (const { tag, text, attributes } of all) {
      await page.keyboard.press('Tab');
      // What scrolls can have the focus too, so that the arrow keys reach it.
      if ((await tagInFocus(session, page)) === 'div') await page.keyboard.press('Tab');
      expect(await session.ask(page, 'focused')).toMatchObject({
        tag,
        text,
        attributes: attributes.href === undefined ? {} : { href: attributes.href },
      });
    }
    expect(all.some(({ attributes }) => /^https:/.test(attributes.href ?? ''))).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await inFocus(session, page)).inCard, WAIT).toBe(false);
  });

  test('what has the focus in the card is never out of its window', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await page.setViewport({ width: 900, height: 500 });
    await marksOf(session, page);
    await page.bringToFront();
    await goToMark(session, page, 'next');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('button');
    await page.keyboard.press('Enter');
    await expect.poll(() => tagInFocus(session, page), WAIT).toBe('h2');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const [card] = await session.ask(page, 'query', '[role=dialog]');
      const focused = await session.ask(page, 'focused');
      if (card === undefined || focused === null || !(await inFocus(session, page)).inCard) break;
      expect(focused.y + focused.height).toBeGreaterThan(card.y);
      expect(focused.y).toBeLessThan(Math.min(card.y + card.height, 500));
    }
    await page.setViewport({ width: 1100, height: 800 });
  });

  test.for(['ArrowDown', 'ArrowUp', 'Home', 'End', 'h', 'b', 'k', 'j', '/', ' '])(
    'the key %s is left to the browser and to screen readers, and the page does not hear it from us',
    async (key, { session, demo, open }) => {
      const page = await open(`${demo.url}reported-en.html`);
      await marksOf(session, page);
      await page.bringToFront();
      await page.evaluate(() => {
        for (const type of ['keydown', 'keyup', 'keypress'])
          document.addEventListener(type, (event) => {
            document.title += `|${type} ${event.defaultPrevented}`;
          });
        document.title = '';
      });
      // Without our focus a key is the page's own; nothing of ours takes it for a shortcut.
      await page.keyboard.press(key as 'Home');
      const free = await page.title();
      expect(free).toContain('keydown false');
      expect(await session.ask(page, 'query', '[role=dialog], .proxy')).toEqual([]);
      await goToMark(session, page, 'next');
      await expect.poll(() => tagInFocus(session, page), WAIT).toBe('button');
      if (key === ' ') return;
      await page.keyboard.press(key as 'Home');
      expect(await tagInFocus(session, page)).toBe('button');
      expect(await session.ask(page, 'query', '[role=dialog]')).toEqual([]);
      expect(await page.title()).toBe(free);
    },
  );

  test('a step scrolls to a mark that is out of sight', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}asserted-en.html`);
    await page.setViewport({ width: 900, height: 400 });
    const marks = await marksOf(session, page);
    await goToMark(session, page, marks.length - 1);
    await expect
      .poll(async () => {
        const y = (await session.ask(page, 'marks')).filter(({ name }) => name !== 'active').at(-1)?.y ?? -1;
        return y > 0 && y < 400;
      }, WAIT)
      .toBe(true);
    await page.setViewport({ width: 1100, height: 800 });
  });
});

const FOLDED = 'details:not([open]) > :not(summary)';

/** Puts a link with the focus and some selected words at the top of the page, as a reader might leave them. */
async function leaveFocusAndSelection(page: Page): Promise<void> {
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    link.id = 'before';
    link.textContent = 'A link';
    const words = document.createElement('p');
    words.textContent = 'Words that were selected by the reader';
    document.body.prepend(link, words);
    link.focus();
    if (words.firstChild) getSelection()?.setBaseAndExtent(words.firstChild, 0, words.firstChild, 24);
  });
}

function focusAndSelection(page: Page) {
  return page.evaluate(() => ({ focus: document.activeElement?.id, selection: String(getSelection()) }));
}

async function tagInFocus(session: Session, page: Page): Promise<string | undefined> {
  return (await session.ask(page, 'focused'))?.tag;
}

async function inFocus(session: Session, page: Page): Promise<{ inCard: boolean }> {
  return { inCard: (await session.ask(page, 'query', '[role=dialog] :focus')).length === 1 };
}

/** The first Escape closes the card and may leave the focus on the proxy button; one more lets go of that too. */
async function escapeUntilBack(session: Session, page: Page): Promise<void> {
  if ((await session.ask(page, 'hosts')) > 0 && (await tagInFocus(session, page)) === 'button') {
    await page.keyboard.press('Escape');
  }
  await expect.poll(async () => (await focusAndSelection(page)).focus, WAIT).toBe('before');
}
