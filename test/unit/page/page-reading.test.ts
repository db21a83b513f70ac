import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageReadingSchema } from '../../../src/page/page-reading.ts';
import { READING_LIMITS } from '../../../src/page/reading-limits.ts';

const READING = {
  text: 'Headline\n\nText.',
  lang: 'pt-br',
  foundLang: null,
  headings: [{ start: 0, end: 8 }],
  claimReviews: [{ claimReviewed: 'A claim.', url: '' }],
};
const accepts = (change: object) => v.safeParse(PageReadingSchema, { ...READING, ...change }).success;

describe('what a content script sends', () => {
  it('is accepted as the content script makes it', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ lang: null, foundLang: null, text: '', headings: [], claimReviews: [] })).toBe(true);
  });

  it.each([
    ['no text', { text: undefined }],
    ['a text that is none', { text: { length: 3 } }],
    ['a text too long', { text: 'x'.repeat(READING_LIMITS.text + 1) }],
    ['a heading beyond the text', { headings: [{ start: 0, end: 16 }] }],
    ['a heading that ends before it starts', { headings: [{ start: 5, end: 4 }] }],
    ['a heading at half a character', { headings: [{ start: 0.5, end: 4 }] }],
    ['a heading at no number', { headings: [{ start: Number.NaN, end: 4 }] }],
    ['too many headings', { headings: Array(READING_LIMITS.headings + 1).fill({ start: 0, end: 1 }) }],
    ['a language that is markup', { lang: '<b>en</b>' }],
    ['too many reviews', { claimReviews: Array(21).fill({ claimReviewed: '', url: '' }) }],
    ['a review too long', { claimReviews: [{ claimReviewed: 'x'.repeat(2_001), url: '' }] }],
    ['a found language that is none', { foundLang: 'en-gb' }],
    ['a field more', { tabId: 3 }],
  ])('is refused with %s', (_, change) => {
    expect(accepts(change)).toBe(false);
  });
});
