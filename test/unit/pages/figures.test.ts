import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../../scripts/pages/figures.ts';

describe('figures over many pages', () => {
  it('the median does not depend on the order and splits the middle of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 4, 100])).toBe(7);
  });

  it('the 95th percentile of twenty is the nineteenth, of one that one', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(percentile(twenty, 95)).toBe(19);
    expect(percentile([3], 95)).toBe(3);
  });

  it('of nothing there is no figure', () => {
    expect(median([])).toBeNaN();
    expect(percentile([], 95)).toBeNaN();
  });
});
