import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageMark } from '../../extension/platform/messages.ts';
import { openCardAt, readCard, turnCard } from '../browser/cards.ts';
import { pageState } from '../browser/page-state.ts';
import { isSameText } from '../browser/same-text.ts';
import type { Session } from '../browser/session.ts';
import { compareCards, plain, type ShownCard } from './compare-cards.ts';
import type { Expectations } from './expectations.ts';

/** How long a page may take, in milliseconds, until it shows what it should; a late page changes itself meanwhile. */
const PATIENCE = { usual: 8000, late: 25_000 };
/** A page that says nothing for this long after loading is taken to stay silent. */
const SILENCE = 2000;
/** A page whose marks did not change for this long is taken to be done. */
const CALM = 600;

export interface Visit {
  cards: ShownCard[];
  /** Sentences compared; null if Plumbline did not read the page. */
  sentences: number | null;
  /** What is not as expected, one sentence each. */
  problems: string[];
}

/**
 * Visits a page as a reader would: waits for the marks, clicks on the first, turns through the cards. Saves a picture
 * of the page and one with the first card open.
 *
 * @param expected null: there is nothing to compare with, so only a card that cannot be opened is a problem
 */
export async function visitPage(
  session: Session,
  url: string,
  expected: Expectations | null,
  picture: { folder: string; name: string },
): Promise<Visit> {
  const page = await session.open(url);
  try {
    mkdirSync(picture.folder, { recursive: true });
    const marks = await settle(session, page, expected);
    const sentences = (await pageState(session, page))?.sentences ?? null;
    await takePicture(page, join(picture.folder, `${picture.name}.png`), true);
    const cards = await readCards(session, page, marks, join(picture.folder, `${picture.name}-card.png`));
    const problems = expected === null ? [] : compareCards(cards, expected);
    if (expected?.silent === true && sentences !== null)
      problems.push('the page is no article, yet it was read');
    return { cards, sentences, problems };
  } finally {
    await page.close();
  }
}

/** A tab in the background paints nothing: Chromium would wait for ever for a picture of it. */
async function takePicture(page: Page, path: string, fullPage: boolean): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png`, fullPage });
}

type Marked = Pick<ShownCard, 'quote' | 'claimId' | 'framings'>;

/** Waits until the page shows what it should, or has been calm for a while. */
async function settle(session: Session, page: Page, expected: Expectations | null): Promise<Marked[]> {
  if (expected?.until !== undefined) {
    await page.waitForSelector(expected.until, { timeout: PATIENCE.late });
  }
  const end = Date.now() + (expected?.late === true ? PATIENCE.late : PATIENCE.usual);
  const silentUntil = Date.now() + SILENCE;
  let before = '';
  let calmSince = Date.now();
  for (;;) {
    const state = await pageState(session, page);
    const marks = await markedSentences(session, page, state?.marks ?? []);
    const now = JSON.stringify([state, marks]);
    if (now !== before) calmSince = Date.now();
    before = now;
    const read = state === null ? Date.now() > silentUntil : state.sentences > 0;
    const calm = read && Date.now() - calmSince > CALM;
    const right = expected === null || compareCards(marks, expected).length === 0;
    if ((calm && right) || Date.now() > end) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The shown marks in reading order, each with the highlights that are really painted over its sentence. */
async function markedSentences(session: Session, page: Page, marks: readonly PageMark[]): Promise<Marked[]> {
  const painted = await session.ask(page, 'marks');
  return marks
    .filter((mark) => mark.shown)
    .map(({ quote, claimId }) => ({
      quote: plain(quote),
      claimId,
      framings: [
        ...new Set(
          painted
            .filter(({ text, name }) => name !== 'active' && isSameText(text, quote))
            .map((mark) => mark.name),
        ),
      ],
    }));
}

async function readCards(
  session: Session,
  page: Page,
  marks: Marked[],
  picture: string,
): Promise<ShownCard[]> {
  const cards: ShownCard[] = [];
  for (const mark of marks) {
    if (cards.length === 0) {
      await openCardAt(session, page, mark.quote);
      await takePicture(page, picture, false);
    } else {
      await turnCard(session, page);
    }
    cards.push({ ...mark, ...(await readCard(session, page)) });
  }
  return cards;
}
