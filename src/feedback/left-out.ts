import type { Feedback, Report } from './feedback.ts';
import { sentenceKey } from './sentence.ts';

/**
 * So many reports that a sentence does not state a claim, and the claim falls silent on this device until the person
 * speaks up for it. Our own decision: no published threshold is known. One report may be about an odd sentence, two
 * about an odd article; with three the wordings of the claim are likely at fault.
 */
export const SILENT_AFTER = 3;

/** What is not shown to this person on a site. */
export interface LeftOut {
  /** Claims that are hidden there or silenced. */
  claims: ReadonlySet<string>;
  /** Sentences that do not state a claim, as `sentenceOf` names them. */
  sentences: ReadonlySet<string>;
}

/**
 * @param site where the person is, as `siteOf` names it, or null where that is not known
 */
export function leftOut(feedback: readonly Feedback[], site: string | null): LeftOut {
  const claims = new Set(silenced(feedback).keys());
  const sentences = new Set<string>();
  for (const record of feedback) {
    if (record.kind === 'hidden' && (record.site === null || record.site === site))
      claims.add(record.claimId);
    if (record.kind === 'not-this') sentences.add(sentenceOf(record.claimId, record.sentence));
  }
  return { claims, sentences };
}

/** Whether a match is left out. Framing and place do not matter: the person spoke of what the sentence says. */
export function isLeftOut(
  { claims, sentences }: LeftOut,
  match: { claimId: string; quote: string },
): boolean {
  return (
    claims.has(match.claimId) || (sentences.size > 0 && sentences.has(sentenceOf(match.claimId, match.quote)))
  );
}

/** Names a sentence together with the claim it was taken for. */
export function sentenceOf(claimId: string, quote: string): string {
  return `${claimId} ${sentenceKey(quote)}`;
}

/** The claims that are silent because of reports nobody has reviewed since, and those reports. */
export function silenced(feedback: readonly Feedback[]): Map<string, Report[]> {
  const reports = new Map<string, Report[]>();
  for (const record of feedback) {
    if (record.kind !== 'not-this' || record.reviewed) continue;
    reports.set(record.claimId, [...(reports.get(record.claimId) ?? []), record]);
  }
  return new Map([...reports].filter(([, of]) => of.length >= SILENT_AFTER));
}
