import * as v from 'valibot';
import { READING_LIMITS } from './reading-limits.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(READING_LIMITS.text));

/**
 * What a content script read on a page. It comes from a process that a hostile page may have taken over, so
 * nothing about it is trusted but its shape, once it has passed here.
 */
export const PageReadingSchema = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.maxLength(READING_LIMITS.text)),
    lang: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/), v.maxLength(35))),
    foundLang: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
    headings: v.pipe(
      v.array(v.strictObject({ start: offset, end: offset })),
      v.maxLength(READING_LIMITS.headings),
    ),
    claimReviews: v.pipe(
      v.array(
        v.strictObject({
          claimReviewed: v.pipe(v.string(), v.maxLength(READING_LIMITS.claimReviewed)),
          url: v.pipe(v.string(), v.maxLength(READING_LIMITS.url)),
        }),
      ),
      v.maxLength(READING_LIMITS.claimReviews),
    ),
  }),
  v.check(
    (page) => page.headings.every(({ start, end }) => start <= end && end <= page.text.length),
    'headings inside the text',
  ),
);

export type PageReading = v.InferOutput<typeof PageReadingSchema>;
