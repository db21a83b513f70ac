import { computePosition, flip, limitShift, offset, type Platform, shift, size } from '@floating-ui/core';
import { follow } from './follow.ts';
import { scrollClear } from './scroll-to.ts';

/** Below this width of the window a card is a sheet at its lower edge. CSS pixels; card.css has the same figure. */
const NARROW = 480;
/** Distances in pixels: from the sentence, from the edges of the window. */
const FROM_TEXT = 8;
const FROM_EDGE = 8;
/** Below this a card shows nothing of use: it then rather covers the sentence. */
const LEAST_ROOM = 240;

/** Something with a place: the sentence. */
interface Sentence {
  getBoundingClientRect(): DOMRect;
}

/**
 * What the placement must know of the browser. The card stands in the top layer, where fixed means the window and
 * nothing clips: so nothing of the page is asked, which may hide properties or have strange ancestors.
 */
const WINDOW: Platform = {
  getElementRects({ reference, floating }) {
    const { x, y, width, height } = (reference as Sentence).getBoundingClientRect();
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...sizeOf(floating) } };
  },
  getDimensions: sizeOf,
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  isRTL: () => false,
};

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/**
 * Keeps a card beside a sentence, above or below it and inside the window, until the signal fires: it follows when
 * the page scrolls, the window changes or the card grows. The sentence itself stays uncovered where there is room.
 */
export function placeCard(card: HTMLElement, range: () => Range, signal: AbortSignal): void {
  const sentence = { getBoundingClientRect: () => range().getBoundingClientRect() };
  if (innerWidth <= NARROW) {
    card.classList.add('sheet');
    scrollClear(range(), card);
  }
  follow(card, () => void place(card, sentence, signal), signal);
}

async function place(card: HTMLElement, sentence: Sentence, signal: AbortSignal): Promise<void> {
  const narrow = innerWidth <= NARROW;
  card.classList.toggle('sheet', narrow);
  if (narrow) {
    for (const property of ['left', 'top', '--room']) card.style.removeProperty(property);
    return;
  }
  const { x, y } = await computePosition(sentence, card, {
    platform: WINDOW,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(FROM_TEXT),
      flip({ padding: FROM_EDGE, fallbackStrategy: 'bestFit' }),
      size({
        padding: FROM_EDGE,
        apply({ availableHeight }) {
          card.style.setProperty('--room', `${Math.max(availableHeight, LEAST_ROOM)}px`);
        },
      }),
      // A card goes out of the window with its sentence instead of staying behind.
      shift({ padding: FROM_EDGE, crossAxis: true, limiter: limitShift() }),
    ],
  });
  if (signal.aborted) return;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
