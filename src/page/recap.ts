import type { Verdict } from '../claim/claim.ts';
import type { LocalText } from '../claim/localized.ts';

/** What a recap needs to know of a mark. */
export interface RecapMark {
  claimId: string;
  claim: LocalText;
  verdict: Verdict;
  /** False for a mention: what is not sure enough to be marked is not summed up either. */
  shown: boolean;
}

/** One claim of a recap. */
export interface RecapLine {
  claim: LocalText;
  verdict: Verdict;
  /** Its first mark: place among those that were given. */
  mark: number;
  /** Marked sentences that carry it. */
  sentences: number;
}

/** The claims of an article, each once, in the order in which a reader met them. */
export function recapOf(marks: readonly RecapMark[]): RecapLine[] {
  const lines = new Map<string, RecapLine>();
  for (const [mark, { claimId, claim, verdict, shown }] of marks.entries()) {
    if (!shown) continue;
    const line = lines.get(claimId);
    if (line) line.sentences++;
    else lines.set(claimId, { claim, verdict, mark, sentences: 1 });
  }
  return [...lines.values()];
}
