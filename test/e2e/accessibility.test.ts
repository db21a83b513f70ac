import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import { axeOn, SCHEMES, setScheme } from './axe-on.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { openBesideFor, openPopupFor } from './popup-in-tab.ts';
import { enterList } from './reach-list.ts';
import { withSettings } from './settings.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";

describe('the card', () => {
  test.for(SCHEMES)(
    'has no fault that axe knows, in %s colours',
    async (scheme, { session, traps, open }) => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await setScheme(page, scheme);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      expect(await session.ask(page, 'axe')).toEqual([]);
    },
  );

  test.for([
    ['with everything unfolded', {}],
    ['at twice the size', { textSize: 200 }],
  ] as const)('%s has none either', async ([, settings], { session, traps, open }) => {
    await withSettings(session, settings, async () => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      await session.ask(page, 'unfold');
      expect(await session.ask(page, 'axe')).toEqual([]);
    });
  });

  test('on a page that rejects the claim, in another language, has none either', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}rejected-ru.html`);
    const [mark] = await marksOf(session, page);
    await openCardAt(session, page, mark?.text ?? '');
    await session.ask(page, 'unfold');
    expect(await session.ask(page, 'axe')).toEqual([]);
  });

  test('planted faults inside the closed root are found', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await session.ask(
      page,
      'plant',
      '<button></button><p style="color:#999;background:#aaa">Hardly to be read</p><p lang="x_y">Tongue</p>' +
        '<a href="#a" style="display:block;font-size:8px;line-height:9px">Small</a>' +
        '<a href="#b" style="display:block;font-size:8px;line-height:9px">Smaller</a>',
    );
    const ids = (await session.ask(page, 'axe')).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast', 'target-size', 'valid-lang']),
    );
  });

  test('controls are large enough to be hit', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}late-paragraphs/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    const buttons = await session.ask(page, 'query', '[role=dialog] button, [role=dialog] summary');
    expect(buttons.length).toBeGreaterThan(0);
    for (const { width, height } of buttons) {
      expect(Math.round(Math.min(width, height))).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the list of marks', () => {
  test.for(SCHEMES)(
    'has no fault that axe knows while it is hidden and while it is seen, in %s colours',
    async (scheme, { session, demo, open }) => {
      const page = await open(`${demo.url}reported-en.html`);
      await setScheme(page, scheme);
      await marksOf(session, page);
      await expect.poll(async () => (await session.ask(page, 'query', '.index')).length, WAIT).toBe(1);
      expect(await session.ask(page, 'axe')).toEqual([]);
      await enterList(session, page);
      expect(await session.ask(page, 'axe')).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await session.ask(page, 'query', '[role=dialog]')).length, WAIT).toBe(1);
      await expect.poll(() => session.ask(page, 'still'), WAIT).toBe(true);
      expect(await session.ask(page, 'axe')).toEqual([]);
    },
  );

  test('has buttons large enough to be hit', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await enterList(session, page);
    for (const { width, height } of await session.ask(page, 'query', '.index button')) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the proxy button at a mark', () => {
  test('has no fault that axe knows', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await goToMark(session, page, 'next');
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    expect(await session.ask(page, 'axe')).toEqual([]);
  });
});

describe('our own pages', () => {
  test.for(SCHEMES)(
    'the popup has no fault that axe knows, in %s colours',
    async (scheme, { session, traps, open }) => {
      const page = await open(`${traps.url}late-paragraphs/source.html`);
      await marksOf(session, page);
      const popup = await openPopupFor(session, page);
      await setScheme(popup, scheme);
      await popup.waitForSelector('ol button');
      expect(await axeOn(popup)).toEqual([]);
      await popup.close();
    },
  );

  test.for([
    ['was not read', 'not-news', {}],
    ['has no marks', 'br-without-space', { strictness: 'strict' }],
    ['is on a silent site', 'inline-markup', { sitesOff: ['127.0.0.1'] }],
    ['is left alone with everything off', 'inline-markup', { on: false }],
  ] as const)(
    'the popup over a page that %s has none either',
    async ([, folder, settings], { session, traps, open }) => {
      await withSettings(session, { ...settings } as Parameters<typeof withSettings>[1], async () => {
        const page = await open(`${traps.url}${folder}/source.html?popup`);
        if (folder === 'br-without-space') await hasBeenRead(session, page);
        const popup = await openPopupFor(session, page);
        await popup.waitForSelector('main p');
        expect(await axeOn(popup)).toEqual([]);
        await popup.close();
      });
    },
  );

  test.for(SCHEMES)(
    'the panel beside the page has none either, in %s colours',
    async (scheme, { session, demo, open }) => {
      const page = await open(`${demo.url}reported-en.html`);
      await marksOf(session, page);
      const panel = await openBesideFor(session, page);
      await setScheme(panel, scheme);
      await panel.setViewport({ width: 320, height: 700 });
      await panel.waitForSelector('ol button');
      expect(await axeOn(panel)).toEqual([]);
      await panel.close();
    },
  );

  test.for(SCHEMES)('the options have none either, in %s colours', async (scheme, { session }) => {
    const options = await session.openOwn('options/index.html');
    await setScheme(options, scheme);
    await options.waitForSelector('.pack');
    expect(await axeOn(options)).toEqual([]);
    await options.close();
  });

  test.for(SCHEMES)(
    'the history has none either, with a card in it, in %s colours',
    async (scheme, { session, traps, open }) => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      const history = await session.openOwn('history/index.html');
      await setScheme(history, scheme);
      await history.waitForSelector('.entry');
      expect(await axeOn(history)).toEqual([]);
      await history.close();
    },
  );

  test.for(SCHEMES)('the editorial policy has none either, in %s colours', async (scheme, { session }) => {
    const policy = await session.openOwn('policy/index.html');
    await setScheme(policy, scheme);
    expect(await axeOn(policy)).toEqual([]);
    await policy.close();
  });

  test('planted faults on them are found', async ({ session }) => {
    const options = await session.openOwn('options/index.html');
    await options.waitForSelector('.pack');
    await options.evaluate(() => {
      const main = document.querySelector('main');
      main?.append(document.createElement('button'));
      main?.append(document.createElement('h6'));
      const box = main?.appendChild(document.createElement('div'));
      for (const name of ['one', 'two']) {
        const link = document.createElement('a');
        link.href = '#';
        link.textContent = name;
        link.style.cssText = 'display: block; inline-size: 12px; font-size: 8px; line-height: 9px; margin: 0';
        box?.append(link);
      }
    });
    expect((await axeOn(options)).map(({ id }) => id).sort()).toEqual([
      'button-name',
      'empty-heading',
      'heading-order',
      'target-size',
    ]);
    await options.close();
  });
});
