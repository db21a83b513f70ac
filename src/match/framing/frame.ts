import type { Framing } from '../../claim/claim.ts';
import type { Lang } from '../../claim/localized.ts';
import type { Cue, Reading } from '../reading.ts';
import { attributions } from './attribution.ts';
import { type Basis, framingConfidenceOf } from './confidence.ts';
import { type Layout, layOut, type Place, placeOf } from './layout.ts';
import { against, type Pair } from './polarity.ts';
import { isQuoted, isSaidByColon, isSigned } from './quoting.ts';
import {
  answersNo,
  contradictedWithin,
  denialOfWhatWasSaid,
  type Reply,
  replyTo,
  tellsWhatWasMeant,
} from './reply.ts';

/** What a sentence does with a claim, and the words that show it. */
export interface FramingResult {
  framing: Framing;
  /** 0 to 1: how often this kind of sign is right; see `framingConfidenceOf`. */
  confidence: number;
  cues: Cue[];
}

/** Everything the framing is decided from. */
export interface FramingInput {
  /** The document, into which all offsets point. */
  text: string;
  sentence: Reading;
  /** The language of the sentence. */
  lang: Lang;
  /** Where the sentence begins, and the mark of a quotation that is open there, or null. */
  start: number;
  quote: string | null;
  question: boolean;
  /** Words of the sentence that agree with the claim, each with its counterpart in the wording. */
  pairs: readonly Pair[];
  /** The wording that agrees: what it denies or reports itself is no framing. */
  wording: { text: string; reading: Reading };
  /** The sentence before it in its paragraph, if that states no claim of its own, or null. */
  before: Reading | null;
  /** The sentences behind it, as far as they state no claim of their own. */
  next: readonly Reading[];
}

/**
 * Decides on the whole sentence first and then on what follows, because "is not true" may stand behind the clause or in
 * a later sentence. What denies goes before what only reports. Framing never depends on whether the claim is true.
 */
export function frame(input: FramingInput): FramingResult {
  const { text, pairs } = input;
  const result = resultIn(input.lang);
  const layout = layOut(input.sentence, text);
  const wording = layOut(input.wording.reading, input.wording.text);
  const next = input.next.map((reading) => layOut(reading, text));
  const place = placeOf(pairs.map((p) => p.sentence));
  // A question states nothing, but one that is answered with no denies it.
  if (input.question) {
    const no = next[0] && answersNo(next[0]) ? next[0].reading.cues.slice(0, 1) : null;
    return no ? result('rejected', 'replied', no) : result('questioned', 'asked', []);
  }

  const { cues, shared } = against(layout, place, wording, pairs);
  const label = labelOf(layout);
  const denied = label ? [label, ...cues] : cues;
  if (denied.length > 0) {
    const bare = denied.every((c) => c.kind === 'negation');
    return result('rejected', bare ? 'negated' : 'denied', denied);
  }
  const said = attributions(layout, place, wording, pairs, shared);
  const isReport = wording.reading.cues.some((c) => c.kind === 'report');
  const quoted =
    (!isReport && isQuoted(text, input.start, place, input.quote)) ||
    isSaidByColon(layout, place) ||
    isSigned(text, place);
  const reported = said.length > 0 || quoted;
  const reply = beforehand(input, layout) ?? replied(next, layout, place, reported);
  if (reply) return result('rejected', reply.explicit ? 'replied' : 'countered', reply.cues);
  if (said.length > 0) return result('attributed', basisOf(said), said);
  return quoted ? result('attributed', 'quoted', []) : result('asserted', 'plain', []);
}

const resultIn =
  (lang: Lang) =>
  (framing: Framing, basis: Basis, cues: Cue[]): FramingResult => ({
    framing,
    confidence: framingConfidenceOf(basis, lang),
    cues,
  });

/** The surest of the signs that leave a claim to somebody else. */
function basisOf(said: readonly Cue[]): Basis {
  if (said.some((c) => c.kind === 'report')) return 'said';
  return said.every((c) => c.kind === 'statement') ? 'noted' : 'hedged';
}

/** "Fact check: …" before what is checked. */
function labelOf({ reading, gap }: Layout): Cue | null {
  const [first] = reading.cues;
  return first?.kind === 'label' && first.first === 0 && /[:|–—]/u.test(gap(first.last + 1)) ? first : null;
}

/** "“These stories have no basis,” said the consul. He was responding to reports that …": the reply came first. */
function beforehand({ before, text }: FramingInput, layout: Layout): Reply | null {
  if (!before || !tellsWhatWasMeant(layout)) return null;
  const denial = denialOfWhatWasSaid(layOut(before, text), true);
  return denial && { cues: [denial], explicit: true };
}

/** The first reply of what stands behind, in the same sentence and in the next ones. */
function replied(next: readonly Layout[], layout: Layout, place: Place, reported: boolean): Reply | null {
  const not = reported ? contradictedWithin(layout, place) : null;
  if (not) return { cues: [not], explicit: false };
  for (const [i, sentence] of next.slice(0, reported ? FAR : CLOSE).entries()) {
    const reply = replyTo(sentence, place, i === 0, reported);
    if (reply) return reply;
  }
  return null;
}

/**
 * How many sentences behind the claim may reply to it: to what is reported, and to what the page says itself. Set by
 * hand on news paragraphs, where a rebuttal follows within a few sentences.
 */
const FAR = 4;
const CLOSE = 2;
