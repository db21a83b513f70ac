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
    // Changes that make it read again, and an article that stays the same.
    await page.evaluate(() => {
      const clock = document.querySelector('footer small')?.firstChild as Text;
      const paragraph = document.querySelector('footer p');
      let turn = 0;
      setInterval(() => {
        clock.data = `Figures on this page were last brought up to date ${turn++} times.`;
        paragraph?.setAttribute('lang', turn % 2 === 0 ? 'en' : 'en-gb');
      }, 100);
    });
    await alwaysFor(LONGEST_WAIT + 1_000, async () => {
      expect(await marksOf(session, page)).toEqual(before);
    });
  });

  test('is not read where it goes to a page of another kind by itself, until it comes to an article', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    const article = await page.evaluate(() => document.querySelector('article')?.outerHTML ?? '');
    const marks = () => session.ask(page, 'marks');
    const goTo = (path: string, body: string) =>
      page.evaluate(
        (path, body) => {
          history.pushState(null, '', path);
          document.body.innerHTML = body;
        },
        path,
        body,
      );
    await goTo('/', `<div><p>${CLAIM}</p></div>`);
    await expect.poll(marks, WAIT).toEqual([]);
    // The front page goes on changing under the same address.
    await page.evaluate((text) => {
      setInterval(() => {
        const teaser = document.createElement('p');
        teaser.textContent = text;
        document.querySelector('div')?.append(teaser);
      }, 200);
    }, CLAIM);
    await alwaysFor(LONGEST_WAIT + 1_000, async () => expect(await marks()).toEqual([]));
    await goTo('/inline-markup/source.html', article);
    await expect.poll(async () => (await marks()).length, WAIT).toBe(1);
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

/** A page that never rests is read all the same after this (page-watch.ts). Milliseconds. */
const LONGEST_WAIT = 2_000;

/** Something holds, again and again, for as long. Milliseconds. */
async function alwaysFor(time: number, holds: () => Promise<void>): Promise<void> {
  const end = performance.now() + time;
  do await holds();
  while (performance.now() < end);
}
