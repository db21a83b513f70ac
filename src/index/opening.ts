/**
 * Least share of a wording's weight that a sentence must say itself for the wording to be a candidate at all. The checks
 * behind it (`LEAST_OWN` in match/enough.ts) ask for as much or more; it is part of what a segment is built for.
 */
export const OPEN = 0.5;

/** A term as far as opening goes. */
export interface Weighed {
  /** Greater than 0. */
  weight: number;
  /** How many wordings would be opened by it: the length of its lists. */
  cost: number;
}

/** Guards against rounding in sums of shares. */
const HAIR = 1e-9;

/**
 * The terms under which a wording is posted, by index. All others together weigh less than `OPEN`: a sentence that says
 * none of the chosen ones cannot say enough, and never meets the wording. Left out is what would cost most for its
 * weight, so common words have no postings. This is the prefix filter of set-similarity joins (Chaudhuri, Ganti and
 * Kaushik 2006; Bayardo, Ma and Srikant 2007) with costs instead of a fixed order.
 */
export function openingTerms(terms: readonly Weighed[]): number[] {
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const may = OPEN * total * (1 - HAIR);
  let left = 0;
  const dropped = new Set<number>();
  const dearest = terms
    .map(({ weight, cost }, index) => ({ weight, index, price: cost / weight }))
    .sort((a, b) => b.price - a.price || a.index - b.index);
  for (const { weight, index } of dearest) {
    if (left + weight >= may) continue;
    left += weight;
    dropped.add(index);
  }
  return terms.map((_, index) => index).filter((index) => !dropped.has(index));
}
