import * as v from 'valibot';
import { MAX_SENTENCE, sentenceKey, tidySentence } from './sentence.ts';

/** Why a card helped, or did not. After the reasons that raters of Community Notes choose from, in our words. */
export const HELPFUL_REASONS = ['clear', 'sources', 'answers', 'context', 'fair'] as const;
export const UNHELPFUL_REASONS = [
  'no-sources',
  'misses',
  'hard',
  'one-sided',
  'outdated',
  'not-needed',
] as const;
export const RATING_REASONS = [...HELPFUL_REASONS, ...UNHELPFUL_REASONS] as const;

/** Most records kept at all: far more than a person gives, and a bound for what a page could make of it. */
export const MAX_FEEDBACK = 5_000;

const text = (most: number, what: string) =>
  v.pipe(v.string(what), v.nonEmpty(what), v.maxLength(most, `at most ${most} characters`));
const claimId = text(100, 'the id of a claim');
const lang = v.pipe(
  v.string('a language tag'),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/, 'a language tag such as "en"'),
  v.maxLength(35, 'a language tag such as "en"'),
);
const day = v.pipe(v.string('a day'), v.isoDate('a day such as 2026-04-03'));
const sentence = v.pipe(
  text(MAX_SENTENCE, 'a sentence'),
  v.check((s) => s === tidySentence(s), 'a sentence without hidden characters'),
);
const helpful = v.boolean('true or false');
const reason = v.nullable(v.picklist(RATING_REASONS, 'one of the known reasons, or null'));
/** The record as it was when the person spoke of it. */
const seenIn = {
  pack: v.strictObject({ id: text(100, 'the id of a pack'), version: text(40, 'a version') }),
  /** Version of Plumbline, whose engine made the match. */
  engine: text(40, 'a version'),
};

/** What a person can say of a card. It comes from a content script, which shares its process with a page. */
export const GivenFeedbackSchema = v.variant('kind', [
  /** The sentence does not say what the claim says. `withAddress`: the person ticked that the page may be named. */
  v.strictObject({
    kind: v.literal('not-this'),
    claimId,
    sentence: v.pipe(v.string(), v.maxLength(200_000), v.transform(tidySentence), v.nonEmpty()),
    lang,
    withAddress: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('hide'), claimId, where: v.picklist(['site', 'everywhere']) }),
  v.strictObject({ kind: v.literal('rating'), claimId, helpful, reason }),
]);

export type GivenFeedback = v.InferOutput<typeof GivenFeedbackSchema>;

/** What is kept of it on the device. */
export const FeedbackSchema = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('not-this'),
      claimId,
      ...seenIn,
      lang,
      sentence,
      day,
      /** Only where the person ticked it. */
      url: v.nullable(text(4_000, 'an address')),
      /** The person spoke up for the claim after this: it no longer counts towards silence. */
      reviewed: v.boolean('true or false'),
    }),
    /** `site` null: everywhere. */
    v.strictObject({ kind: v.literal('hidden'), claimId, site: v.nullable(text(253, 'a site')), day }),
    v.strictObject({ kind: v.literal('rating'), claimId, ...seenIn, helpful, reason, day }),
  ],
  'one of the kinds not-this, hidden and rating',
);

export type Feedback = v.InferOutput<typeof FeedbackSchema>;
export type Report = Extract<Feedback, { kind: 'not-this' }>;
export type Hidden = Extract<Feedback, { kind: 'hidden' }>;
export type Rating = Extract<Feedback, { kind: 'rating' }>;

/** The key a record is stored under: saying the same twice replaces, and an undo finds what it takes back. */
export function feedbackId(record: Feedback): string {
  switch (record.kind) {
    case 'not-this':
      return `not-this ${record.claimId} ${sentenceKey(record.sentence)}`;
    case 'hidden':
      return `hidden ${record.claimId} ${record.site ?? '*'}`;
    case 'rating':
      return `rating ${record.claimId}`;
  }
}

export const MAX_FEEDBACK_ID = 100 + MAX_SENTENCE * 3 + 20;
