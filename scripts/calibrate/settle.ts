import { SIGNS, type Signs } from '../../src/match/signs.ts';
import { UserError } from '../user-error.ts';
import { type Example, type Fit, fitLogistic, probability } from './logistic.ts';

/** Chosen among 0.1, 1 and 10 by cross-validation; the result hardly changes. */
export const RIDGE = 1;
/** On 60 samples drawn with replacement from the sentences, none took more than 42. */
const MOST_ROUNDS = 100;

/** A fit on examples that were chosen by it. */
export interface Settled<E extends Example> {
  /** To three decimals, which is also what the examples were chosen by. */
  fit: Fit;
  examples: readonly E[];
  rounds: number;
  /** How far a weight would move at most, fitted on these examples once more: nothing, unless wordings tie. */
  left: number;
}

/**
 * Fits until nothing changes. A claim has several wordings, the engine goes by the one it is surest of, and which one
 * that is depends on the weights: so each fit changes what the next one is given, and may go round in a circle where two
 * wordings are equally sure. Whenever it turns back, it goes half as far from then on, and so ends at the tie. It starts
 * where all wordings count the same, never from the weights in use: the result depends on engine and texts alone.
 *
 * @param examplesBy the examples that an engine with such a confidence would give
 * @throws UserError if that comes to no end
 */
export function fitUntilSettled<E extends Example>(
  examplesBy: (confidence: (signs: Signs) => number) => readonly E[],
): Settled<E> {
  let fit: Fit = new Array(SIGNS.length + 1).fill(0);
  let last: readonly number[] = fit;
  let step = 1;
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    const before = fit;
    const examples = examplesBy(confidenceBy(before));
    const way = fitLogistic(examples, RIDGE).map((weight, i) => weight - (before[i] ?? 0));
    if (way.reduce((sum, w, i) => sum + w * (last[i] ?? 0), 0) < 0) step /= 2;
    last = way;
    fit = before.map((weight, i) => rounded(weight + step * (way[i] ?? 0)));
    if (fit.every((weight, i) => weight === before[i]))
      return { fit, examples, rounds, left: Math.max(...way.map(Math.abs)) };
  }
  throw new UserError(`The weights have not settled in ${MOST_ROUNDS} rounds; nothing was written.`);
}

/** The confidence that an engine with such weights would have. */
export const confidenceBy = (fit: Fit) => (signs: Signs) =>
  probability(
    fit,
    SIGNS.map((sign) => signs[sign]),
  );

const rounded = (n: number) => Math.round(n * 1000) / 1000;
