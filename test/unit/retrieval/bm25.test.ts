import { describe, expect, it } from 'vitest';
import { Bm25Builder } from '../../../src/retrieval/bm25.ts';

function index(...documents: string[]) {
  const builder = new Bm25Builder();
  for (const document of documents) builder.add(document.split(' '));
  return builder.build();
}

describe('BM25', () => {
  it('comes to what the formula says', () => {
    const { scores } = index('a b', 'a a a c');
    // idf ln(1 + (2 - 2 + 0.5) / 2.5); lengths 2 and 4 around a mean of 3; k1 1.2, b 0.75.
    const idf = Math.log(1.2);
    const [first = 0, second = 0] = scores(['a']);
    expect(first).toBeCloseTo((idf * 2.2) / (1 + 1.2 * (0.25 + 0.75 * (2 / 3))), 6);
    expect(second).toBeCloseTo((idf * 3 * 2.2) / (3 + 1.2 * (0.25 + 0.75 * (4 / 3))), 6);
  });

  it('counts a term once, however often the query says it, and unknown ones not at all', () => {
    const { scores } = index('a b', 'c');
    const once = [...scores(['a'])];
    expect([...scores(['a', 'a', 'zebra'])]).toEqual(once);
  });

  it('starts every query from nothing', () => {
    const { scores } = index('a', 'b');
    scores(['a']);
    expect(scores(['b'])[0]).toBe(0);
  });

  it('holds the rarest terms for the weightiest, unknown ones above all', () => {
    const { idf } = index('a b', 'a c', 'a');
    expect(idf('zebra')).toBeGreaterThan(idf('b'));
    expect(idf('b')).toBeGreaterThan(idf('a'));
    expect(idf('a')).toBeGreaterThan(0);
  });
});
