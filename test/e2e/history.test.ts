import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import type { Claim } from '../../src/claim/claim.ts';
import { packText, testClaim, testManifest } from '../unit/claim/test-claim.ts';
import { axeOn } from './axe-on.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { askBackground, pressOn, remembering, textOf } from './memory.ts';
import { openPrivately } from './private-window.ts';
import { withSettings } from './settings.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";
const CLAIM = 'is recruiting mercenaries in Tajikistan';

async function readCard(session: Session, page: Page, sentence = SENTENCE): Promise<void> {
  await marksOf(session, page);
  await openCardAt(session, page, sentence);
}

const stored = async (session: Session) => (await askBackground(session, 'listHistory', '', 0)).all;

describe('cards that were opened', () => {
  test('are listed by day with claim and page, the address without what tracks', async ({
    session,
    traps,
    open,
  }) => {
    await remembering(session, async () => {
      await readCard(session, await open(`${traps.url}inline-markup/source.html?id=7&utm_source=x#top`));
      await expect.poll(() => stored(session), WAIT).toBe(1);
      await readCard(session, await open(`${traps.url}late-paragraphs/source.html`));
      await expect.poll(() => stored(session), WAIT).toBe(2);

      const history = await session.openOwn('history/index.html');
      await expect.poll(() => textOf(history), WAIT).toContain(CLAIM);
      const links = await history.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
      expect(links).toEqual([
        `${traps.url}late-paragraphs/source.html`,
        `${traps.url}inline-markup/source.html?id=7`,
      ]);
      const days = await history.evaluate(() => document.querySelectorAll('h2').length);
      expect(days).toBeGreaterThanOrEqual(1);
      await history.close();
    });
  });

  test('are found by words, and forgotten one by one, by site, or all at once', async ({
    session,
    traps,
    open,
  }) => {
    await remembering(session, async () => {
      const elsewhere = traps.url.replace('127.0.0.1', 'localhost');
      for (const site of [traps.url, elsewhere]) {
        for (const name of ['inline-markup', 'late-paragraphs']) {
          const all = await stored(session);
          await readCard(session, await open(`${site}${name}/source.html`));
          await expect.poll(() => stored(session), WAIT).toBe(all + 1);
        }
      }
      const history = await session.openOwn('history/index.html');
      const entries = () => history.evaluate(() => document.querySelectorAll('.entry').length);
      await expect.poll(entries, WAIT).toBe(4);

      await history.type('input[type=search]', 'localhost');
      await expect.poll(entries, WAIT).toBe(2);
      await pressOn(history, 'Forget');
      await expect.poll(entries, WAIT).toBe(1);
      await history.type('input[type=search]', ' and words that stand nowhere');
      await expect.poll(() => textOf(history), WAIT).toContain('0 cards');

      await history.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type=search]');
        if (input === null) return;
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect.poll(entries, WAIT).toBe(3);
      await pressOn(history, 'Forget this site localhost');
      await expect.poll(entries, WAIT).toBe(2);
      await pressOn(history, 'Erase the whole history');
      await expect.poll(() => textOf(history), WAIT).toContain('The history is empty now.');
      expect(await stored(session)).toBe(0);
      await history.close();
    });
  });

  test('are not added while the history is switched off', async ({ session, traps, open }) => {
    await remembering(session, async () => {
      await withSettings(session, { history: false }, async () => {
        await readCard(session, await open(`${traps.url}inline-markup/source.html?off`));
        const history = await session.openOwn('history/index.html');
        await expect.poll(() => textOf(history), WAIT).toContain('The history is switched off');
        await history.close();
      });
      await readCard(session, await open(`${traps.url}inline-markup/source.html?on`));
      await expect.poll(() => stored(session), WAIT).toBe(1);
      expect((await askBackground(session, 'listHistory', '', 0)).items[0]?.entry.page.url).toContain('?on');
    });
  });

  test('in a private window are not added', async ({ session, traps, open }) => {
    await remembering(session, async () => {
      const page = await openPrivately(session, `${traps.url}inline-markup/source.html?in-private`);
      await readCard(session, page).finally(() => page.close());
      await readCard(session, await open(`${traps.url}inline-markup/source.html?in-public`));
      await expect.poll(() => stored(session), WAIT).toBe(1);
      expect((await askBackground(session, 'listHistory', '', 0)).items[0]?.entry.page.url).toContain(
        'in-public',
      );
    });
  });
});

test('the history has no fault that axe knows, empty or not', async ({ session, traps, open }) => {
  await remembering(session, async () => {
    const history = await session.openOwn('history/index.html');
    await expect.poll(() => textOf(history), WAIT).toContain('Nothing is here.');
    expect(await axeOn(history)).toEqual([]);
    await readCard(session, await open(`${traps.url}inline-markup/source.html?axe`));
    await expect.poll(() => stored(session), WAIT).toBe(1);
    await history.close();
    const filled = await session.openOwn('history/index.html');
    await expect.poll(() => textOf(filled), WAIT).toContain(CLAIM);
    expect(await axeOn(filled)).toEqual([]);
    await filled.close();
  });
});

describe('a claim that is corrected after its card was read', () => {
  const pack = (version: string, changes: Partial<Claim>) =>
    packText({ manifest: { ...testManifest, id: 'lumber-pack', version }, claims: [testClaim(changes)] });

  test('is told in the options and in the history, with both verdicts, until the reader has seen it', async ({
    session,
    traps,
    open,
  }) => {
    await remembering(session, async () => {
      await askBackground(session, 'installPack', 'lumber.jsonl', pack('1.0.0', { verdict: 'unsupported' }));
      try {
        const page = await open(`${traps.url}late-paragraphs/source.html?lumber`);
        await marksOf(session, page);
        const sentence = "Japan's consulate in Ottawa recruits Canadian lumberjacks for the cedar forests.";
        await page.evaluate((sentence) => {
          const late = document.createElement('p');
          late.textContent = sentence;
          document.querySelector('h1')?.after(late);
        }, sentence);
        const marked = async () =>
          (await session.ask(page, 'marks')).some(({ text }) => text.startsWith('Japan'));
        await expect.poll(marked, WAIT).toBe(true);
        await openCardAt(session, page, sentence);
        await expect.poll(() => stored(session), WAIT).toBe(1);
        expect(await askBackground(session, 'countCorrected')).toBe(0);

        const corrected = pack('1.1.0', { verdict: 'false', status: 'corrected' });
        await askBackground(session, 'installPack', 'lumber.jsonl', corrected);
        const options = await session.openOwn('options/index.html');
        const notice = 'A claim you read has been corrected';
        await expect.poll(() => textOf(options), WAIT).toContain(notice);
        await options.close();
        const history = await session.openOwn('history/index.html');
        await expect
          .poll(() => textOf(history), WAIT)
          .toContain('The verdict was “Unsupported” when you read it. It is now “False”.');
        await pressOn(history, 'I have seen it');
        await expect.poll(() => textOf(history), WAIT).not.toContain(notice);
        expect(await textOf(history)).toContain('It is now “False”.');
        await history.close();
      } finally {
        await askBackground(session, 'removePack', 'lumber-pack');
      }
    });
  });
});
