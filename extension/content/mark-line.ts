import type { Verdict } from '../../src/claim/claim.ts';
import type { MarkLine } from '../ui/MarkIndex.tsx';
import type { Mark } from './mark.ts';

/** What is known of the page that marks stand on. */
export interface MarkedPage {
  /** Its language, as far as it is known. */
  lang: string | null;
  /** Verdicts of the claims that were found, by id. */
  verdicts: Readonly<Record<string, Verdict>>;
}

/** A mark as it is told to somebody who does not see it. */
export function markLine({ match, occurrence }: Mark, { lang, verdicts }: MarkedPage): MarkLine {
  const { claimId, quote, framing, framingSure } = match;
  return {
    key: `${claimId} ${occurrence} ${quote}`,
    sentence: quote,
    lang,
    treatment: framingSure ? framing : 'appears',
    verdict: verdicts[claimId] ?? null,
  };
}
