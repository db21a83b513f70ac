import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { clickSeen, openCardAt, readCard } from '../../scripts/browser/cards.ts';
import type { Seen } from '../../scripts/browser/questions.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting mercenaries in";

describe('what a card says below its first view', () => {
  test('is open where most readers go next, and folded elsewhere, with a word on what is inside', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    expect((await readCard(session, page)).rebuttal).not.toBe('');
    const parts = await session.ask(page, 'query', '[role=dialog] details');
    const headings = await session.ask(page, 'query', '[role=dialog] details > summary');
    expect(parts.map(({ attributes }) => 'open' in attributes)).toEqual([true, false, false, false, false]);
    expect(headings.map(({ text }) => text.replace(/\s+/g, ' ')).slice(0, 4)).toEqual([
      expect.stringMatching(/^Sources \d$/),
      expect.stringMatching(/^What happened when \d{4}/),
      expect.stringMatching(/^Why this sentence was matched \d+%$/),
      expect.stringMatching(/^About this record \w+/),
    ]);
  });

  test('tells in order of time what happened, when its heading is pressed', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await tabTo(session, page, /^What happened when/);
    await page.keyboard.press('Enter');
    const shown = () => session.ask(page, 'query', '[role=dialog] .timeline time');
    await expect.poll(async () => (await shown())[0]?.height ?? 0, WAIT).toBeGreaterThan(0);
    const dates = (await shown()).map(({ attributes }) => attributes.datetime ?? '');
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted());
    const kinds = await session.ask(page, 'query', '[role=dialog] .entry-kind');
    expect(kinds.map(({ text }) => text)).toEqual(expect.arrayContaining(['Claim made', 'Verdict']));
  });
});

describe('copying', () => {
  test('a link leads to the sentence, without what tracks the reader', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html?utm_source=letter&id=7#top`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await press(session, page, /^Copy link/);
    await expect.poll(() => status(session, page), WAIT).toBe('The link was copied.');
    const link = await paste(page);
    expect(link).toMatch(/inline-markup\/source\.html\?id=7#:~:text=Ukraine's%20embassy%20in%20Dushanbe,/);
  });

  test('a citation has claim, verdict, sources and record', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    const card = await openCardAt(session, page, SENTENCE);
    await press(session, page, /^Copy citation/);
    await expect.poll(() => status(session, page), WAIT).toBe('The citation was copied.');
    const text = await paste(page);
    expect(text).toContain(`Claim: ${card.claim}`);
    expect(text).toContain(`Verdict: ${card.verdict}.`);
    expect(text).toMatch(/Sources\n- .+ https:\/\//);
    expect(text).toContain('Record “ukr-embassy-dushanbe-recruits-mercenaries” of the claim pack');
  });
});

describe('a page that presses for the reader', () => {
  test('closes nothing, copies nothing and opens nothing', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    const buttons = await session.ask(page, 'query', '[role=dialog] button, [role=dialog] summary');
    await page.evaluate(
      (places) => {
        const host = document.querySelector('plumbline-host') as HTMLElement;
        const at = places.map(({ x, y }) => ({ clientX: x, clientY: y }));
        for (const place of [{}, ...at]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            const how = { bubbles: true, composed: true, cancelable: true, detail: 1, ...place };
            for (const target of [host, document.activeElement, document.body]) {
              target?.dispatchEvent(new MouseEvent(type, { ...how }));
            }
          }
        }
        host.click();
        (document.activeElement as HTMLElement).click();
        for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
            window.dispatchEvent(new KeyboardEvent(type, { key }));
          }
        }
      },
      buttons.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    );
    expect((await readCard(session, page)).claim).not.toBe('');
    expect(await status(session, page)).toBe('');
    const parts = await session.ask(page, 'query', '[role=dialog] details');
    expect(parts.map(({ attributes }) => 'open' in attributes)).toEqual([true, false, false, false, false]);
  });

  test('learns nothing of what a reader selects in a card', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    const [reason] = await session.ask(page, 'query', '[role=dialog] .reason');
    if (reason === undefined) throw new Error('The card has no reason.');
    await page.mouse.click(reason.x + 20, reason.y + 8, { count: 3 });
    expect(await page.evaluate(() => String(getSelection()))).not.toContain(reason.text.slice(0, 20));
  });
});

describe('how a card looks', () => {
  test.for(['light', 'dark'] as const)(
    'is %s where the settings say so, whatever the browser',
    async (appearance, { session, traps, open }) => {
      await withSettings(session, { appearance }, async () => {
        const page = await open(`${traps.url}inline-markup/source.html`);
        await marksOf(session, page);
        await openCardAt(session, page, SENTENCE);
        const [ink] = await session.ask(page, 'query', '[role=dialog] #claim');
        expect(ink?.color).toBe(appearance === 'light' ? 'rgb(28, 29, 31)' : 'rgb(236, 236, 234)');
      });
    },
  );
});

describe('printing', () => {
  test('leaves no trace of card and marks on paper', async ({ session, traps, open }) => {
    const url = `${traps.url}inline-markup/source.html`;
    let plain = { sheets: 0, strokes: 0 };
    await withSettings(session, { on: false }, async () => {
      const page = await open(url);
      plain = await printed(page);
      await page.evaluate(() => {
        document.body.style.borderTop = '3px solid';
      });
      // A line more is noticed.
      expect((await printed(page)).strokes).toBeGreaterThan(plain.strokes);
    });
    const page = await open(url);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    expect(await printed(page)).toEqual(plain);
  });

  test.runIf(inject('browser') === 'chromium')(
    'takes card and host off the page as soon as it is laid out for paper',
    async ({ session, traps, open }) => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      await openCardAt(session, page, SENTENCE);
      await page.emulateMediaType('print');
      const [card] = await session.ask(page, 'query', '[role=dialog]');
      expect([card?.width, card?.height]).toEqual([0, 0]);
      await page.emulateMediaType('screen');
    },
  );
});

/** Goes through the card by Tab until something is in focus. */
async function tabTo(session: Session, page: Page, name: RegExp): Promise<Seen> {
  for (let i = 0; i < 60; i++) {
    const focused = await session.ask(page, 'focused');
    if (focused && name.test(focused.text)) return focused;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The card has nothing called ${name}.`);
}

/** Presses a button of the card with the mouse, which scrolls to it first. */
async function press(session: Session, page: Page, name: RegExp): Promise<void> {
  await clickSeen(page, await tabTo(session, page, name));
}

async function status(session: Session, page: Page): Promise<string> {
  return (await session.ask(page, 'query', '[role=dialog] [role=status]')).map(({ text }) => text).join('');
}

/** Into a field of the page, as a reader would to see what was copied. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const value = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
  await expect.poll(value, WAIT).not.toBe('');
  return value();
}

/** How many sheets of paper are used, and how many lines, areas and pictures are drawn on them besides text. */
async function printed(page: Page): Promise<{ sheets: number; strokes: number }> {
  const file = Buffer.from(await page.pdf()).toString('latin1');
  const drawn = [...file.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const sheets = drawn.filter((text) => / Tf\b/.test(text));
  const strokes = sheets.join('\n').match(/(^|\s)(f\*?|S|s|B\*?|b\*?|Do|sh)(?=\s|$)/g) ?? [];
  return { sheets: sheets.length, strokes: strokes.length };
}
