import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanker, type RankedClaim } from '../../../src/retrieval/ranker.ts';

const CLAIMS: RankedClaim[] = [
  { id: 'lumber', claim: 'Japan recruits 300 lumberjacks in Canada.', title: 'Are lumberjacks being hired?' },
  { id: 'soup', claim: 'Eating soup while driving is forbidden in Norway.' },
  {
    id: 'bridge',
    claim: 'The longest bridge of Norway collapsed in 1987.',
    title: 'A bridge that never fell',
  },
  {
    id: 'bridge-again',
    claim: 'The longest bridge of Norway collapsed in 1987.',
    title: 'A bridge that never fell',
  },
];
const ranker = createRanker(CLAIMS, 'en');
const ids = (text: string) => ranker.rank(text, 10).map(({ id }) => id);

/** Letters of several scripts, marks without a letter, half a character, and what the reader of posts looks for. */
const anything = fc.constantFrom(...'aZ é٣ж漢#@_—.\u0301\u200f\ud800'.split(''), 'https://', 'bridge');

describe('the ranker', () => {
  it('puts the claim first whose rare words a text has, in any form', () => {
    expect(ids('Recruiting a lumberjack in Japan')[0]).toBe('lumber');
  });

  it('meets misspelt and joined words by their pieces', () => {
    expect(ids('lumberjakcs wanted')[0]).toBe('lumber');
    expect(ids('#LumberjacksInCanada https://t.co/a1 pic.twitter.com/b2')[0]).toBe('lumber');
  });

  it('finds a claim by its title and the line under it', () => {
    expect(ids('never fell')[0]).toBe('bridge');
    expect(
      createRanker([{ id: 'a', claim: 'It fell.', subtitle: 'About cranes' }], 'en').rank('cranes', 1),
    ).toHaveLength(1);
  });

  it('keeps equal claims in the order they came in', () => {
    const [first, second] = ranker.rank('Did the longest bridge of Norway collapse?', 2);
    expect([first?.id, second?.id]).toEqual(['bridge', 'bridge-again']);
    expect(first?.score).toBe(second?.score);
  });

  it('is surer of a sentence that is the claim than of one that shares a word', () => {
    const best = (text: string) => ranker.rank(text, 1)[0]?.score ?? 0;
    expect(best('Japan is recruiting 300 lumberjacks in Canada.')).toBeGreaterThan(
      2 * best('We went to Canada last summer and met some friends there.'),
    );
  });

  it('is surer where a number agrees', () => {
    const best = (text: string) => ranker.rank(text, 1)[0]?.score ?? 0;
    expect(best('They want 300 lumberjacks.')).toBeGreaterThan(best('They want 900 lumberjacks.'));
  });

  it('has nothing to say about a text without words, or without claims', () => {
    expect(ids('!?')).toEqual([]);
    expect(createRanker([], 'en').rank('Japan', 5)).toEqual([]);
  });

  it('reads any text: scores fall, lie between 0 and 1, and no claim comes twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: anything }), fc.nat({ max: 5 }), (text, most) => {
        const ranked = ranker.rank(`${text} Norway`, most);
        expect(ranked.length).toBeLessThanOrEqual(most);
        expect(new Set(ranked.map((r) => r.id)).size).toBe(ranked.length);
        ranked.forEach(({ score }, i) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(ranked[i - 1]?.score ?? 1);
        });
      }),
    );
  });
});
