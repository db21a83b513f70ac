import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { parseFeedbackFile } from '../../src/feedback/feedback-file.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import {
  askBackground,
  catchFiles,
  pressInCard,
  pressOn,
  remembering,
  saidInCard,
  textOf,
} from './memory.ts';
import { openPrivately } from './private-window.ts';
import { everythingStored } from './stored.ts';

const ARTICLE = 'asserted-en.html';
/** Four sentences that carry one claim. */
const FIRST = 'The Ukrainian embassy in Tajikistan';
const SENTENCES = [FIRST, 'Tajiks are being signed up', 'Nikolai Patrushev, secretary'];
const HEADLINE = "Ukraine's embassy in Dushanbe recruits";
const CLAIM = 'ukr-embassy-dushanbe-recruits-mercenaries';

async function openFoot(session: Session, page: Page, sentence: string): Promise<void> {
  await marksOf(session, page);
  await openCardAt(session, page, sentence);
  await pressInCard(session, page, 'Feedback on this card');
}

const isMarked = async (session: Session, page: Page, sentence: string) =>
  (await session.ask(page, 'marks')).some(({ text }) => text.startsWith(sentence));

describe('this sentence does not say that', () => {
  test('takes the mark away at once and for the next visit, until the reader takes it back in the options', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'This sentence does not say that');
      await expect.poll(() => isMarked(session, page, FIRST), WAIT).toBe(false);
      expect(await isMarked(session, page, HEADLINE)).toBe(true);
      await expect.poll(() => saidInCard(session, page), WAIT).toContain('This sentence is not marked');
      await expect.poll(async () => (await session.ask(page, 'focused'))?.text, WAIT).toBe('Undo');

      const again = await open(`${demo.url}${ARTICLE}?again`);
      await marksOf(session, again);
      expect(await isMarked(session, again, FIRST)).toBe(false);

      const options = await session.openOwn('options/index.html');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).toContain(FIRST);
      await pressOn(options, 'Take it back');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).not.toContain(FIRST);
      await options.close();
      const third = await open(`${demo.url}${ARTICLE}?third`);
      await marksOf(session, third);
      expect(await isMarked(session, third, FIRST)).toBe(true);
    });
  });

  test('is undone on the card, and the mark is back', async ({ session, demo, open }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'This sentence does not say that');
      await expect.poll(() => isMarked(session, page, FIRST), WAIT).toBe(false);
      await pressInCard(session, page, 'Undo');
      await expect.poll(() => isMarked(session, page, FIRST), WAIT).toBe(true);
      await expect.poll(async () => (await askBackground(session, 'listFeedback')).items, WAIT).toEqual([]);
    });
  });

  test('closing the card leaves nothing of the mark: stepping goes past it', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'This sentence does not say that');
      await expect.poll(() => isMarked(session, page, FIRST), WAIT).toBe(false);
      await page.keyboard.press('Escape');
      const card = await openCardAt(session, page, HEADLINE);
      expect(card.position).toBe('1 of 3');
    });
  });

  test('said of three sentences silences the claim here; the reader is told, and lets it speak again', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      for (const sentence of SENTENCES) {
        await openFoot(session, page, sentence);
        await pressInCard(session, page, 'This sentence does not say that');
        await expect.poll(() => saidInCard(session, page), WAIT).toContain('Noted');
        if (sentence === SENTENCES.at(-1)) {
          await expect
            .poll(() => saidInCard(session, page), WAIT)
            .toContain('the claim is silent on this device');
          await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
        } else {
          await page.keyboard.press('Escape');
        }
      }
      const silent = await open(`${demo.url}${ARTICLE}?silent`);
      await hasBeenRead(session, silent);
      expect(await session.ask(silent, 'marks')).toEqual([]);

      const options = await session.openOwn('options/index.html');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).toContain('Claims that have fallen silent');
      await pressOn(options, 'Let it speak again');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).not.toContain('fallen silent');
      await options.close();
      const heard = await open(`${demo.url}${ARTICLE}?heard`);
      await expect
        .poll(async () => (await marksOf(session, heard)).map(({ text }) => text), WAIT)
        .toHaveLength(1);
      expect(await isMarked(session, heard, HEADLINE)).toBe(true);
    });
  });
});

describe('hiding a claim', () => {
  test('on this page ends when the page is left', async ({ session, demo, open }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'On this page, until I leave it');
      await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
      expect((await askBackground(session, 'listFeedback')).items).toEqual([]);
      await page.reload();
      expect((await marksOf(session, page)).length).toBeGreaterThan(3);
    });
  });

  test('on this site leaves it to others; the options list it and show it again', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'On 127.0.0.1');
      await expect.poll(() => saidInCard(session, page), WAIT).toContain('Hidden on 127.0.0.1');
      await expect
        .poll(async () => (await askBackground(session, 'listFeedback')).items.length, WAIT)
        .toBe(1);
      const same = await open(`${demo.url}${ARTICLE}?same`);
      await hasBeenRead(session, same);
      expect(await session.ask(same, 'marks')).toEqual([]);
      const other = demo.url.replace('127.0.0.1', 'localhost');
      expect((await marksOf(session, await open(`${other}${ARTICLE}`))).length).toBeGreaterThan(3);

      const options = await session.openOwn('options/index.html');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).toContain('Hidden on 127.0.0.1');
      await pressOn(options, 'Show it again');
      await expect.poll(() => textOf(options, '#feedback'), WAIT).toContain('None so far');
      await options.close();
      expect((await marksOf(session, await open(`${demo.url}${ARTICLE}?back`))).length).toBeGreaterThan(3);
    });
  });

  test('everywhere is everywhere', async ({ session, demo, open }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'Everywhere');
      await expect
        .poll(async () => (await askBackground(session, 'listFeedback')).items.length, WAIT)
        .toBe(1);
      const other = await open(`${demo.url.replace('127.0.0.1', 'localhost')}${ARTICLE}`);
      await hasBeenRead(session, other);
      expect(await session.ask(other, 'marks')).toEqual([]);
    });
  });
});

