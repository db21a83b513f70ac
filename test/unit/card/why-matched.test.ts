import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyMatched } from '../../../src/card/why-matched.ts';
import type { Span } from '../../../src/match/match.ts';
import { SAMPLE, SAMPLE_MATCH } from './sample-record.ts';

const withWords = (words: Span[]) =>
  whyMatched(SAMPLE, { ...SAMPLE_MATCH, evidence: { ...SAMPLE_MATCH.evidence, words } }, 'en');

describe('why a sentence was matched', () => {
  it('picks out the words that agree, from offsets that count from the start of the page', () => {
    const why = whyMatched(SAMPLE, SAMPLE_MATCH, 'en');
    expect(why.quote.filter((p) => p.agrees).map((p) => p.text)).toEqual([
      'museum',
      'shut to fund a car park',
    ]);
  });

  it('cuts the sentence without losing, doubling or inventing a character, whatever the spans are', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 80 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (words) => {
        const { quote } = withWords(words);
        expect(quote.map((p) => p.text).join('')).toBe(SAMPLE_MATCH.quote);
        expect(quote.every((p) => p.text !== '')).toBe(true);
      }),
    );
  });

  it('knows the language of a wording, and admits it where it does not', () => {
    const of = (wording: string) =>
      whyMatched(SAMPLE, { ...SAMPLE_MATCH, evidence: { ...SAMPLE_MATCH.evidence, wording } }, 'en').wording
        .lang;
    expect(of('Музей в Олдермуте закрыли ради парковки.')).toBe('ru');
    expect(of(SAMPLE.claim.ru ?? '')).toBe('ru');
    expect(of('Something the pack does not hold.')).toBe('');
  });

  it('gives the deciding words once each, in reading order', () => {
    const cues = [
      { start: 30, end: 34, text: 'said' },
      { start: 5, end: 12, text: 'alleged' },
      { start: 60, end: 64, text: 'said' },
    ];
    const match = { ...SAMPLE_MATCH, evidence: { ...SAMPLE_MATCH.evidence, cues } };
    expect(whyMatched(SAMPLE, match, 'en').cues).toEqual(['alleged', 'said']);
  });

  it('gives confidence in whole per cent and never beyond 0 and 100', () => {
    const per = (confidence: number) => whyMatched(SAMPLE, { ...SAMPLE_MATCH, confidence }, 'en').confidence;
    expect([per(0.914), per(-1), per(1.2)]).toEqual([91, 0, 100]);
  });

  it.each([
    [0.899, 'high'],
    [0.894, 'good'],
    [0.75, 'good'],
    [0.74, 'fair'],
  ] as const)(
    'says of %d that its certainty is %s, by the figure that stands beside it',
    (confidence, word) => {
      expect(whyMatched(SAMPLE, { ...SAMPLE_MATCH, confidence }, 'en').certainty).toBe(word);
    },
  );
});
