import type { ClaimRecord } from '../platform/messages.ts';
import { isSameMark, type Mark } from './mark.ts';

/** A mark whose card or button is there, with the record of its claim. */
export interface ShownMark {
  mark: Mark;
  readonly record: ClaimRecord;
}

/** The same mark after the page was read again, or null where it is gone. */
export function successor(shown: ShownMark | null, marks: readonly Mark[]): ShownMark | null {
  const mark = shown && marks.find((other) => isSameMark(other, shown.mark));
  return mark ? { ...shown, mark } : null;
}

/** Which mark it is among those it can be stepped through with, from 0: a mention has its place among all. */
export function positionOf(mark: Mark, marks: readonly Mark[]): { among: readonly Mark[]; at: number } {
  const among = mark.match.shown ? marks.filter(({ match }) => match.shown) : marks;
  return { among, at: among.indexOf(mark) };
}
