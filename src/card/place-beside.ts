/** A rectangle in the window, in CSS pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlaceInput {
  /** What must not be covered. */
  sentence: Box;
  window: { width: number; height: number };
  /** The card's width, and the height it would like to have. */
  card: { width: number; height: number };
  /** A sheet is as wide as the window and keeps to its upper or lower edge. */
  sheet: boolean;
  /** Where the card stands now; null where it is new. */
  side: Side | null;
  /** The sentence is written from the right. */
  rightToLeft: boolean;
}

export type Side = 'above' | 'below';

export interface Place {
  side: Side;
  left: number;
  top: number;
  /** The height the card may have there; what does not fit scrolls inside. */
  height: number;
}

/** Between the sentence and the card, and between the card and the edge of the window. CSS pixels. */
export const GAP = 8;
/** A card lower than this shows nothing of use: its bar and two lines. CSS pixels. */
export const LEAST = 88;
/** As long as it can be as high as this a card stays on its side instead of jumping about while the page scrolls. */
const ENOUGH = 260;

/**
 * Where a card stands so that it never covers its sentence: below it or above it, as high as the room there allows.
 * When the sentence leaves the window the card leaves with it. A sentence that all but fills the window would leave no
 * room for anything: then its end may be covered, so that `LEAST` of the card can be seen.
 */
export function placeBeside({ sentence, window, card, sheet, side: now, rightToLeft }: PlaceInput): Place {
  const edge = sheet ? 0 : GAP;
  const kept = {
    top: sentence.top,
    bottom: Math.min(sentence.bottom, sentence.top + Math.max(0, window.height - LEAST - GAP - edge)),
  };
  const room: Record<Side, number> = {
    above: Math.min(kept.top, window.height) - GAP - edge,
    below: window.height - Math.max(kept.bottom, 0) - GAP - edge,
  };
  // A sheet belongs to the lower edge, where a thumb is: it keeps to it while that is of use.
  const side = chooseSide(room, card.height, sheet && now === null ? 'below' : now);
  // Whole pixels: half a one at the window's edge would be cut off.
  const height = Math.floor(Math.min(card.height, Math.max(room[side], LEAST)));
  return { side, left: leftOf(), top: sheet ? sheetTop() : freeTop(), height };

  function freeTop(): number {
    return side === 'below' ? kept.bottom + GAP : kept.top - GAP - height;
  }

  /** At its edge of the window, and further out by as much as the sentence has left it on the other side. */
  function sheetTop(): number {
    return side === 'below'
      ? Math.max(window.height - height + Math.max(0, -kept.bottom), kept.bottom + GAP)
      : Math.min(0, window.height - kept.top, kept.top - GAP - height);
  }

  function leftOf(): number {
    if (sheet) return 0;
    const wanted = rightToLeft ? sentence.right - card.width : sentence.left;
    return Math.max(GAP, Math.min(wanted, window.width - card.width - GAP));
  }
}

function chooseSide(room: Record<Side, number>, height: number, now: Side | null): Side {
  if (now !== null && room[now] >= Math.min(height, ENOUGH)) return now;
  if (room.below >= height) return 'below';
  if (room.above >= height) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

/**
 * How far the page should scroll on before a card opens, so that there is room for it below its sentence. Positive is
 * towards the end of the page; 0 where there is room enough, for a card above the sentence too, or nothing to be gained.
 *
 * @param wanted height the card should at least get, CSS pixels
 */
export function scrollForRoom(
  sentence: Box,
  windowHeight: number,
  { wanted, sheet }: { wanted: number; sheet: boolean },
): number {
  const above = sentence.top - 2 * GAP;
  const missing = sentence.bottom + 2 * GAP + wanted - windowHeight;
  if (missing <= 0 || (!sheet && above >= wanted)) return 0;
  return Math.max(0, Math.min(missing, sentence.top - GAP));
}
