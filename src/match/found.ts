import type { ReadSentence } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { framingConfidenceOf, isSure } from './framing/confidence.ts';
import { frame } from './framing/frame.ts';
import { layOut } from './framing/layout.ts';
import { announcesFacts } from './framing/reply.ts';
import type { Hit } from './hits.ts';
import type { Match } from './match.ts';
import { FOLLOWING } from './reach.ts';
import type { Cue } from './reading.ts';

/** From here on a mention: low enough for what is nearly sure, high enough that no must-not-match test of a pack is found. */
export const MENTION = 0.68;

/** What a match needs to know besides its sentence. */
export interface Page {
  text: string;
  sentences: readonly ReadSentence[];
  /** Whether a sentence states a claim of its own. */
  states(index: number): boolean;
  /** Today as YYYY-MM-DD, or undefined where nothing expires. */
  today: string | undefined;
  /** From this probability on a reader sees a mark. */
  markFrom: number;
}

/** The match for a sentence that states a claim. */
export function statedMatch(page: Page, sentence: ReadSentence, hit: Hit): Match {
  const matched = hit.covered.pairs.map((p) => p.sentence).sort((a, b) => a.first - b.first);
  const framing = frame({
    text: page.text,
    sentence: sentence.reading,
    lang: sentence.lang,
    start: sentence.start,
    quote: sentence.quote,
    question: sentence.question,
    pairs: hit.covered.pairs,
    wording: hit.wording,
    before: preceding(page, sentence),
    next: following(page, sentence),
  });
  return {
    ...spanOf(sentence, page.text),
    claimId: hit.claim.id,
    framing: framing.framing,
    framingSure: isSure(framing.confidence),
    framingConfidence: framing.confidence,
    confidence: round(hit.confidence),
    shown: framing.framing !== 'questioned' && isShown(hit.claim, hit.confidence, page),
    evidence: {
      wording: hit.wording.text,
      words: matched.map(({ start, end }) => ({ start, end })),
      checks: hit.checks,
      cues: framing.cues.map((c) => withText(c, page.text)),
      refersBack: false,
    },
  };
}

/** The match for a sentence that rejects a statement made before, without stating it again. */
export function referringMatch(
  page: Page,
  sentence: ReadSentence,
  claim: Claim,
  confidence: number,
  cues: readonly Cue[],
): Match {
  const framingConfidence = framingConfidenceOf('denied', sentence.lang);
  return {
    ...spanOf(sentence, page.text),
    claimId: claim.id,
    framing: 'rejected',
    framingSure: isSure(framingConfidence),
    framingConfidence,
    confidence: round(confidence),
    shown: isShown(claim, confidence, page),
    evidence: {
      wording: '',
      words: [],
      checks: [{ check: 'words', outcome: 'passed', note: 'speaks of the statement reported just before' }],
      cues: cues.map((c) => withText(c, page.text)),
      refersBack: true,
    },
  };
}

/** The offsets of a sentence with its exact text. */
export const spanOf = ({ start, end }: ReadSentence, text: string) => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** The sentence before in the same paragraph, if it states no claim of its own. */
function preceding(page: Page, { opens, block }: ReadSentence): ReadSentence['reading'] | null {
  const before = page.sentences[opens - 1];
  return before && before.block === block && !page.states(before.index) ? before.reading : null;
}

/**
 * The next sentences of the same paragraph, as far as they state no claim of their own; of the next one only the label
 * that lists of myths put there ("Reality: …").
 */
function following(page: Page, sentence: ReadSentence): ReadSentence['reading'][] {
  const next: ReadSentence['reading'][] = [];
  for (const after of page.sentences.slice(sentence.index + 1, sentence.index + 1 + FOLLOWING)) {
    if (page.states(after.index)) break;
    if (after.block !== sentence.block) {
      return announcesFacts(layOut(after.reading, page.text)) ? [...next, after.reading] : next;
    }
    next.push(after.reading);
  }
  return next;
}

function isShown(claim: Claim, confidence: number, { today, markFrom }: Page): boolean {
  const expired = claim.expiresAt !== null && today !== undefined && claim.expiresAt <= today;
  return claim.display === 'mark' && !expired && confidence >= markFrom;
}

const withText = ({ start, end }: Cue, text: string) => ({ start, end, text: text.slice(start, end) });
const round = (n: number) => Math.round(n * 1000) / 1000;
