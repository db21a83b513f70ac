import weights from './confidence.json' with { type: 'json' };
import { SIGNS, type Signs } from './signs.ts';

/** How probable it is that a sentence says a claim, by what speaks for it: 0 to 1. */
export type Confidence = (signs: Signs) => number;

/**
 * How probable it is that a sentence says the claim, given that no check has stopped it: logistic regression over the
 * signs. `npm run calibrate` fits the weights on the packs' own tests and on the labelled paragraphs of this project
 * (test/labelled), nothing else, and writes confidence.json; it also prints how well the figure keeps its word.
 *
 * @returns 0 to 1
 */
export function confidenceOf(signs: Signs): number {
  const sum = SIGNS.reduce((total, sign) => total + weights.signs[sign] * signs[sign], weights.constant);
  return 1 / (1 + Math.exp(-sum));
}
