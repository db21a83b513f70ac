import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { clickSeen, readCard } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

const ARTICLE = 'reported-en.html';

describe('the recap', () => {
  test('comes at the end of the article, names each claim once, and leads to its card', async ({
    session,
    demo,
    open,
  }) => {
    await withSettings(session, { timing: 'both' }, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      const marks = await marksOf(session, page);
      expect(await linesOf(session, page)).toEqual([]);
      await readToTheEnd(page);
      await expect.poll(() => linesOf(session, page), WAIT).toHaveLength(2);
      const lines = await linesOf(session, page);
      expect(new Set(lines).size).toBe(2);
      expect(marks.length).toBeGreaterThan(2);
      expect(lines.join()).toMatch(/Unsupported · in 2 sentences/);
      expect(await session.ask(page, 'axe')).toEqual([]);

      const [first] = await session.ask(page, 'query', '.recap-line');
      if (first === undefined) throw new Error('There is no line to press.');
      await clickSeen(page, first);
      await expect.poll(async () => (await readCard(session, page)).claim, WAIT).not.toBe('');
      expect(lines[0]).toContain((await readCard(session, page)).claim);
    });
  });

  test('alone leaves the text unmarked', async ({ session, demo, open }) => {
    await withSettings(session, { timing: 'recap' }, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await hasBeenRead(session, page);
      await readToTheEnd(page);
      await expect.poll(() => linesOf(session, page), WAIT).toHaveLength(2);
      expect(await session.ask(page, 'marks')).toEqual([]);
    });
  });

  test('that was put away does not come back on that page', async ({ session, demo, open }) => {
    await withSettings(session, { timing: 'both' }, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await marksOf(session, page);
      await readToTheEnd(page);
      await expect.poll(() => linesOf(session, page), WAIT).toHaveLength(2);
      const [close] = await session.ask(page, 'query', '.recap .icon-button');
      if (close === undefined) throw new Error('There is no way to put the recap away.');
      await clickSeen(page, close);
      await expect.poll(() => linesOf(session, page), WAIT).toEqual([]);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await readToTheEnd(page);
      // As long as it took to come the first time, and longer.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(await linesOf(session, page)).toEqual([]);
    });
  });

  test('does not come where the reader wants marks only, nor on a page without any', async ({
    session,
    demo,
    open,
  }) => {
    for (const [timing, name] of [
      ['inline', ARTICLE],
      ['both', 'background-only-en.html'],
    ] as const) {
      await withSettings(session, { timing }, async () => {
        const page = await open(`${demo.url}${name}`);
        await hasBeenRead(session, page);
        await readToTheEnd(page);
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        expect(await linesOf(session, page)).toEqual([]);
      });
    }
  });
});

async function linesOf(session: Session, page: Page): Promise<string[]> {
  if ((await session.ask(page, 'hosts')) === 0) return [];
  return (await session.ask(page, 'query', '.recap-line')).map(({ text }) => text.replace(/\s+/g, ' '));
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
}
