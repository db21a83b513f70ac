import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import type { Session } from '../../scripts/browser/session.ts';
import { axeOn, SCHEMES, setScheme } from './axe-on.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { openPopupFor } from './popup-in-tab.ts';
import { withSettings } from './settings.ts';

const SETTINGS = 'options/index.html';
/** Five claims of three packs, each in a sentence of its own. */
const COLUMN = 'hearsay-column-en.html';

describe('the settings page', () => {
  test('changes what is marked on an open page: strictly, and as usual again', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}asserted-en.html`);
    const before = (await marksOf(session, page)).length;
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      await choose(settings, 'strictness', 'strict');
      await page.bringToFront();
      // While the page is read anew nothing is marked for a moment.
      const fewer = async () => {
        const marks = await marksNow(session, page);
        return marks > 0 && marks < before;
      };
      await expect.poll(fewer, WAIT).toBe(true);
      await settings.bringToFront();
      await press(settings, '#shown .section-head button');
      await page.bringToFront();
      await expect.poll(() => marksNow(session, page), WAIT).toBe(before);
      await settings.close();
    });
  });

  test('switches a topic off and on: its claims are neither marked nor counted', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}${COLUMN}`);
    const before = (await marksOf(session, page)).length;
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      await press(settings, '.topics summary');
      await flip(settings, 'Vaccines');
      await page.bringToFront();
      await expect.poll(() => marksNow(session, page), WAIT).toBe(before - 1);
      expect((await session.ask(page, 'marks')).some(({ text }) => text.includes('MMR'))).toBe(false);
      const panel = await openPopupFor(session, page);
      const text = () => panel.evaluate(() => document.body.innerText);
      await expect.poll(text, WAIT).toMatch(/\d+ checked claims/);
      expect(await text()).not.toContain('MMR');
      await panel.close();
      await settings.bringToFront();
      await flip(settings, 'Vaccines');
      await page.bringToFront();
      await expect.poll(() => marksNow(session, page), WAIT).toBe(before);
      await settings.close();
    });
  });

  test('switches a whole pack off', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}${COLUMN}`);
    const before = (await marksOf(session, page)).length;
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      await flip(settings, 'Health and medicine');
      await page.bringToFront();
      await expect.poll(() => marksNow(session, page), WAIT).toBe(before - 2);
      await settings.close();
    });
  });

  test('says in words, aloud too, that a change was kept, and keeps it', async ({ session }) => {
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      const said = () => settings.evaluate(() => document.querySelector('.save-news')?.textContent);
      expect(await said()).toBe('');
      await choose(settings, 'mode', 'chosen');
      await expect.poll(said, WAIT).toBe('Saved.');
      await settings.close();
      const again = await openSettings(session);
      expect(await chosen(again, 'mode')).toBe('chosen');
      await press(again, '#reading .section-head button');
      await expect.poll(() => chosen(again, 'mode'), WAIT).toBe('news');
      expect(await again.evaluate(() => document.querySelector('#reading .section-head button'))).toBeNull();
      await again.close();
    });
  });

  test('takes a site from a pasted address, and refuses what is none', async ({ session }) => {
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      await settings.bringToFront();
      await settings.focus('#sites-off');
      await settings.keyboard.type('no site at all');
      await settings.keyboard.press('Enter');
      const refusal = () =>
        settings.evaluate(() => document.querySelector('#sites-off-refused')?.textContent ?? '');
      await expect.poll(refusal, WAIT).toContain('not the name of a site');
      await settings.evaluate(() => document.querySelector<HTMLInputElement>('#sites-off')?.select());
      await settings.keyboard.type('https://www.news.example/politics?x=1');
      await settings.keyboard.press('Enter');
      const stored = () =>
        settings.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
      await expect.poll(stored, WAIT).toMatchObject({ sitesOff: ['news.example'] });
      await expect.poll(refusal, WAIT).toBe('');
      await press(settings, '.site-list li button');
      await expect.poll(stored, WAIT).toMatchObject({ sitesOff: [] });
      await settings.close();
    });
  });

  test('shows itself, and the panel, in the colours and the text size that were chosen', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      const panel = await openPopupFor(session, page);
      const paper = (own: Page) => own.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const size = (own: Page) =>
        own.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      await choose(settings, 'appearance', 'light');
      const [light, small] = [await paper(settings), await size(settings)];
      await choose(settings, 'appearance', 'dark');
      await choose(settings, 'text-size', '200');
      for (const own of [settings, panel]) {
        await expect.poll(() => paper(own), WAIT).not.toBe(light);
        await expect.poll(() => size(own), WAIT).toBe(2 * small);
      }
      await panel.close();
      await settings.close();
    });
  });

  test('lists the keys as the browser has them, and leads to where they are changed', async ({ session }) => {
    const settings = await openSettings(session);
    const keys = await settings.evaluate(() => chrome.commands.getAll());
    const listed = await settings.evaluate(() => document.querySelector('#shortcuts')?.textContent ?? '');
    expect(keys.length).toBeGreaterThan(2);
    for (const { shortcut } of keys) expect(listed).toContain(shortcut);
    // Without a permission for it, the address of a page of the browser's is not told: only that a tab came.
    const tabs = () => settings.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? 0));
    const before = new Set(await tabs());
    const opened = async () => (await tabs()).filter((id) => !before.has(id));
    await press(settings, '#shortcuts button');
    await expect.poll(opened, WAIT).toHaveLength(1);
    if (inject('browser') === 'chromium') {
      const addresses = () => session.browser.targets().map((target) => target.url());
      await expect.poll(addresses, WAIT).toContain('chrome://extensions/shortcuts');
    }
    await settings.evaluate((ids) => chrome.tabs.remove(ids), await opened());
    await settings.close();
  });

  test('has an empty request log after reading, cards and settings', async ({ session, traps, open }) => {
    await marksOf(session, await open(`${traps.url}inline-markup/source.html`));
    const settings = await openSettings(session);
    const log = await settings.evaluate(() => document.querySelector('.request-log')?.textContent);
    expect(log).toContain('Plumbline has made no request.');
    await settings.close();
  });

  test('is used by keyboard alone: from the list of sections to a setting in it', async ({ session }) => {
    await withSettings(session, {}, async () => {
      const settings = await openSettings(session);
      await settings.bringToFront();
      await settings.focus('.contents a[href="#appearance"]');
      await settings.keyboard.press('Enter');
      const focused = () =>
        settings.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
      for (let i = 0; i < 5 && (await focused()) !== 'appearance'; i++) await settings.keyboard.press('Tab');
      expect(await focused()).toBe('appearance');
      await settings.keyboard.press('ArrowDown');
      await expect.poll(() => chosen(settings, 'appearance'), WAIT).toBe('light');
      await settings.close();
    });
  });

  test.for([
    [1100, 100],
    [360, 100],
    [360, 200],
    [320, 100],
  ] as const)('fits a window of %i pixels with text at %i per cent', async ([width, size], { session }) => {
    await withSettings(session, { textSize: size }, async () => {
      const settings = await openSettings(session);
      await settings.setViewport({ width, height: 800 });
      const wide = () => settings.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(wide, WAIT).toBeLessThanOrEqual(width);
      await settings.close();
    });
  });

  test.for(SCHEMES)(
    'has no fault that axe knows, with all its parts unfolded, in %s colours',
    async (scheme, { session }) => {
      const settings = await openSettings(session);
      await setScheme(settings, scheme);
      await settings.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axeOn(settings)).toEqual([]);
      await settings.close();
    },
  );
});

async function openSettings(session: Session): Promise<Page> {
  const settings = await session.openOwn(SETTINGS);
  await settings.waitForSelector('.pack');
  return settings;
}

const marksNow = async (session: Session, page: Page) =>
  (await session.ask(page, 'marks')).filter(({ name }) => name !== 'active').length;

/** Presses what a selector finds first. */
async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
}

const choose = (page: Page, name: string, value: string) =>
  press(page, `input[name=${name}][value="${value}"]`);

const chosen = (page: Page, name: string) =>
  page.evaluate(
    (name) => document.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value,
    name,
  );

/** Flips the switch whose words begin so. */
async function flip(page: Page, words: string): Promise<void> {
  const flipped = await page.evaluate((words) => {
    const line = [...document.querySelectorAll<HTMLElement>('.switch-line')].find((candidate) =>
      candidate.textContent?.startsWith(words),
    );
    line?.click();
    return line !== undefined;
  }, words);
  if (!flipped) throw new Error(`No switch says ${words}.`);
}
