import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanker, type RankedClaim } from '../../../src/retrieval/ranker.ts';
import { createReranker, type Encoder } from '../../../src/retrieval/rerank.ts';

const CLAIMS: RankedClaim[] = [
  { id: 'norway', claim: 'A ferry line in Norway will close.', title: 'Ships that stay' },
  { id: 'bridge', claim: 'The longest bridge of Norway fell down.', title: 'A bridge that never fell' },
  { id: 'soup', claim: 'Soup is forbidden in Norway while driving.' },
  { id: 'bridge-again', claim: 'The longest bridge of Norway fell down!', title: 'A BRIDGE that never fell' },
];
const TEXT = 'In Norway a ferry line will close, the longest bridge fell and soup is forbidden';
const ranker = createRanker(CLAIMS, 'en');

/** Looks the way of what it is told to be near to, and at nothing else. */
const encoderNear = (near: (text: string) => number): Encoder & { asked: string[] } => {
  const asked: string[] = [];
  const encode = async (texts: readonly string[]) => {
    asked.push(...texts);
    return texts.map((text) => {
      const cosine = text === TEXT ? 1 : near(text);
      return Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine));
    });
  };
  return Object.assign(encode, { asked });
};
const rank = (encoder: Encoder, text = TEXT, most = 10) =>
  createReranker(ranker, CLAIMS, encoder).rank(text, most);
const idsOf = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe('the re-ranker', () => {
  it('puts the claim first that means the same, though another one shares more words', async () => {
    expect(ranker.rank(TEXT, 1)[0]?.id).toBe('norway');
    expect(idsOf(await rank(encoderNear((text) => (/forbidden/.test(text) ? 0.9 : 0.1))))[0]).toBe('soup');
  });

  it('finds the meaning in the title as well as in the claim', async () => {
    expect(idsOf(await rank(encoderNear((text) => (/never fell/.test(text) ? 0.9 : 0.1))))[0]).toBe('bridge');
  });

  it('leaves the order of the words where all mean as much', async () => {
    expect(idsOf(await rank(encoderNear(() => 0.4)))).toEqual(idsOf(ranker.rank(TEXT, 10)));
  });

  it('never lets a capital or a comma decide between a claim and its double', async () => {
    const encoder = encoderNear((text) => (/!|BRIDGE/.test(text) ? 0.99 : 0.5));
    const ids = idsOf(await rank(encoder));
    expect(ids.indexOf('bridge-again')).toBe(ids.indexOf('bridge') + 1);
    expect(encoder.asked.filter((text) => /!|BRIDGE/.test(text))).toEqual([]);
  });

  it('is as sure of the best claim as the ranker is, whichever comes first', async () => {
    const [best] = await rank(encoderNear((text) => (/forbidden/.test(text) ? 0.9 : 0.1)));
    expect(best?.score).toBe(ranker.rank(TEXT, 1)[0]?.score);
  });

  it('asks no encoder about a text without words, and about no blank title', async () => {
    const encoder = encoderNear(() => 0.5);
    expect(await rank(encoder, '!?')).toEqual([]);
    expect(encoder.asked).toEqual([]);
    await rank(encoder);
    expect(encoder.asked).not.toContain('');
  });

  it('reads an encoder of any kind: scores fall, lie between 0 and 1, and the same claims come', async () => {
    const cosines = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(cosines, fc.integer({ min: 1, max: 5 }), async (values, most) => {
        const ranked = await rank(
          encoderNear((text) => values[text.length % values.length] ?? 0),
          TEXT,
          most,
        );
        expect(ranked).toHaveLength(Math.min(most, CLAIMS.length));
        ranked.forEach(({ score }, i) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(ranked[i - 1]?.score ?? 1);
        });
        if (most >= CLAIMS.length) expect(idsOf(ranked).sort()).toEqual(CLAIMS.map(({ id }) => id).sort());
      }),
    );
  });
});
