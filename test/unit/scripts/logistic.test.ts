import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, probability } from '../../../scripts/calibrate/logistic.ts';

/** Examples at each of some points, right as often as the weights say. */
function drawnFrom(weights: readonly number[], many = 2000): Example[] {
  const points = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => [x, y]));
  return points.flatMap((signs) => {
    const right = Math.round(many * probability(weights, signs));
    return Array.from({ length: many }, (_, i) => ({ signs, right: i < right }));
  });
}

describe('fitting a logistic regression', () => {
  it('finds the weights that the examples were drawn from', () => {
    const weight = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), (weights) => {
        const fit = fitLogistic(drawnFrom(weights), 0);
        for (const [i, wanted] of weights.entries()) expect(fit[i]).toBeCloseTo(wanted, 1);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps weights finite where a sign tells right from wrong without fail', () => {
    const examples = [0, 0.1, 0.2, 0.8, 0.9, 1].map((sign) => ({ signs: [sign], right: sign > 0.5 }));
    const fit = fitLogistic(examples, 1);
    expect(fit.every(Number.isFinite)).toBe(true);
    expect(probability(fit, [1])).toBeGreaterThan(0.5);
    expect(probability(fit, [0])).toBeLessThan(0.5);
  });

  it('shares the weight among signs that always say the same, and gives none to one that never speaks', () => {
    const examples = drawnFrom([-1, 2, 0]).map(({ signs: [x = 0], right }) => ({ signs: [x, x, 0], right }));
    const [, first = 0, second, silent] = fitLogistic(examples, 1);
    expect(first).toBeCloseTo(1, 1);
    expect(second).toBeCloseTo(first, 6);
    expect(silent).toBe(0);
  });

  it('is as sure as its examples where nothing varies', () => {
    const examples = Array.from({ length: 10 }, (_, i) => ({ signs: [0], right: i < 7 }));
    expect(probability(fitLogistic(examples, 1), [0])).toBeCloseTo(0.7, 6);
    const all = fitLogistic([{ signs: [0], right: true }], 1);
    expect(all.every(Number.isFinite)).toBe(true);
  });

  it('draws weights towards nothing as the ridge grows, and leaves the share of right ones', () => {
    const examples = drawnFrom([0.5, 2, -2]);
    const right = examples.filter((e) => e.right).length / examples.length;
    const stiff = fitLogistic(examples, 1e9);
    expect(Math.abs(stiff[1] ?? 1)).toBeLessThan(0.001);
    expect(probability(stiff, [0, 0])).toBeCloseTo(right, 3);
  });
});
