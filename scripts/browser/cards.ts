import type { Page } from 'puppeteer-core';
import type { Painted, Seen } from './questions.ts';
import { startsLike } from './same-text.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What a reader reads on an open card. */
export interface CardText {
  claim: string;
  verdict: string;
  ratedBy: string;
  reason: string;
  treatment: string;
  rebuttal: string;
  position: string;
}

const DIALOG = '[role=dialog]';

/**
 * Clicks on a painted sentence with the mouse, where it is no link, and waits for the card.
 *
 * @param beginning how the sentence begins
 */
export async function openCardAt(session: Session, page: Page, beginning: string): Promise<CardText> {
  const mark = await inView(session, page, beginning);
  await page.mouse.click(mark.x, mark.y);
  await until(async () => (await session.ask(page, 'query', DIALOG)).length > 0, 'no card opened');
  await until(() => session.ask(page, 'still'), 'the card does not come to rest');
  return readCard(session, page);
}

/** What the open card says; null parts of it are empty. */
export async function readCard(session: Session, page: Page): Promise<CardText> {
  const text = async (selector: string) =>
    (await session.ask(page, 'query', `${DIALOG} ${selector}`)).map((seen) => seen.text.trim()).join(' ');
  return {
    claim: await text('#claim'),
    verdict: (await text('.badge')).replace(/^.*:\s*/s, ''),
    ratedBy: await text('.rated-by'),
    reason: await text('.reason'),
    treatment: await text('.treatment'),
    rebuttal: await text('.rebuttal p'),
    position: await text('.position'),
  };
}

/** Presses the card's own button for the next mark and waits until the card has turned. */
export async function turnCard(session: Session, page: Page): Promise<CardText> {
  const before = JSON.stringify(await readCard(session, page));
  const next = (await session.ask(page, 'query', `${DIALOG} .turns`)).at(-1);
  if (next === undefined) throw new Error('The card has no button for the next mark.');
  await clickSeen(page, next);
  await until(async () => {
    const now = await readCard(session, page);
    return now.claim !== '' && JSON.stringify(now) !== before;
  }, 'the card did not turn');
  return readCard(session, page);
}

export async function clickSeen(page: Page, seen: Seen): Promise<void> {
  await page.mouse.click(seen.x + seen.width / 2, seen.y + seen.height / 2);
}

/** Scrolls so that a painted sentence can be clicked. */
async function inView(session: Session, page: Page, beginning: string): Promise<Painted> {
  const find = async () => {
    const marks = await session.ask(page, 'marks');
    const mark = marks.find(({ text }) => startsLike(text, beginning));
    if (mark === undefined) throw new Error(`Nothing is painted that begins "${beginning}".`);
    return mark;
  };
  const { y } = await find();
  const height = page.viewport()?.height ?? 800;
  if (y < 60 || y > height - 60)
    await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - 200);
  return find();
}
