import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import { openSession } from '../../scripts/browser/session.ts';
import { test as base, marksOf, WAIT } from './browser.ts';
import { enterList } from './reach-list.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";
const FIREFOX = inject('browser') === 'firefox';

/**
 * `person`: a browser of somebody who has told their system to use its own few colours, to leave out motion, and, in
 * Firefox, that no text be smaller than 24 pixels. Firefox is started so; Chromium is told so page by page.
 */
const test = base.extend('person', { scope: 'file' }, async ({ session }, { onCleanup }) => {
  if (!FIREFOX) return session;
  const person = await openSession('firefox', {
    executable: inject('executable'),
    extension: inject('extension'),
    probe: inject('probe'),
    headless: true,
    prefs: {
      'browser.display.document_color_use': 2,
      'ui.prefersReducedMotion': 1,
      'font.minimum-size.x-western': 24,
    },
  });
  onCleanup(person.close);
  return person;
});

describe('for somebody who needs the colours of their system', () => {
  test('the card, its buttons and the focus have edges that are seen', async ({ person, traps }) => {
    const page = await person.open(`${traps.url}inline-markup/source.html`);
    await asThatPerson(page);
    await marksOf(person, page);
    await openCardAt(person, page, SENTENCE);
    for (const selector of ['.card', '.icon-button']) {
      for (const [style, width, colour] of await person.ask(
        page,
        'styles',
        selector,
        'border-top-style',
        'border-top-width',
        'border-top-color',
      )) {
        expect([style, Number.parseFloat(width ?? '')]).toEqual(['solid', 1]);
        expect(colour).not.toMatch(/rgba\(.*, 0\)|transparent/);
      }
    }
    await page.keyboard.press('Tab');
    await expectFocusSeen(person, page, '[role=dialog] :focus');
    await page.close();
  });

  test('the list of marks and the proxy button have edges too', async ({ person, traps }) => {
    const page = await person.open(`${traps.url}same-sentence-twice/source.html`);
    await asThatPerson(page);
    await marksOf(person, page);
    await enterList(person, page);
    await expectFocusSeen(person, page, '.index :focus');
    expect((await person.ask(page, 'styles', '.aside', 'border-top-style'))[0]).toEqual(['solid']);
    await goToMark(person, page, 'next');
    await expect.poll(async () => (await person.ask(page, 'focused'))?.text, WAIT).toMatch(/^Mark \d/);
    await expectFocusSeen(person, page, '.proxy:focus');
    await page.close();
  });
});

describe('for somebody who wants no motion', () => {
  test('the card is there at once', async ({ person, traps }) => {
    const page = await person.open(`${traps.url}inline-markup/source.html`);
    await asThatPerson(page);
    await marksOf(person, page);
    await openCardAt(person, page, SENTENCE);
    expect(await person.ask(page, 'styles', '.card', 'animation-name')).toEqual([['none']]);
    await page.close();
  });

  test('which it is not for everybody: otherwise this would show nothing', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    expect(await session.ask(page, 'styles', '.card', 'animation-name')).not.toEqual([['none']]);
  });
});

describe.runIf(FIREFOX)('for somebody whose browser has a smallest text of 24 pixels', () => {
  test('nothing of the card is cut off', async ({ person, traps }) => {
    const page = await person.open(`${traps.url}inline-markup/source.html`);
    await marksOf(person, page);
    await openCardAt(person, page, SENTENCE);
    await person.ask(page, 'unfold');
    expect(await person.ask(page, 'cutOff')).toEqual([]);
    await page.close();
  });
});

type Person = Awaited<ReturnType<typeof openSession>>;

async function asThatPerson(page: Page): Promise<void> {
  if (!FIREFOX) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
  const seen = await page.evaluate(() => [
    matchMedia('(forced-colors: active)').matches,
    matchMedia('(prefers-reduced-motion: reduce)').matches,
  ]);
  expect(seen).toEqual([true, true]);
}

async function expectFocusSeen(person: Person, page: Page, selector: string): Promise<void> {
  const [outline] = await person.ask(page, 'styles', selector, 'outline-style', 'outline-width');
  expect(outline?.[0]).toBe('solid');
  expect(Number.parseFloat(outline?.[1] ?? '')).toBeGreaterThanOrEqual(2);
}
