import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap, mean, proportion } from '../../../scripts/evaluate/intervals.ts';
import { averagePrecision, precision, recall } from '../../../scripts/evaluate/ranking.ts';

describe('ranking measures', () => {
  const query = { relevant: [false, true, false, true], total: 3 };

  it('average precision divides by all that is relevant, found or not', () => {
    expect(averagePrecision(query)).toBeCloseTo((1 / 2 + 2 / 4) / 3);
    expect(averagePrecision(query, 3)).toBeCloseTo(1 / 2 / 3);
    expect(averagePrecision({ relevant: [], total: 2 })).toBe(0);
  });

  it('precision counts unfilled ranks as misses, recall what is not found', () => {
    expect(precision(query, 2)).toBe(0.5);
    expect(precision(query, 8)).toBe(0.25);
    expect(recall(query, 4)).toBeCloseTo(2 / 3);
  });
});

describe('intervals', () => {
  it('Wilson: 8 of 10 lies between 0.490 and 0.943, none of 10 below 0.278', () => {
    const [low, high] = proportion(8, 10).interval ?? [];
    expect([low?.toFixed(3), high?.toFixed(3)]).toEqual(['0.490', '0.943']);
    expect(proportion(0, 10).interval?.[1].toFixed(3)).toBe('0.278');
    expect(proportion(0, 0).interval).toEqual([0, 1]);
  });

  it('hold the share itself, inside 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (a, b) => {
        const { value, interval: [low, high] = [1, 0] } = proportion(Math.min(a, b), Math.max(a, b, 1));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('bootstrap: the same in every run, and nothing to draw from gives nothing', () => {
    const values = [0, 1, 1, 0, 1, 0.5, 0.25];
    expect(mean(values)).toEqual(mean(values));
    expect(mean([]).value).toBe(0);
    expect(bootstrap([3, 3, 3], (sample) => sample.length)).toEqual([3, 3]);
  });

  it('bootstrap: of 400 tosses of a coin it is about 0.05 to each side', () => {
    const [low = 0, high = 0] = mean(Array.from({ length: 400 }, (_, i) => i % 2)).interval ?? [];
    expect(low).toBeGreaterThan(0.43);
    expect(low).toBeLessThan(0.47);
    expect(high).toBeGreaterThan(0.53);
    expect(high).toBeLessThan(0.57);
  });
});
