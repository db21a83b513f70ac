import { CONCORD, NONE } from '../../lexicon/clause-words.ts';
import type { Cue, Term } from '../reading.ts';
import { denials, doubts } from './denial.ts';
import { isBreak, type Layout, type Place, placeOf } from './layout.ts';
import { negations } from './negation.ts';

/** A word of the sentence and the word of the wording that it answers. */
export interface Pair {
  sentence: Term;
  wording: Term;
}

/** What a sentence has against a claim. */
export interface Against {
  /** Cues that deny it, those aside that only say what the wording itself says. */
  cues: Cue[];
  /** Cues that say what the wording itself denies: "is a hoax", "forbids". */
  shared: Cue[];
}

/** Cues this close together are one: "dismissed as fabricated", "neither warning nor explanation". Set by hand. */
const ONE = 3;
/** The same with "as" between them: "debunked by the ministry of labour as a hoax". Set by hand. */
const ONE_BRANDED = 8;
/** The same from a subject that is none to its verb: "nobody at the ministry of labour forged". Set by hand. */
const ONE_OF_SUBJECT = 8;
/** The same from a "not" to another that agrees with it: "ни на какую страну не". Set by hand. */
const ONE_IN_CONCORD = 6;

/**
 * Weighs the denials of a sentence against those of the wording: "X is a myth" asserts the claim that X is a myth, and
 * "it is false that X is a myth" rejects it. Each denial of the wording answers for one of the sentence: a "not" for a
 * "not" (or "without", "forbids"), the nearest to the word that it denies; a word such as "myth" for the nearest of any
 * kind. Where a word of the sentence answers to it already, a "not" elsewhere only says the same once more.
 */
export function against(layout: Layout, place: Place, wording: Layout, pairs: readonly Pair[]): Against {
  const against = denying(layout, place);
  const idle = layout.reading.cues.filter((c) => c.kind === 'negation' && !against.includes(c));
  const all = grouped(layout, [...against, ...idle]);
  const left = new Set(all);
  for (const group of grouped(wording, inWording(wording))) {
    if (isNot(group)) {
      const denied = answerTo(group.at(-1)?.last ?? 0, wording, pairs);
      const nots = [...left].filter(isNot);
      const plain = nots.filter((g) => !isBar(g) && !nots.some((b) => isBar(b) && isOver(g, b)));
      drop(left, nearest(plain.length > 0 ? plain : nots, denied ? [denied] : place.terms));
      continue;
    }
    const answer = pairs.find((p) => group.some((c) => overlaps(c, p.wording)));
    if (answer)
      for (const g of [...left].filter((g) => isNot(g) && !turnsAround(layout, g, answer))) left.delete(g);
    else drop(left, nearest([...left], place.terms));
  }
  const weak = (g: readonly Cue[]) =>
    isBar(g) || g.every((c) => idle.includes(c)) || g.some((c) => isSaid(c, pairs));
  const real = [...left].filter((g) => !weak(g));
  return { cues: real.flat(), shared: all.filter((g) => !real.includes(g)).flat() };
}

/** All that speaks against what is stated; in a wording, all that it denies itself. */
function denying(layout: Layout, place: Place): Cue[] {
  const bars = layout.reading.cues.filter(
    (c) => (c.kind === 'bar' || c.kind === 'lack') && c.first >= place.first && c.last <= place.last,
  );
  const all = new Set([
    ...denials(layout, place),
    ...doubts(layout, place),
    ...negations(layout, place),
    ...bars,
  ]);
  return [...all];
}

/** All that a wording denies; there any "not" counts, that of a contrast too. */
function inWording(wording: Layout): Cue[] {
  const nots = wording.reading.cues.filter((c) => c.kind === 'negation');
  const all = new Set([...nots, ...denying(wording, placeOf(wording.reading.terms))]);
  return [...all];
}

const isNot = (group: readonly Cue[]) =>
  group.every((c) => c.kind === 'negation' || c.kind === 'lack' || c.kind === 'bar');

