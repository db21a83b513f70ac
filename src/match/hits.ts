import type { Wording } from './claim-index.ts';
import { confidenceOf } from './confidence.ts';
import type { ReadSentence } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { checkBorrowed, checkWords, LEAST_COVERED } from './enough.ts';
import type { LanguageLibrary } from './library.ts';
import type { Check } from './match.ts';
import { signsOf } from './signs.ts';
import { verify } from './verify.ts';
import { type Coverage, cover } from './words.ts';

/** A claim that a sentence states, before its framing is known. */
export interface Hit {
  claim: Claim;
  confidence: number;
  checks: Check[];
  covered: Coverage;
  wording: Wording;
}

/** A candidate that was dropped, with the check that dropped it. */
export interface Dropped {
  claim: Claim;
  score: number;
  failed: Check;
}

/** Wordings looked at per sentence. 24 cut off right ones where one event has many claims; 96 found nothing more. */
const CANDIDATES = 48;
/** A dropped candidate below this is not worth explaining. */
const NEAR = 0.4;

/** The claims that a sentence states, surest first, and those that come near. */
export function findHits(
  sentence: ReadSentence,
  library: LanguageLibrary,
): { kept: Hit[]; dropped: Dropped[] } {
  const best = new Map<Claim, Hit>();
  const dropped = new Map<Claim, Dropped>();
  const limits = { most: CANDIDATES, least: LEAST_COVERED, near: sentence.around.near };
  for (const wording of library.index.candidates(sentence.reading, limits)) {
    const { claim } = wording;
    const covered = cover(wording, sentence.reading, sentence.around.near);
    const words = checkWords(covered, wording);
    const facts = words.outcome === 'failed' ? [] : verify(wording, sentence, covered);
    const checks = [words, ...facts, ...checkBorrowed(facts, covered)];
    const failed = checks.find((c) => c.outcome === 'failed');
    if (failed) {
      if (covered.score >= NEAR && covered.score > (dropped.get(claim)?.score ?? 0)) {
        dropped.set(claim, { claim, score: covered.score, failed });
      }
      continue;
    }
    const confidence = confidenceOf(signsOf(covered, checks));
    if (isSurer(confidence, covered, best.get(claim)))
      best.set(claim, { claim, confidence, checks, covered, wording });
  }
  for (const claim of best.keys()) dropped.delete(claim);
  return {
    kept: [...best.values()].sort((a, b) => b.confidence - a.confidence),
    dropped: [...dropped.values()],
  };
}

/** Of two wordings that fit equally well, the one whose words stand closer together shows better how they are framed. */
function isSurer(confidence: number, covered: Coverage, than: Hit | undefined): boolean {
  if (!than) return confidence > 0;
  return confidence === than.confidence
    ? covered.together > than.covered.together
    : confidence > than.confidence;
}
