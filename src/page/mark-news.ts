/** A page with so many marks, as far as somebody was told or is to be. */
export interface MarkNews {
  /** Which page: another address in the same tab is another page. */
  address: string;
  /** How many marks it has. */
  marks: number;
}

/** What a person was told last, and when. */
export interface Told extends MarkNews {
  /** Milliseconds, by any clock that does not go back. */
  at: number;
}

/** How the number is to be put: the first of this page, another one than was told, or that none is left. */
export type MarkNewsKind = 'found' | 'changed' | 'gone';

/*
 * Milliseconds, chosen by thought: there is no study to take them from. A screen reader speaks the page's title and
 * its first lines when a page opens, and what is put into a live region meanwhile is often lost. A live blog gets a
 * post every few seconds; nobody wants to hear each of them counted (hypothesis/client#1776 turned dense pages noisy).
 */
/** So long the number must have stayed the same. */
export const CALM = 1_500;
/** A page that never rests is told of all the same after this. */
export const LONGEST_WAIT = 8_000;
/** Between two messages on the number at least. */
export const SHORTEST_GAP = 20_000;

/**
 * What is to be told of the number of marks, and when; null where there is nothing to tell: the number is the one
 * that was told, or a page that was never spoken of has none.
 *
 * @param now how many there are now
 * @param told what was told last, or null
 * @param since when the number began to differ from what was told
 * @param time now, by the clock of `told.at` and `since`
 */
export function markNews(
  now: MarkNews,
  told: Told | null,
  since: number,
  time: number,
): { kind: MarkNewsKind; at: number } | null {
  const before = told?.address === now.address ? told.marks : 0;
  if (now.marks === before) return null;
  const kind = now.marks === 0 ? 'gone' : before === 0 ? 'found' : 'changed';
  const calm = Math.min(time + CALM, since + LONGEST_WAIT);
  return { kind, at: Math.max(calm, time, (told?.at ?? Number.NEGATIVE_INFINITY) + SHORTEST_GAP) };
}
