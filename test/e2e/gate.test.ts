import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

describe('the gate', () => {
  test.for(['not-news', 'market-tables'])(
    'stays shut on %s: nothing of ours runs there',
    async (name, { session, demo, traps, open }) => {
      const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html`));
      const page = await open(
        name === 'market-tables' ? `${demo.url}market-tables.html` : `${traps.url}${name}/source.html`,
      );
      await expectSilence(session, page, patience);
    },
  );

  test('stays shut on a site the reader has silenced, and on that site only', async ({
    session,
    traps,
    open,
  }) => {
    await withSettings(session, { sitesOff: ['127.0.0.1'] }, async () => {
      const other = await open(`${traps.url.replace('127.0.0.1', 'localhost')}inline-markup/source.html`);
      const patience = await timeToRead(session, other);
      await expectSilence(session, await open(`${traps.url}inline-markup/source.html`), patience);
    });
  });

  test('a page that is open when its site is silenced loses its marks', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await withSettings(session, { sitesOff: ['127.0.0.1'] }, async () => {
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      expect(await session.ask(page, 'hosts')).toBe(0);
    });
  });

  test('stays shut everywhere while reading is switched off', async ({ session, traps, open }) => {
    const patience = await timeToRead(session, await open(`${traps.url}inline-markup/source.html`));
    await withSettings(session, { on: false }, async () => {
      await expectSilence(session, await open(`${traps.url}inline-markup/source.html?off`), patience);
    });
    await marksOf(session, await open(`${traps.url}inline-markup/source.html?on`));
  });
});

/** How long a page that is read took from here on, in milliseconds: the measure for how long a silence must last. */
async function timeToRead(session: Session, page: Page): Promise<number> {
  const start = performance.now();
  await hasBeenRead(session, page);
  return performance.now() - start;
}

/** The gate looks again so long after a page has loaded (SETTLED of content/gate.ts). Milliseconds. */
const SECOND_LOOK = 1_500;

/**
 * Nothing runs, is painted or added: until the gate has looked a second time, and from then on for several times as
 * long as another page needed to be read.
 */
async function expectSilence(session: Session, page: Page, patience: number): Promise<void> {
  const end = performance.now() + SECOND_LOOK + Math.max(500, 4 * patience);
  do {
    expect(await pageState(session, page)).toBeNull();
    expect(await session.ask(page, 'hosts')).toBe(0);
    expect(await session.ask(page, 'marks')).toEqual([]);
  } while (performance.now() < end);
}
