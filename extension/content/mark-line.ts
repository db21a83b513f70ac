import type { PageFindings } from '../platform/messages.ts';
import type { MarkLine } from '../ui/MarkIndex.tsx';
import type { Mark } from './mark.ts';
import { describeMark } from './page-mark.ts';

/** What is known of the page that marks stand on; its language as far as it is known. */
export type MarkedPage = Pick<PageFindings, 'claimTexts' | 'verdicts' | 'raters'> & { lang: string | null };

export const UNKNOWN_PAGE: MarkedPage = { lang: null, claimTexts: {}, verdicts: {}, raters: {} };

/**
 * A mark as it is told to somebody who does not see it.
 *
 * @param among all marks of the page: the claim is named where a sentence carries several
 * @param languages the reader's, the most wanted first
 */
export function markLine(
  mark: Mark,
  among: readonly Mark[],
  page: MarkedPage,
  languages: readonly string[],
): MarkLine {
  const { quote, claim, treatment, verdict, ratedBy, claimId } = describeMark(mark.match, 0, page, languages);
  const several = among.some(({ match }) => match.quote === quote && match.claimId !== claimId);
  return {
    key: keyOf(mark),
    sentence: quote,
    lang: page.lang,
    claim: several ? claim : null,
    treatment,
    verdict,
    ratedBy,
  };
}

/** The same for the same mark after the page was read again. */
export function keyOf({ match: { claimId, quote }, occurrence }: Mark): string {
  return `${claimId} ${occurrence} ${quote}`;
}
