import { placeBeside, type Side, scrollForRoom } from '../../src/card/place-beside.ts';
import { bodyOf, elementOf } from './dom.ts';
import { follow } from './follow.ts';
import { windowsAround } from './frames.ts';
import { scrollOn } from './scroll-to.ts';
import { boxOf, isInSight, scrollersOf } from './sentence-box.ts';

/** Up to this width of the window a card is a sheet, in em of its text: larger text needs the whole width sooner. */
const NARROW = 32;
/** The most of the window's height that a sheet takes, and the most a card takes, in em of its text. */
const SHEET_SHARE = 0.7;
const HIGHEST = 36;
/** Where there is less room than this the page is scrolled a little before the card opens; share of the window. */
const WANTED_SHARE = 0.6;

/**
 * Keeps a card beside a sentence until the signal fires, without ever covering it: the card follows when the page
 * scrolls, the window changes or the card grows, and leaves with its sentence.
 */
export function placeCard(place: HTMLElement, range: () => Range, signal: AbortSignal): void {
  const card = place.firstElementChild as HTMLElement;
  const body = card.querySelector<HTMLElement>('.body') ?? card;
  const holder = elementOf(range().startContainer);
  const rightToLeft = holder !== null && getComputedStyle(holder).direction === 'rtl';
  const scrollers = scrollersOf(range());
  let side: Side | null = null;

  /** The card as large as it would like to be, and a sheet or not. */
  function measure(): { sheet: boolean; width: number; height: number } {
    const em = Number.parseFloat(getComputedStyle(card).fontSize);
    const sheet = innerWidth <= NARROW * em;
    place.classList.toggle('sheet', sheet);
    const natural = card.offsetHeight - body.clientHeight + body.scrollHeight;
    const most = sheet ? innerHeight * SHEET_SHARE : HIGHEST * em;
    return { sheet, width: card.offsetWidth, height: Math.min(natural, most) };
  }

  function update(): void {
    const { sheet, width, height } = measure();
    const at = placeBeside({
      sentence: boxOf(range()),
      window: { width: innerWidth, height: innerHeight },
      card: { width, height },
      sheet,
      side,
      rightToLeft,
    });
    side = at.side;
    place.classList.toggle('at-top', sheet && side === 'above');
    place.style.setProperty('--room', `${at.height}px`);
    place.style.left = `${Math.round(at.left)}px`;
    // What scrolls around the sentence hides it: the card waits below the window.
    place.style.top = `${isInSight(range(), scrollers) ? Math.round(at.top) : innerHeight + at.height}px`;
  }

  const { sheet, height } = measure();
  const wanted = Math.min(height, innerHeight * WANTED_SHARE);
  const missing = scrollForRoom(boxOf(range()), innerHeight, { wanted, sheet });
  if (missing > 0) scrollOn(scrollers, missing);
  const elements = [place, holder, bodyOf(document)].filter((element) => element !== null);
  follow({ elements, scrollers, windows: windowsAround(range().startContainer) }, update, signal);
}
