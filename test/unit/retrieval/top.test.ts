import fc from 'fast-check';
import { expect, it } from 'vitest';
import { topPositions } from '../../../src/retrieval/top.ts';

it('gives what sorting everything would give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 9 })), fc.nat({ max: 12 }), (scores, most) => {
      const sorted = [...scores.keys()]
        .filter((i) => (scores[i] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      expect(topPositions(scores, most)).toEqual(sorted.slice(0, most));
    }),
  );
});
