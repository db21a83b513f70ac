import type { Match, Span } from '../../src/match/match.ts';
import { isConnected } from './dom.ts';
import { type PageBlock, rangeOf } from './page-block.ts';

/** A match with the block it stands in and its place there. */
export interface Found {
  match: Match;
  block: PageBlock;
  span: Span;
}

/** A match with its place on the page. The range is live: it follows the page's edits until its text is taken away. */
export interface Mark {
  match: Match;
  range: Range;
  /** The same object as long as the block it stands in is left alone. */
  place: object;
  /** Which of the marks that say the same of the same words, from 0: a sentence may stand in headline and text. */
  occurrence: number;
}

/**
 * The marks of what was found, in reading order; a match whose place on the page has changed since has none.
 *
 * @param before the marks until now: what stands where it stood keeps its range
 */
export function toMarks(found: readonly Found[], before: readonly Mark[]): Mark[] {
  const kept = new Map(before.map((mark) => [mark.place, mark.range]));
  const seen = new Map<string, number>();
  return found.flatMap(({ match, block, span }) => {
    const name = `${match.claimId} ${match.quote}`;
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    const place = placeIn(block, span);
    const known = kept.get(place);
    const range = known && !known.collapsed ? known : rangeOf(block, span);
    return range ? [{ match, range, place, occurrence }] : [];
  });
}

/** Whether a page carries the same marks as before, at the same places. */
export function sameMarks(before: readonly Mark[], now: readonly Mark[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ match, range, place }, i) => {
      const old = before[i];
      if (old?.range !== range || old.place !== place) return false;
      // Text that came before it moves a match, and changes nothing of it.
      const told = (of: Match) => JSON.stringify({ ...of, start: 0, end: 0, evidence: of.evidence.checks });
      return told(old.match) === told(match);
    })
  );
}

/** Whether the page has taken the text of a mark away. */
export const isLost = ({ range }: Mark) => range.collapsed || !isConnected(range.startContainer);

/** A name for a place: one object for one span of one block. */
function placeIn(block: PageBlock, { start, end }: Span): object {
  const known = places.get(block) ?? new Map<string, object>();
  places.set(block, known);
  const name = `${start}-${end}`;
  const place = known.get(name) ?? {};
  known.set(name, place);
  return place;
}

const places = new WeakMap<PageBlock, Map<string, object>>();

/** Whether two marks are of the same sentence in the same place among its likes; after a new reading the objects differ. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.match.claimId === b.match.claimId && a.match.quote === b.match.quote && a.occurrence === b.occurrence)
  );
}
