import { ADVERSATIVE, BARE, NO } from '../../lexicon/clause-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { Cue, Reading, Term } from '../reading.ts';
import { isUndone } from './denial.ts';
import { isBreak, type Layout, type Place } from './layout.ts';

/** A sentence this short has no room for a matter of its own: "The teacher disagreed." Set by hand. */
const SHORT = 12;
/** Words between a "not" and a word of the claim that it takes up again: "None of the accused is Ukrainian". By hand. */
const NEAR = 5;

/** What a later sentence says of the claim, by what words, and whether it says so outright. */
export interface Reply {
  cues: Cue[];
  explicit: boolean;
}

/**
 * The reply by which a sentence calls what was just said untrue, or null.
 *
 * @param adjoining whether it stands right behind; then a short one needs no pronoun
 * @param reported whether the claim is somebody's statement: a page contradicts what others said, hardly what it has
 * just said itself, so there a "not" over the claim's own words is enough
 */
export function replyTo(next: Layout, place: Place, adjoining: boolean, reported: boolean): Reply | null {
  const outright = denialOfWhatWasSaid(next, adjoining || reported);
  if (outright) return { cues: [outright], explicit: true };
  if (!reported) return null;
  const [facts] = next.reading.cues;
  if (facts && (announcesFacts(next) || (facts.kind === 'actually' && facts.first <= 1)))
    return { cues: [facts], explicit: false };
  const not = contradiction(next) ?? counterStatement(next, place);
  return not ? { cues: [not], explicit: false } : null;
}

/**
 * The "not" by which the same sentence goes on to contradict what it reports, or null: "…, the mayor said, but no
 * lumberjack has heard of it".
 */
export function contradictedWithin(layout: Layout, place: Place): Cue | null {
  for (let i = place.last + 1; i < layout.reading.tokens.length; i++)
    if (isBreak(layout.gap(i)) && ADVERSATIVE.has(layout.word(i)))
      return contradiction(layout, i + 1) ?? counterStatement(layout, place, i + 1);
  return null;
}

/**
 * The cue by which a sentence calls what was just said untrue, if it does: "That is wrong", "this statement has no
 * basis", "there is no evidence for that". "No proof was given" is not enough: it reports a lack, it does not deny.
 */
export function denialOfWhatWasSaid(next: Layout, adjoining: boolean): Cue | null {
  const { cues, tokens } = next.reading;
  const denial = cues.find(
    (c) =>
      ((c.kind === 'reject' && !isUndone(next, c)) || c.kind === 'actually' || c.kind === 'unproven') &&
      (pointsBack(next.reading, c.first) ||
        isAnaphoric(next, c) ||
        hasItForObject(next, c) ||
        (adjoining && tokens.length <= SHORT)),
  );
  if (!denial) return null;
  return cues.some((c) => c.kind === 'unbacked' && c.first < denial.first) ? null : denial;
}

/** Whether a sentence speaks of what was said before: "this statement", "such claims", "That is". */
export function pointsBack(sentence: Reading, within = sentence.tokens.length): boolean {
  return sentence.cues.some((back) => {
    if (back.kind !== 'back') return false;
    if (back.first === 0 && (back.last > 0 || BARE.test(sentence.tokens[0]?.norm ?? ''))) return true;
    return sentence.cues.some(
      (s) =>
        s.kind === 'statement' &&
        s.first > back.first &&
        s.first - back.first <= 3 &&
        back.first <= within + 3,
    );
  });
}

/** "Nothing of the sort", "no such", "not so": speaks of what was said by itself. */
function isAnaphoric({ word }: Layout, { first, last }: Cue): boolean {
  for (let i = first; i <= last; i++)
    if (/^(such|sort|kind|so|подобного|подібного|так)$/u.test(word(i))) return true;
  return false;
}

/** "Reality: …", "Verdict: false": a label by which lists of myths set what is so against what was said. */
export const announcesFacts = ({ reading, gap }: Layout): boolean =>
  reading.cues.some((c) => c.kind === 'facts' && c.first === 0 && gap(c.last + 1).includes(':'));

/** "It isn't ours", "that was never so": a pronoun for what was said, and a "not" right behind it or its verb of being. */
function contradiction(next: Layout, from = 0): Cue | null {
  const at = [from, from + 1].find((i) => BARE.test(next.word(i)));
  if (at === undefined || isBreak(next.gap(at + 1))) return null;
  const not = next.reading.cues.find((c) => c.kind === 'negation' && c.first > at && c.first - at <= 3);
  if (!not || draws(next, not)) return null;
  for (let i = at + 1; i < not.first; i++) if (!FUNCTION_WORDS.has(next.word(i))) return null;
  return not;
}

/** "That does not mean that …": what is denied is what follows from it. */
const draws = ({ word }: Layout, not: Cue) =>
  [1, 2].some((n) => /^(mean|imply|follow|значит|означает|означає)$/u.test(word(not.last + n)));

/** "None of the accused is Ukrainian", "we did not send that": a "not" close to a word of the claim. */
function counterStatement(next: Layout, { terms }: Place, from = 0): Cue | null {
  const keys = new Set(terms.flatMap((t) => t.main));
  const again = next.reading.terms.filter((t) => t.main.some((k) => keys.has(k)));
  return (
    next.reading.cues.find(
      (c) => c.kind === 'negation' && c.first >= from && again.some((t) => isCloseBehind(next, c, t)),
    ) ?? null
  );
}

/** In the same clause: not "does not give the name, the letter neither". */
function isCloseBehind(next: Layout, not: Cue, { first }: Term): boolean {
  if (first <= not.last || first - not.last > NEAR) return false;
  for (let i = not.last + 1; i <= first; i++) if (isBreak(next.gap(i))) return false;
  return true;
}

/** "No study supports it", "the ministry denies this": what is denied is what was said. */
function hasItForObject({ word, gap }: Layout, { last }: Cue): boolean {
  for (let i = last + 1; i <= last + 3 && !isBreak(gap(i)); i++) if (OBJECT.test(word(i))) return true;
  return false;
}

/** Pronouns that stand for a statement behind a verb. */
const OBJECT = /^(it|this|that|это|этого|этому|це|цього|цьому)$/u;

/** "He was responding to reports that …", "Йдеться про слова, що …": tells what the sentence before was about. */
export const tellsWhatWasMeant = ({ reading }: Layout): boolean =>
  reading.cues.some((c) => c.kind === 'meant' && c.first <= 2);

/** Whether a sentence answers the question before it with no. */
export function answersNo(next: Layout): boolean {
  return (
    NO.has(next.word(0)) &&
    (next.reading.tokens.length === 1 || isBreak(next.gap(1)) || /[.!]/u.test(next.gap(1)))
  );
}
