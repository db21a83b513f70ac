import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import { marksOf, test, WAIT } from './browser.ts';

const CLAIM = 'Ukrainian special services were behind the attack on Crocus City Hall.';

describe('a page that changes', () => {
  test('gets marks for what comes late and loses those of what goes', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    const count = async () => (await session.ask(page, 'marks')).length;
    await page.evaluate((text) => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = `${text} That was written later.`;
      document.querySelector('article')?.append(late);
    }, CLAIM);
    await expect.poll(count, WAIT).toBe(2);
    expect((await session.ask(page, 'marks')).at(-1)?.text).toBe(CLAIM);

    await page.evaluate(() => document.querySelector('#late')?.remove());
    await expect.poll(count, WAIT).toBe(1);
    await expect.poll(async () => (await pageState(session, page))?.marks.length, WAIT).toBe(1);
  });

  test('keeps what it had when it only fidgets', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const before = await marksOf(session, page);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 30; turn++) {
        const clock = document.querySelector('footer') ?? document.body;
        clock.setAttribute('data-turn', String(turn));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    expect(await marksOf(session, page)).toEqual(before);
  });

  test('shows the count on its badge, and none after it went elsewhere', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    const badge = async (url: string) => {
      const { own } = session;
      return own.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
        return tab === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id ?? -1 });
      }, url);
    };
    await expect.poll(() => badge(page.url()), WAIT).toBe('2');
    await page.goto(`${traps.url}not-news/source.html`);
    await expect.poll(() => badge(page.url()), WAIT).toBe('');
  });
});
