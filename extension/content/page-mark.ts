import { pickText } from '../../src/claim/localized.ts';
import type { Match } from '../../src/match/match.ts';
import type { PageFindings, PageMark } from '../platform/messages.ts';

/**
 * A match as one line of the list for this page.
 *
 * @param index its place among the marks
 * @param languages the reader's, the most wanted first
 */
export function describeMark(
  { claimId, quote, shown, framing, framingSure }: Match,
  index: number,
  { claimTexts, verdicts, raters }: Pick<PageFindings, 'claimTexts' | 'verdicts' | 'raters'>,
  languages: readonly string[],
): PageMark {
  return {
    index,
    claimId,
    quote,
    shown,
    claim: pickText(claimTexts[claimId] ?? {}, languages),
    // Never in use: a match comes with the verdict of its claim.
    verdict: verdicts[claimId] ?? 'disputed',
    ratedBy: pickText(raters[claimId] ?? {}, languages),
    treatment: framingSure ? framing : 'appears',
  };
}
