import {
  ADVISING,
  CONCORD,
  COORDINATING,
  EXCEPT,
  INTRODUCING,
  LAST_NOT,
  NO,
  NONE,
  RELATIVE,
} from '../../lexicon/clause-words.ts';
import { kindByEnding } from '../../lexicon/cue-endings.ts';
import { FUNCTION_WORDS, LIGHT_WORDS } from '../../lexicon/function-words.ts';
import type { Cue } from '../reading.ts';
import { isBreak, isComma, type Layout, type Place, shareBetween } from './layout.ts';

/** Words of meaning between a "not" and what it denies, names aside: "is not openly hiring". Set by hand. */
const REACH = 2;
/** Between a "no" that begins a clause and what it denies: "no large consulate in Canada hires". Set by hand. */
const REACH_OF_SUBJECT = 3;
/** How far before the first agreeing word a "not" still belongs to the clause. Set by hand. */
const AHEAD = 2;
const AHEAD_OF_SUBJECT = 7;

/**
 * The negations that turn the stated clause around. A "not" that only belongs to a contrast ("Japan, and not Norway,
 * hires"), to a relative clause ("people who do not …") or to an advice ("should not") is none of them.
 */
export function negations(layout: Layout, place: Place): Cue[] {
  return layout.reading.cues.filter((c) => {
    if (c.kind !== 'negation') return false;
    if (answersItself(layout, c, place) || isReplaced(layout, c, place) || closesClause(layout, c, place))
      return true;
    if (isContrast(layout, c)) return setsAgainst(layout, c, place);
    return (
      denies(layout, c, place) &&
      isOfClaim(layout, c, place) &&
      !isOvercome(layout, c, place) &&
      !isAside(layout, c) &&
      !isAdvice(layout, c) &&
      !isSuperlative(layout, c)
    );
  });
}

/** Whether a word of the claim follows close behind the negation, in the same clause. */
function denies({ reading, word, gap }: Layout, cue: Cue, place: Place): boolean {
  const subject =
    isExistential(word, cue) ||
    (NONE.has(word(cue.first)) &&
      (cue.first === 0 || isBreak(gap(cue.first)) || INTRODUCING.has(word(cue.first - 1))));
  if (cue.first === cue.last && /^no(body|thing|ne)$/u.test(word(cue.first)) && !subject) return false;
  if (cue.first < place.first - (subject ? AHEAD_OF_SUBJECT : AHEAD) || cue.last > place.last) return false;
  let passed = 0;
  for (let i = cue.last + 1; i <= place.last; i++) {
    if (/[,;:—–]/u.test(gap(i)) || COORDINATING.has(word(i))) return false;
    if (EXCEPT.has(word(i)) || word(i) === 'than') return false;
    if (place.terms.some((t) => t.entity === null && t.first <= i && t.last >= i)) return true;
    const named = reading.terms.some((t) => t.entity !== null && t.first <= i && t.last >= i);
    if (!named && !FUNCTION_WORDS.has(word(i)) && !LIGHT_WORDS.has(word(i))) passed++;
    if (passed > (subject ? REACH_OF_SUBJECT : REACH)) return false;
  }
  return false;
}

/** "There was no", "there never was". */
const isExistential = (word: Layout['word'], cue: Cue) => [1, 2].some((n) => word(cue.first - n) === 'there');

/** "…, not Norway", "and not because", "а не Норвегия". */
function isContrast({ word, gap }: Layout, cue: Cue): boolean {
  const before = word(cue.first - 1);
  if (/^(not|не)$/u.test(word(cue.first)) && /^(and|but|or|а)$/u.test(before)) return true;
  return word(cue.first) === 'not' && isComma(gap(cue.first));
}

/** "No, Japan did not send anybody to hire lumberjacks": answers a question that is not put. */
const answersItself = ({ word, gap }: Layout, cue: Cue, place: Place) =>
  NO.has(word(0)) &&
  gap(1).includes(',') &&
  cue.first > 0 &&
  cue.first <= place.last &&
  word(cue.first) !== 'no';

/** "Not Canadian but Norwegian lumberjacks": something else stands where the claim has its word. */
function isReplaced(layout: Layout, cue: Cue, place: Place): boolean {
  const { terms } = place;
  if (!/^(not|не|nicht)$/u.test(layout.word(cue.first)) || !terms.some((t) => t.first === cue.last + 1))
    return false;
  for (let i = cue.last + 2; i <= cue.last + 4; i++) {
    if (!/^(but|а|sondern)$/u.test(layout.word(i))) continue;
    return !terms.some((t) => t.first === i + 1) && !isOvercome(layout, cue, place);
  }
  return false;
}

