import type { Check } from './match.ts';
import { type Coverage, placesInOrder } from './words.ts';

/**
 * What the confidence is computed from: facts about a candidate that no check has stopped, each a number of about 0 to 1.
 * The weights beside them are fitted, not chosen (see confidence.ts).
 */
export const SIGNS = [
  'words',
  'together',
  'names',
  'reordered',
  'otherWords',
  'namedBefore',
  'unclearActor',
  'unclearNumber',
] as const;

/** A value for each sign. */
export type Signs = Record<(typeof SIGNS)[number], number>;

/** How many agreeing words, and how many names, more of which say nothing new. */
const MOST = { words: 8, names: 4 };

/** The signs of a candidate. */
export function signsOf(covered: Coverage, checks: readonly Check[]): Signs {
  const unclear = checks.filter((c) => c.outcome === 'unclear');
  const share = (n: number, most: number) => Math.min(n, most) / most;
  const has = (test: (c: Check) => boolean) => Number(unclear.some(test));
  return {
    words: share(covered.mass, MOST.words),
    together: covered.together,
    names: share(covered.pairs.filter((p) => p.wording.entity !== null).length, MOST.names),
    reordered: reordered(covered),
    otherWords: has((c) => c.check === 'topic' && c.reason === 'other-words'),
    namedBefore: has((c) => c.reason === 'named-before'),
    unclearActor: has((c) => c.check === 'actor'),
    unclearNumber: has((c) => c.check === 'number'),
  };
}

/** Share of the pairs of agreeing words that stand in another order than in the wording. */
function reordered(covered: Coverage): number {
  const places = placesInOrder(covered);
  const inversions = places.reduce(
    (sum, here, i) => sum + places.slice(i + 1).filter((later) => later < here).length,
    0,
  );
  const all = (places.length * (places.length - 1)) / 2;
  return all === 0 ? 0 : inversions / all;
}
