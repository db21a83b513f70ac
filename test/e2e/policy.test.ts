import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { marksOf, test, WAIT } from './browser.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";
const POLICY = 'policy/index.html';
/** More than there are controls in an unfolded card. */
const MANY = 60;

describe('the editorial policy', () => {
  test('is opened from the card by keyboard, without leaving the article', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await session.ask(page, 'unfold');
    const label = async () => (await session.ask(page, 'focused'))?.text ?? '';
    for (let i = 0; i < MANY && !(await label()).startsWith('How claims are chosen'); i++)
      await page.keyboard.press('Tab');
    expect(await label()).toContain('opens in a new tab');
    await page.keyboard.press('Enter');

    const policyTabs = () =>
      session.own.evaluate(
        async (path) => (await chrome.tabs.query({})).filter((tab) => tab.url?.endsWith(path)).length,
        POLICY,
      );
    await expect.poll(policyTabs, WAIT).toBe(1);
    expect(page.url()).toContain('inline-markup');
    await session.own.evaluate(async (path) => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url?.endsWith(path));
      await chrome.tabs.remove(tabs.flatMap((tab) => tab.id ?? []));
    }, POLICY);
  });

  test('says what goes in, what stays out, and how to complain', async ({ session }) => {
    const policy = await session.openOwn(POLICY);
    const headings = await policy.$$eval('h1, h2', (all) => all.map((heading) => heading.textContent));
    expect(headings).toEqual(
      expect.arrayContaining([
        'Editorial policy',
        'What goes in',
        'What stays out',
        'Corrections and complaints',
      ]),
    );
    expect(await policy.$$eval('td:first-child', (all) => all.map((cell) => cell.textContent))).toContain(
      'unsupported',
    );
    await policy.close();
  });
});
