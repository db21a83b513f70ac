import type { Wording } from './claim-index.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { ReadSentence } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { checkBorrowed, checkWords, LEAST_COVERED } from './enough.ts';
import type { LanguageLibrary } from './library.ts';
import type { Check } from './match.ts';
import { signsOf } from './signs.ts';
import { verify } from './verify.ts';
import { type Coverage, cover } from './words.ts';

/** A wording of a claim that a sentence says: no check has stopped it. */
export interface SaidWording {
  claim: Claim;
  checks: Check[];
  covered: Coverage;
  wording: Wording;
}

/** A claim that a sentence states, before its framing is known, with the wording that it says most surely. */
export interface Hit extends SaidWording {
  confidence: number;
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
  confidence: Confidence = confidenceOf,
): { kept: Hit[]; dropped: Dropped[] } {
  const { said, dropped } = judgeWordings(sentence, library);
  return { kept: surestOf(said, confidence), dropped };
}

/** The wordings that a sentence says, and the claims it comes near without saying any wording of theirs. */
export function judgeWordings(
  sentence: ReadSentence,
  library: LanguageLibrary,
): { said: SaidWording[]; dropped: Dropped[] } {
  const said: SaidWording[] = [];
  const dropped = new Map<Claim, Dropped>();
  const limits = { most: CANDIDATES, least: LEAST_COVERED, near: sentence.around.near };
  for (const wording of library.index.candidates(sentence.reading, limits)) {
    const { claim } = wording;
    const covered = cover(wording, sentence.reading, sentence.around.near);
    const words = checkWords(covered, wording);
    const facts = words.outcome === 'failed' ? [] : verify(wording, sentence, covered);
    const checks = [words, ...facts, ...checkBorrowed(facts, covered)];
    const failed = checks.find((c) => c.outcome === 'failed');
    if (!failed) said.push({ claim, checks, covered, wording });
    else if (covered.score >= NEAR && covered.score > (dropped.get(claim)?.score ?? 0))
      dropped.set(claim, { claim, score: covered.score, failed });
  }
  for (const { claim } of said) dropped.delete(claim);
  return { said, dropped: [...dropped.values()] };
}

/** Of each claim the wording that a sentence says most surely; surest claim first. */
export function surestOf(said: readonly SaidWording[], confidenceIn: Confidence): Hit[] {
  const best = new Map<Claim, Hit>();
  for (const wording of said) {
    const hit = { ...wording, confidence: confidenceIn(signsOf(wording.covered, wording.checks)) };
    if (isSurer(hit, best.get(wording.claim))) best.set(wording.claim, hit);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Of two wordings that fit equally well, the one whose words stand closer together shows better how they are framed. */
function isSurer({ confidence, covered }: Hit, than: Hit | undefined): boolean {
  if (!than) return confidence > 0;
  return confidence === than.confidence
    ? covered.together > than.covered.together
    : confidence > than.confidence;
}
