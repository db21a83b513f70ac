import type { Framing } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Span } from '../text/span.ts';

export type { Span };

/** What the matcher is given: one text, as a reader would read it, blocks separated by line breaks. */
export interface Document {
  text: string;
  /** Declared language, if any; otherwise it is detected. */
  lang?: Lang;
  /**
   * The language as it was found before, where this is a passage of a longer text: it is not looked for again. What is
   * found in a passage is then the same as in the whole, but for its edges (reach.ts).
   */
  foundLang?: Lang;
  /** Spans of `text` that are headings. Where none are given, short lines without a full stop are taken for headings. */
  headings?: Span[];
}

/** One thing the verification looked at. `failed` stops a match; `unclear` costs confidence. */
export interface Check {
  check: 'words' | 'actor' | 'place' | 'topic' | 'number' | 'comparison' | 'polarity' | 'modality';
  outcome: 'passed' | 'unclear' | 'failed';
  /** Why it is unclear, where the confidence makes a difference of it: what is required is said otherwise, or before. */
  reason?: 'other-words' | 'named-before';
  /** What was found, in plain words for people: "Ukraine recruits", "180 ≠ 30". English, not for the card's first view. */
  note: string;
}

/** Why a match was made; everything a person needs to judge it. */
export interface Evidence {
  /** The wording of the claim that fits best. */
  wording: string;
  /** Words of the sentence that agree with that wording, in reading order. */
  words: Span[];
  checks: Check[];
  /** Words that decided the framing: "is not true", "alleged". They may stand in a neighbouring sentence. */
  cues: (Span & { text: string })[];
  /** True where the sentence does not state the claim but rejects the statement made just before. */
  refersBack: boolean;
}

/** A sentence that states a known claim, or speaks of it. */
export interface Match extends Span {
  claimId: string;
  /** Exactly `text.slice(start, end)`: the whole sentence. */
  quote: string;
  framing: Framing;
  /** False: the card says "this claim appears here" instead of naming a framing. */
  framingSure: boolean;
  /** 0 to 1: how often signs like those found here show the framing rightly. */
  framingConfidence: number;
  /** 0 to 1. */
  confidence: number;
  /** True: a reader gets a mark. False: only a line in the list for this page. */
  shown: boolean;
  evidence: Evidence;
}

/** A candidate that was looked at and dropped, with the check that dropped it. Only on request. */
export interface NearMiss extends Span {
  claimId: string;
  quote: string;
  score: number;
  failed: Check;
}

/** What came of one text. */
export interface Findings {
  /** The document's language; paragraphs in another one are compared in their own. */
  lang: Lang;
  /** How many sentences were compared. */
  sentences: number;
  /** Where each of them begins. */
  starts: number[];
  /** In reading order; the same sentence may carry several claims. */
  matches: Match[];
  /** Empty unless asked for. */
  nearMisses: NearMiss[];
}
