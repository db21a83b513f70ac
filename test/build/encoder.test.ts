import { describe, expect, it } from 'vitest';
import { readEncoder } from '../../scripts/rank/encoder.ts';

const encode = await readEncoder();
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const vectorsOf = async (...texts: string[]) => {
  if (encode === undefined) throw new Error('the sentence encoder is not installed');
  return encode(texts);
};

describe('the sentence encoder', () => {
  it.each([
    [
      'The bridge was torn down last spring.',
      'They demolished the crossing in April.',
      'The choir rehearses on Tuesdays.',
    ],
    [
      'Doctors warn against eating raw beans.',
      'Uncooked legumes are dangerous, physicians say.',
      'The train was late.',
    ],
  ])('puts what says "%s" in other words nearer than something else', async (said, same, other) => {
    const [a, b, c] = (await vectorsOf(said, same, other)) as [Float32Array, Float32Array, Float32Array];
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.1);
  });

  it('gives vectors of length 1, one for each text and in their order', async () => {
    const texts = [
      'Soup is forbidden.',
      'A much longer sentence about the price of lumber in Canada.',
      'No.',
    ];
    const forwards = await vectorsOf(...texts);
    const backwards = await vectorsOf(...texts.toReversed());
    expect(backwards.toReversed()).toEqual(forwards);
    for (const vector of forwards) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it('gives the same text the same vector, whatever stands beside it', async () => {
    const [alone] = await vectorsOf('Japan hires lumberjacks.');
    const beside = await vectorsOf('Japan hires lumberjacks.', 'Soup.', 'Japan hires lumberjacks.');
    expect(beside[0]).toBe(alone);
    expect(beside[2]).toBe(alone);
    const [again] =
      (await (await readEncoder())?.(['Soup again, and far more of it.', 'Japan hires lumberjacks.']))?.slice(
        1,
      ) ?? [];
    expect(cosine(again ?? new Float32Array(), alone ?? new Float32Array())).toBeCloseTo(1, 5);
  });

  it.each([
    ['half a character', '\ud800'],
    ['signs alone', '…'],
    ['a page without a space', 'x'.repeat(100_000)],
  ])('reads %s', async (_name, text) => {
    const [vector] = await vectorsOf(text);
    expect(vector?.every(Number.isFinite)).toBe(true);
  });
});