/**
 * "Вербовки лесорубов в Канаде не было", "…, обещания никто не давал": what is said not to exist stands before the
 * "not", which ends its clause.
 */
function closesClause(layout: Layout, cue: Cue, place: Place): boolean {
  const { reading, word, gap } = layout;
  const verb =
    word(cue.first) === 'не' && (IMPERSONAL.test(word(cue.last + 1)) || CONCORD.test(word(cue.first - 1)));
  if (!verb && !isLastNot(cue, word)) return false;
  const behind = cue.last + (verb ? 2 : 1);
  if (behind < reading.tokens.length && !isBreak(gap(behind)) && !/[.!?]/u.test(gap(behind))) return false;
  const before = place.terms.findLast((t) => t.last < cue.first);
  if (!before || cue.first - before.last > AHEAD_OF_SUBJECT) return false;
  for (let i = before.last + 1; i <= cue.first; i++)
    if (isBreak(gap(i)) || COORDINATING.has(word(i)) || RELATIVE.test(word(i))) return false;
  return isOfClaim(layout, cue, place);
}

/** "Verändert das Erbgut nicht", "oduncu toplamıyor": negations that stand last, behind what they deny. */
const isLastNot = ({ first, last }: Cue, word: Layout['word']) =>
  LAST_NOT.has(word(first)) || (first === last && kindByEnding('tr')?.(word(first)) === 'negation');

/** Verbs without a subject that say that something was there: "было", "існує", "виявлено". */
const IMPERSONAL =
  /^(было|будет|було|буде|существ\p{L}+|існу\p{L}+|происходило|відбувалося|\p{L}{3,}(ано|ено|єно))$/u;

/** "Was no accident but an attack", "were never vaccines: they are drugs": what is so follows, and is the claim. */
function isOvercome({ word, gap }: Layout, cue: Cue, place: Place): boolean {
  for (let i = cue.last + 2; i <= Math.min(cue.last + 8, place.last); i++) {
    const anew = /[:;—–]/u.test(gap(i)) && /^(they|it|he|she|these|this|это|они|це|вони)$/u.test(word(i));
    if (anew || /^(but|а|sondern|mais|sino|lecz)$/u.test(word(i)))
      return shareBetween(place, i, place.last) >= 0.5;
  }
  return false;
}

/** "…, not in Canada": what is set against the rest belongs to the claim. */
function setsAgainst({ reading }: Layout, cue: Cue, place: Place): boolean {
  const next = reading.terms.find((t) => t.first > cue.last);
  return next !== undefined && next.first - cue.last <= 3 && place.terms.includes(next);
}

/** In a relative clause or an aside: "labourers who never held a passport are …", "…, none of them soldiers, …". */
function isAside({ word, gap }: Layout, cue: Cue): boolean {
  if (NONE.has(word(cue.first)) && isComma(gap(cue.first)) && word(cue.last + 1) === 'of') return true;
  if (word(cue.first - 1) === 'that' && !NONE.has(word(cue.first))) return true;
  if (word(cue.first - 2) === 'that' && /^(are|were|is|was|have|had|do|did|will)$/u.test(word(cue.first - 1)))
    return true;
  return [1, 2, 3, 4].some((n) => RELATIVE.test(word(cue.first - n)));
}

/** "Should not", "must never", "ordered them not to": says what is wanted, not what is. */
const isAdvice = ({ word }: Layout, cue: Cue) =>
  (word(cue.first) === 'not' && word(cue.last + 1) === 'to') ||
  ADVISING.has(word(cue.first)) ||
  [1, 2].some((n) => ADVISING.has(word(cue.first - n)));

/** "Nobody has held it longer than he": praises, and denies nothing. */
const isSuperlative = ({ word }: Layout, cue: Cue) =>
  NONE.has(word(cue.first)) &&
  Array.from({ length: 14 }, (_, n) => n + 2).some((n) => /^(than|чем|ніж|als)$/u.test(word(cue.last + n)));

/** Whether its clause holds a fair part of the claim: not "…, and people have no part in it". */
function isOfClaim({ reading, word, gap }: Layout, cue: Cue, place: Place): boolean {
  const begins = (i: number) => isBreak(gap(i)) && COORDINATING.has(word(i));
  let from = cue.first;
  let to = cue.last + 1;
  while (from > 0 && !begins(from)) from--;
  while (to < reading.tokens.length && !begins(to)) to++;
  return shareBetween(place, from, to - 1) >= LEAST_SHARE;
}

/** What a negated clause must hold of the claim to deny it. Set by hand. */
const LEAST_SHARE = 0.3;
