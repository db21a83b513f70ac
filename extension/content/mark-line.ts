import type { Verdict } from '../../src/claim/claim.ts';
import { type Localized, type LocalText, pickText } from '../../src/claim/localized.ts';
import type { MarkLine } from '../ui/MarkIndex.tsx';
import type { Mark } from './mark.ts';

/** What is known of the page that marks stand on. */
export interface MarkedPage {
  /** Its language, as far as it is known. */
  lang: string | null;
  /** Claims that were found, in one sentence each, and their verdicts, by id. */
  claimTexts: Readonly<Record<string, Localized>>;
  verdicts: Readonly<Record<string, Verdict>>;
}

export const UNKNOWN_PAGE: MarkedPage = { lang: null, claimTexts: {}, verdicts: {} };

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
  const { claimId, quote, framing, framingSure } = mark.match;
  const several = among.some(({ match }) => match.quote === quote && match.claimId !== claimId);
  return {
    key: keyOf(mark),
    sentence: quote,
    lang: page.lang,
    claim: several ? claimText(page.claimTexts[claimId], languages) : null,
    treatment: framingSure ? framing : 'appears',
    verdict: page.verdicts[claimId] ?? null,
  };
}

/** The same for the same mark after the page was read again. */
export function keyOf({ match: { claimId, quote }, occurrence }: Mark): string {
  return `${claimId} ${occurrence} ${quote}`;
}

function claimText(texts: Localized | undefined, languages: readonly string[]): LocalText | null {
  return texts ? pickText(texts, languages) : null;
}
