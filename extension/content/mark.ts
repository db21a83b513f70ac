import type { Match } from '../../src/match/match.ts';

/** A match with its place on the page. The range is live: it follows the page's edits until its text is taken away. */
export interface Mark {
  match: Match;
  range: Range;
  /** Which of the marks that say the same of the same words, from 0: a sentence may stand in headline and text. */
  occurrence: number;
}

/** The marks of what was found, in reading order; a match whose place on the page has changed since has none. */
export function toMarks(matches: readonly Match[], rangeOf: (match: Match) => Range | null): Mark[] {
  const seen = new Map<string, number>();
  return matches.flatMap((match) => {
    const name = `${match.claimId} ${match.quote}`;
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    const range = rangeOf(match);
    return range ? [{ match, range, occurrence }] : [];
  });
}

/** Whether two marks are of the same sentence in the same place among its likes; after a new reading the objects differ. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.match.claimId === b.match.claimId && a.match.quote === b.match.quote && a.occurrence === b.occurrence)
  );
}
