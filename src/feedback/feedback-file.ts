import * as v from 'valibot';
import { type Feedback, FeedbackSchema, type Rating, type Report } from './feedback.ts';

/** The version of the file that this Plumbline writes, and the newest it reads. */
export const FEEDBACK_FORMAT_VERSION = 1;

const { pack, engine, lang, sentence, day, claimId } = FeedbackSchema.options[0].entries;
const { helpful, reason } = FeedbackSchema.options[2].entries;

/**
 * What a person gives to the publisher of a pack, by a file they can read. `silent[].test` has the very shape of a
 * must-not-match test of a pack. docs/feedback-format.md describes it.
 */
const FeedbackFileSchema = v.strictObject({
  format: v.literal('plumbline-feedback', '"plumbline-feedback"'),
  formatVersion: v.literal(FEEDBACK_FORMAT_VERSION, `${FEEDBACK_FORMAT_VERSION}`),
  /** The pack it is about. */
  pack: pack.entries.id,
  made: day,
  silent: v.array(
    v.strictObject({
      claimId,
      packVersion: pack.entries.version,
      engine,
      day,
      /** Only where the reader ticked it. */
      url: v.optional(v.pipe(v.string(), v.nonEmpty('an address'))),
      test: v.strictObject({ lang, text: sentence, why: v.pipe(v.string(), v.nonEmpty('a reason')) }),
    }),
  ),
  ratings: v.array(
    v.strictObject({
      claimId,
      packVersion: pack.entries.version,
      engine,
      day,
      helpful,
      reason,
    }),
  ),
});

export type FeedbackFile = v.InferOutput<typeof FeedbackFileSchema>;

/** Stands in each test as the reason why the claim must not be found. For publishers, in English as packs are. */
export const WHY = 'a reader said that this sentence does not state the claim';

/**
 * The feedback on one pack, in the order of claims and days. What is hidden is the person's own affair and stays.
 *
 * @param made today as a day
 */
export function feedbackFile(feedback: readonly Feedback[], packId: string, made: string): FeedbackFile {
  const about = feedback
    .filter((record): record is Report | Rating => record.kind !== 'hidden')
    .filter((record) => record.pack.id === packId)
    .toSorted((a, b) => compare(a.claimId, b.claimId) || compare(a.day, b.day));
  return {
    format: 'plumbline-feedback',
    formatVersion: FEEDBACK_FORMAT_VERSION,
    pack: packId,
    made,
    silent: about
      .filter((record) => record.kind === 'not-this')
      .map((record) => ({
        ...context(record),
        ...(record.url !== null && { url: record.url }),
        test: { lang: record.lang, text: record.sentence, why: WHY },
      })),
    ratings: about
      .filter((record) => record.kind === 'rating')
      .map((record) => ({ ...context(record), helpful: record.helpful, reason: record.reason })),
  };
}

/**
 * Reads such a file. For the tools of publishers.
 *
 * @throws v.ValiError naming the first field that is not as expected
 */
export function parseFeedbackFile(text: string): FeedbackFile {
  return v.parse(FeedbackFileSchema, JSON.parse(text), { abortEarly: true });
}

function context({ claimId, pack, engine, day }: Report | Rating) {
  return { claimId, packVersion: pack.version, engine, day };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
