import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Violation } from '../../scripts/browser/questions.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { openPopupFor } from './popup-in-tab.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Firefox's driver cannot choose the colours of a page: there only the light ones are looked at. */
const SCHEMES = inject('browser') === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const);

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

  test('with everything unfolded has none either', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    expect(await session.ask(page, 'unfold')).toBeGreaterThan(0);
    expect(await session.ask(page, 'axe')).toEqual([]);
  });

  test('a planted fault inside the closed root is found', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await session.ask(
      page,
      'plant',
      '<button></button><p style="color:#999;background:#aaa">Hardly to be read</p>',
    );
    const ids = (await session.ask(page, 'axe')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
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

  test.for(SCHEMES)('the options have none either, in %s colours', async (scheme, { session }) => {
    const options = await session.openOwn('options/index.html');
    await setScheme(options, scheme);
    await options.waitForSelector('.pack');
    expect(await axeOn(options)).toEqual([]);
    await options.close();
  });

  test.for(SCHEMES)('the editorial policy has none either, in %s colours', async (scheme, { session }) => {
    const policy = await session.openOwn('policy/index.html');
    await setScheme(policy, scheme);
    expect(await axeOn(policy)).toEqual([]);
    await policy.close();
  });

  test('a planted fault on them is found', async ({ session }) => {
    const options = await session.openOwn('options/index.html');
    await options.waitForSelector('.pack');
    await options.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await axeOn(options)).map(({ id }) => id)).toEqual(['button-name']);
    await options.close();
  });
});

async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (inject('browser') === 'firefox') return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const matches = await page.evaluate(
    (query) => matchMedia(query).matches,
    `(prefers-color-scheme: ${scheme})`,
  );
  expect(matches).toBe(true);
}

async function axeOn(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html) }));
  });
}
