import type { Row } from './row.ts';

/** Two-sided 95 %, standard normal. */
const Z = 1.959964;
const RESAMPLES = 2000;

/**
 * A share with its interval by Wilson (1927), which also holds near 0 and 1 and for few cases.
 *
 * @param hits of `of` cases; none at all is a share of 0 that may be anything
 */
export function proportion(hits: number, of: number): Pick<Row, 'value' | 'interval' | 'of'> {
  if (of === 0) return { value: 0, interval: [0, 1], of };
  const p = hits / of;
  const z2 = (Z * Z) / of;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((p * (1 - p) + z2 / 4) / of)) / (1 + z2);
  return { value: p, interval: [Math.max(0, centre - half), Math.min(1, centre + half)], of };
}

/** The mean of a measure over queries; its interval by bootstrap over them. */
export function mean(values: readonly number[]): Pick<Row, 'value' | 'interval' | 'of'> {
  const average = (sample: readonly number[]) =>
    sample.reduce((a, b) => a + b, 0) / Math.max(1, sample.length);
  return { value: average(values), interval: bootstrap(values, average), of: values.length };
}

/**
 * The middle 95 % of what a statistic comes to on samples drawn with replacement (Efron 1979, percentile method). The
 * draw is the same in every run.
 */
export function bootstrap<T>(
  cases: readonly T[],
  statistic: (sample: readonly T[]) => number,
  resamples = RESAMPLES,
): [low: number, high: number] {
  const next = uniform(20240403);
  const results: number[] = [];
  const sample = new Array<T>(cases.length);
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < sample.length; i++) sample[i] = cases[Math.floor(next() * cases.length)]!;
    results.push(statistic(sample));
  }
  results.sort((a, b) => a - b);
  const at = (share: number) => results[Math.min(resamples - 1, Math.floor(share * resamples))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Numbers from 0 to below 1, the same for the same seed: a linear congruential generator (Numerical Recipes). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