describe('what is said of a card', () => {
  test('can be saved as a file for the publisher: sentence, rating and reason, no address', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'No');
      await pressInCard(session, page, 'Misses the point');
      await expect.poll(() => saidInCard(session, page), WAIT).toContain('Noted on this device');
      await pressInCard(session, page, 'This sentence does not say that');
      await expect
        .poll(async () => (await askBackground(session, 'listFeedback')).items.length, WAIT)
        .toBe(2);

      const options = await session.openOwn('options/index.html');
      const files = await catchFiles(options);
      await pressOn(options, 'Save as a file');
      await expect.poll(async () => (await files()).length, WAIT).toBe(1);
      const [file] = await files();
      expect(file?.name).toMatch(/^plumbline-feedback-russia-ukraine-central-asia-\d{4}-\d\d-\d\d\.json$/);
      const { silent, ratings } = parseFeedbackFile(file?.text ?? '');
      expect(silent).toMatchObject([{ claimId: CLAIM, test: { lang: 'en' } }]);
      expect(silent[0]?.test.text).toContain(FIRST);
      expect(ratings).toMatchObject([{ claimId: CLAIM, helpful: false, reason: 'misses' }]);
      expect(file?.text).not.toContain('127.0.0.1');
      await options.close();
    });
  });

  test('names the page where the reader ticks it', async ({ session, demo, open }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}?id=7&utm_source=x#top`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'Keep the address of this page with it');
      await pressInCard(session, page, 'This sentence does not say that');
      const records = async () =>
        (await askBackground(session, 'listFeedback')).items.map(({ record }) => record);
      await expect
        .poll(records, WAIT)
        .toMatchObject([{ kind: 'not-this', url: `${demo.url}${ARTICLE}?id=7` }]);
    });
  });

  test('counts only if a person says it: a press made by a script does nothing', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      const marks = (await session.ask(page, 'marks')).length;
      for (const button of ['.feedback section .button', '.feedback .button-row .button'])
        await session.ask(page, 'click', button);
      // A press that counts, after those that must not: what they might have done would be there by now.
      await pressInCard(session, page, 'Yes');
      const kinds = async () =>
        (await askBackground(session, 'listFeedback')).items.map(({ record }) => record.kind);
      await expect.poll(kinds, WAIT).toEqual(['rating']);
      expect((await session.ask(page, 'marks')).length).toBe(marks);
    });
  });

  test('with everything unfolded and answered has no fault that axe knows', async ({
    session,
    demo,
    open,
  }) => {
    await remembering(session, async () => {
      const page = await open(`${demo.url}${ARTICLE}`);
      await openFoot(session, page, FIRST);
      await pressInCard(session, page, 'No');
      await pressInCard(session, page, 'Report a problem');
      expect(await session.ask(page, 'axe')).toEqual([]);
      await pressInCard(session, page, 'Everywhere');
      await expect.poll(() => saidInCard(session, page), WAIT).toContain('Hidden everywhere');
      expect(await session.ask(page, 'axe')).toEqual([]);
    });
  });
});

test('a report of a problem is read and edited first, names no page unless ticked, and is only copied', async ({
  session,
  demo,
  open,
}) => {
  await remembering(session, async () => {
    const page = await open(`${demo.url}${ARTICLE}`);
    await openFoot(session, page, FIRST);
    await pressInCard(session, page, 'Report a problem');
    const text = async () => (await session.ask(page, 'value', '.feedback textarea')) ?? '';
    await expect.poll(text, WAIT).toContain(`Claim: ${CLAIM}`);
    expect(await text()).not.toContain('127.0.0.1');
    expect(await text()).not.toContain(FIRST);
    await page.keyboard.type('The card covers my tea.');
    await expect.poll(text, WAIT).toContain('What went wrong: The card covers my tea.');
    await pressInCard(session, page, 'Copy the text');
    await expect.poll(() => saidInCard(session, page), WAIT).toContain('Copied.');
    await pressInCard(session, page, 'Add the sentence and the address');
    await expect.poll(text, WAIT).toContain(`${demo.url}${ARTICLE}`);
    expect(await text()).toContain(FIRST);
  });
});

test('in a private window hiding holds for the page alone, the card says so, and nothing is stored', async ({
  session,
  demo,
}) => {
  const url = `${demo.url}${ARTICLE}?private-feedback`;
  const before = await everythingStored(session);
  const page = await openPrivately(session, url);
  try {
    await openFoot(session, page, FIRST);
    const words = (await session.ask(page, 'query', '.feedback')).map(({ text }) => text).join('');
    expect(words).toContain('This is a private window');
    expect(words).not.toContain('Everywhere');
    await pressInCard(session, page, 'On this page, until I leave it');
    await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
    expect(await everythingStored(session)).toEqual(before);
  } finally {
    await page.close();
  }
});
