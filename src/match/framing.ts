import type { Framing } from '../claim/claim.ts';
import type { Cue, Reading, Term } from './reading.ts';

/** What a sentence does with a claim, and the words that show it. */
export interface FramingResult {
  framing: Framing;
  /** False where signs contradict each other. */
  sure: boolean;
  cues: Cue[];
}

/** Everything the framing is decided from. */
export interface FramingInput {
  sentence: Reading;
  /** Terms of the sentence that agree with the claim. */
  matched: readonly Term[];
  /** True where the wording that agrees does not negate: then a negated sentence denies the claim. */
  plain: boolean;
  /** The next one or two sentences of the same paragraph, as far as they state no claim of their own. */
  next: readonly Reading[];
  /** Whether the matched words stand between quotation marks, or the paragraph's quotation is still open. */
  quoted: boolean;
  question: boolean;
}

/** "Did not deny" attributes, too: whoever declines to deny has been told it. */
const ATTRIBUTING = new Set<Cue['kind']>(['report', 'hedge', 'statement', 'unproven']);

/**
 * Decides on the whole sentence first and then on its neighbour, because "is not true" may stand behind the clause, in
 * the next sentence or in a heading. Framing never depends on whether the claim is true.
 */
export function frame(input: FramingInput): FramingResult {
  const { sentence, matched } = input;
  const from = matched[0]?.first ?? 0;
  const to = matched.at(-1)?.last ?? 0;
  const own = sentence.cues.filter((c) => !insideMatched(c, matched));
  const attributing = own.filter(
    (c) => ATTRIBUTING.has(c.kind) || (c.kind === 'reject' && isUndone(sentence, c)),
  );

  if (input.question) return { framing: 'questioned', sure: true, cues: [] };
  const rejecting = own.filter(
    (c) =>
      (c.kind === 'reject' && governs(c, sentence, from, to)) ||
      (c.kind === 'unproven' && c.first < from && !reportsBetween(sentence, c, from)),
  );
  if (rejecting.length > 0) {
    const rival = rejecting.every((c) => c.first < from && reportsBetween(sentence, c, from));
    return { framing: 'rejected', sure: !rival, cues: rejecting };
  }
  if (input.plain && isNegated(sentence, matched)) {
    return { framing: 'rejected', sure: true, cues: sentence.cues.filter((c) => c.kind === 'negation') };
  }
  for (const [i, next] of input.next.entries()) {
    const denial = denialOfWhatWasSaid(next, i === 0);
    if (denial) return { framing: 'rejected', sure: i === 0, cues: [denial] };
  }
  if (attributing.length > 0 || input.quoted) return { framing: 'attributed', sure: true, cues: attributing };
  return { framing: 'asserted', sure: true, cues: [] };
}

/**
 * The cue by which a sentence calls what was just said untrue, if it does: "That is wrong", "this statement has no
 * basis". A short sentence right behind needs no pronoun ("The teacher disagreed."). "No proof was given" is not enough: it reports a lack, it does not deny.
 */
export function denialOfWhatWasSaid(next: Reading, adjoining: boolean): Cue | null {
  const denial = next.cues.find((c) => c.kind === 'reject' && !isUndone(next, c));
  if (!denial) return null;
  const unproven = next.cues.find((c) => c.kind === 'unproven');
  if (unproven && unproven.first < denial.first) return null;
  return pointsBack(next, denial.first) || (adjoining && next.tokens.length <= 12) ? denial : null;
}

/** Whether a sentence speaks of what was said before: "this statement", "such claims", "That is". */
export function pointsBack(sentence: Reading, within = sentence.tokens.length): boolean {
  return sentence.cues.some((back) => {
    if (back.kind !== 'back') return false;
    if (back.first === 0 && /^(that|this|it|это|це|все)$/u.test(sentence.tokens[0]?.norm ?? '')) return true;
    return sentence.cues.some(
      (s) =>
        s.kind === 'statement' &&
        s.first > back.first &&
        s.first - back.first <= 3 &&
        back.first <= within + 3,
    );
  });
}

/** A cue of rejection counts where it stands over the claim, behind it, or among its words. */
function governs(cue: Cue, sentence: Reading, from: number, to: number): boolean {
  if (isUndone(sentence, cue)) return false;
  if (cue.first >= from && cue.last <= to) return true;
  if (cue.last < from) return !reportsBetween(sentence, cue, from) || statementFollows(sentence, cue);
  // Behind the claim: "…, is not true", but not "…, and denied that Russia …", which begins something new.
  const said = sentence.tokens.slice(cue.last + 1, cue.last + 3).map((t) => t.norm);
  return !said.some((w) => /^(that|что|що)$/u.test(w));
}

/** "did not deny", "never refuted". */
export function isUndone(sentence: Reading, cue: Cue): boolean {
  return sentence.cues.some((n) => n.kind === 'negation' && n.last < cue.first && cue.first - n.last <= 2);
}

function reportsBetween(sentence: Reading, cue: Cue, from: number): boolean {
  return sentence.cues.some((c) => c.kind === 'report' && c.first > cue.last && c.last < from);
}

/** "rejected a statement by …": whatever reporting verb follows belongs to the rejected statement. */
function statementFollows(sentence: Reading, cue: Cue): boolean {
  return sentence.cues.some((c) => c.kind === 'statement' && c.first > cue.last && c.first - cue.last <= 6);
}

function insideMatched(cue: Cue, matched: readonly Term[]): boolean {
  return matched.some((t) => cue.first >= t.first && cue.last <= t.last);
}

/** Whether the stated clause itself is negated: a negation among its words, close before what is said. */
function isNegated(reading: Reading, terms: readonly Term[]): boolean {
  const from = (terms[0]?.first ?? 0) - 2;
  const to = terms.at(-1)?.last ?? 0;
  return reading.cues.some((c) => {
    if (c.kind !== 'negation' || c.first < from || c.last > to) return false;
    const next = reading.tokens[c.last + 1]?.norm ?? '';
    if (/^(only|just|merely|только|лише|тільки)$/u.test(next)) return false;
    return terms.some((t) => t.entity === null && t.first > c.last && t.first - c.last <= 3);
  });
}
