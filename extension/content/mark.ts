import type { Match } from '../../src/match/match.ts';

/** A match with its place on the page. The range is live: it follows the page's edits until its text is taken away. */
export interface Mark {
  match: Match;
  range: Range;
}

/** Whether two marks say the same of the same sentence; after a new reading the objects differ. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a.match.claimId === b.match.claimId && a.match.quote === b.match.quote;
}
