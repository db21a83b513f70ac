import type { Bm25 } from './bm25.ts';
import type { Terms } from './terms.ts';

/** A text, the best claim for it, and how that was found. */
export interface BestClaim {
  text: Terms;
  /** Terms of the claim itself, without its title. */
  claim: Terms;
  /** Fused score of the second claim, as a share of the best one's. */
  second: number;
  /** How rare a piece is among the claims. */
  idf: Bm25['idf'];
}

/**
 * Fitted on which sentences of 70 debates checkers linked to a claim (CheckThat! 2021 2B, train and dev), a ridge of 0.1;
 * data for research only. These weights serve the command line and its benchmarks, and nothing in the extension. Held
 * to debates it was not fitted on (seven folds) it says 0.02, 0.14, 0.28, 0.50 and 0.77 where 0.02, 0.18, 0.31, 0.45 and
 * 0.60 are linked. BM25 over pieces, the share of the text's words, and that of the claim's words add nothing.
 */
const BIAS = -7.26;
const AGREEMENT = 6.29;
const SECOND = -1.74;
const NUMBER = 0.93;
const LENGTH = 1.18;

/**
 * The likelihood, 0 to 1, that the text states the claim found best for it: a logistic regression over how much the two
 * share both ways, how near the second claim comes, whether a number agrees, and how much the text says at all. Every
 * part means the same in a short text and in a long one, and in any collection of claims.
 */
export function likelihood({ text, claim, second, idf }: BestClaim): number {
  const number = [...text.numbers].some((figure) => claim.numbers.has(figure));
  const sum =
    BIAS +
    AGREEMENT * agreement(new Set(text.pieces), new Set(claim.pieces), idf) +
    SECOND * second +
    NUMBER * (number ? 1 : 0) +
    LENGTH * Math.log1p(text.words.length);
  return 1 / (1 + Math.exp(-sum));
}

/** The share of one side's rarity that the other one has too: geometric mean of both directions, 0 to 1. */
function agreement(text: ReadonlySet<string>, claim: ReadonlySet<string>, idf: Bm25['idf']): number {
  const rarity = (pieces: Iterable<string>) => {
    let sum = 0;
    for (const piece of pieces) sum += idf(piece);
    return sum;
  };
  const shared = rarity([...claim].filter((piece) => text.has(piece)));
  return shared / (Math.sqrt(rarity(claim) * rarity(text)) || 1);
}