const isBar = (group: readonly Cue[]) => group.every((c) => c.kind === 'bar' || c.kind === 'lack');

/** "Did not fail to", "never banned": the one denies the other. */
const isOver = (not: readonly Cue[], bar: readonly Cue[]) => {
  const distance = (bar[0]?.first ?? 0) - (not.at(-1)?.last ?? 0);
  return distance > 0 && distance <= ONE;
};

/**
 * Whether a cue begins in a word that agrees with the wording, and so only says what the wording says. A "not" does so
 * where it belongs to a name that the claim lists for what it is about ("nobody died").
 */
const isSaid = (cue: Cue, pairs: readonly Pair[]) =>
  pairs.some(
    ({ sentence, wording }) =>
      cue.first >= sentence.first &&
      cue.first <= sentence.last &&
      (cue.kind !== 'negation' || !wording.main.some((k) => sentence.keys.includes(k))),
  );

/**
 * The word of the sentence that answers the first answered one of the wording from an index on, or else the last one
 * before it: "makes the vaccine unnecessary".
 */
function answerTo(from: number, wording: Layout, pairs: readonly Pair[]): Term | undefined {
  const answered = wording.reading.terms.filter((t) => pairs.some((p) => p.wording === t));
  const denied = answered.find((t) => t.last >= from) ?? answered.at(-1);
  return pairs.find((p) => p.wording === denied)?.sentence;
}

const overlaps = (cue: Cue, term: Term) => cue.first <= term.last && cue.last >= term.first;

/**
 * "Not a hoax" denies the denial itself, while "there was no attack" says the same as "the attack is a hoax"; so does
 * "nobody died", where the claim lists that as a name for the hoax.
 */
const turnsAround = (layout: Layout, group: readonly Cue[], { sentence, wording }: Pair) =>
  wording.main.some((k) => sentence.keys.includes(k)) &&
  group.some(
    (c) =>
      c.last < sentence.first &&
      sentence.first - c.last <= (NONE.has(layout.word(c.first)) ? ONE_OF_SUBJECT : ONE),
  );

function drop(groups: Set<Cue[]>, group: Cue[] | undefined): void {
  if (group) groups.delete(group);
}

/** Cues of different sorts are never one: "never banned" is a "never" and a "banned". */
const kindOf = ({ kind }: Cue) =>
  kind === 'bar' || kind === 'lack' ? 'bar' : kind === 'negation' ? 'not' : 'word';

/** Puts cues together that are one. */
function grouped(layout: Layout, cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = [];
  for (const cue of [...cues].sort((a, b) => a.first - b.first)) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.last ?? 0;
    if (
      last &&
      (isOne(layout, end, cue.first) || isNeitherNor(layout, last, cue)) &&
      last.every((c) => kindOf(c) === kindOf(cue))
    )
      last.push(cue);
    else groups.push([cue]);
  }
  return groups;
}

/** "Neither gave notice nor said why": one denial of both. */
const isNeitherNor = ({ word }: Layout, group: readonly Cue[], cue: Cue) =>
  word(cue.first) === 'nor' && group.some((c) => word(c.first) === 'neither');

function isOne({ word, gap }: Layout, end: number, first: number): boolean {
  let branded = false;
  const concord = CONCORD.test(word(end));
  for (let i = end + 1; i <= first; i++) {
    if (isBreak(gap(i))) return false;
    if (/^(as|как|як)$/u.test(word(i))) branded = true;
  }
  return first - end <= (branded ? ONE_BRANDED : concord ? ONE_IN_CONCORD : ONE);
}

function nearest(groups: readonly Cue[][], terms: readonly Term[]): Cue[] | undefined {
  const distance = (group: readonly Cue[]) =>
    Math.min(
      ...group.flatMap((c) => terms.map((t) => Math.max(0, t.first - c.last, (c.first - t.last) * 2))),
    );
  return [...groups].sort((a, b) => distance(a) - distance(b))[0];
}
