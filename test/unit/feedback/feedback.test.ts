import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ClaimSchema } from '../../../src/claim/claim.ts';
import {
  FeedbackSchema,
  feedbackId,
  GivenFeedbackSchema,
  MAX_FEEDBACK_ID,
} from '../../../src/feedback/feedback.ts';
import { feedbackFile, parseFeedbackFile } from '../../../src/feedback/feedback-file.ts';
import { MAX_SENTENCE, sentenceKey, tidySentence } from '../../../src/feedback/sentence.ts';
import { testClaim } from '../claim/test-claim.ts';
import { hostileString } from '../text/hostile-strings.ts';
import { hidden, rating, report } from './sample-feedback.ts';

const given = {
  kind: 'not-this',
  claimId: 'a-claim',
  sentence: 'A sentence.',
  lang: 'en',
  withAddress: false,
};

describe('what a page may say', () => {
  it.each([
    ['another kind', { ...given, kind: 'praise' }],
    ['a field that is not asked for', { ...given, url: 'https://news.example/' }],
    ['an address instead of a tick', { ...given, withAddress: 'https://news.example/' }],
    ['a sentence of nothing but spaces', { ...given, sentence: ' \u200b ' }],
    ['an endless sentence', { ...given, sentence: 'x'.repeat(200_001) }],
    ['an endless claim', { ...given, claimId: 'x'.repeat(101) }],
    ['a language that is none', { ...given, lang: 'en"><script>' }],
    ['to hide somewhere else', { kind: 'hide', claimId: 'a-claim', where: 'other.example' }],
    ['a reason of its own', { kind: 'rating', claimId: 'a-claim', helpful: true, reason: 'buy this' }],
  ])('is not %s', (_, feedback) => {
    expect(v.is(GivenFeedbackSchema, feedback)).toBe(false);
  });

  it('is tidied: a long sentence is cut at the length of a test, hidden characters are taken out', () => {
    const { output } = v.safeParse(GivenFeedbackSchema, {
      ...given,
      sentence: ` A\u202e long\n${'x'.repeat(900)}`,
    });
    expect(output).toMatchObject({ sentence: `A long ${'x'.repeat(MAX_SENTENCE - 7)}` });
  });

  it('gives a sentence that can be stored, or none, whatever stands on the page', () => {
    fc.assert(
      fc.property(hostileString(800), (text) => {
        const tidy = tidySentence(text);
        expect(tidySentence(tidy)).toBe(tidy);
        expect(sentenceKey(tidy)).toBe(sentenceKey(text));
        if (tidy !== '') expect(v.is(FeedbackSchema, report({ sentence: tidy }))).toBe(true);
        expect(feedbackId(report({ sentence: tidy })).length).toBeLessThanOrEqual(MAX_FEEDBACK_ID);
      }),
    );
  });
});

describe('a file for the publisher', () => {
  const all = [
    report({ sentence: 'B.', day: '2026-11-21' }),
    report({ sentence: 'A.', day: '2026-11-20', url: 'https://news.example/a' }),
    report({ claimId: 'another', pack: { id: 'other-pack', version: '2.0.0' } }),
    hidden(),
    rating(),
  ];
  const file = feedbackFile(all, 'test-pack', '2026-11-22');

  it('has what was said of that pack, in order, and nothing of what is hidden', () => {
    expect(file.silent.map(({ test }) => test.text)).toEqual(['A.', 'B.']);
    expect(file.ratings).toEqual([
      {
        claimId: rating().claimId,
        packVersion: '1.0.0',
        engine: '0.1.0',
        day: '2026-11-22',
        helpful: false,
        reason: 'misses',
      },
    ]);
    expect(JSON.stringify(file)).not.toContain('hidden');
  });

  it('names a page only where the person ticked it', () => {
    expect(file.silent.map(({ url }) => url)).toEqual(['https://news.example/a', undefined]);
  });

  it('has tests that can be put into the pack as they are', () => {
    const silent = file.silent.map(({ test }) => test);
    expect(v.is(ClaimSchema, testClaim({ tests: { match: [], silent } }))).toBe(true);
  });

  it('is read back as it was written, and refused where it is not of that form', () => {
    expect(parseFeedbackFile(JSON.stringify(file))).toEqual(file);
    expect(() => parseFeedbackFile(JSON.stringify({ ...file, formatVersion: 2 }))).toThrow('1');
    expect(() => parseFeedbackFile(JSON.stringify({ ...file, more: true }))).toThrow();
  });
});

it('the example in docs/feedback-format.md is such a file', () => {
  const page = readFileSync(new URL('../../../docs/feedback-format.md', import.meta.url), 'utf8');
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
  expect(parseFeedbackFile(example).silent).toHaveLength(1);
});
