import { COORDINATING, INTRODUCING, SUBJECT } from '../../lexicon/clause-words.ts';
import type { Cue, Reading, Term } from '../reading.ts';

/** A read sentence with what stands between its words, which tells where one clause ends and another begins. */
export interface Layout {
  reading: Reading;
  /** The folded word at an index; empty where there is none. */
  word(at: number): string;
  /** What stands between the word at an index and the one before it: space, a comma, a quotation mark. */
  gap(at: number): string;
}

/** Lays out a sentence; its offsets point into `text`. */
export function layOut(reading: Reading, text: string): Layout {
  const { tokens } = reading;
  return {
    reading,
    word: (at) => tokens[at]?.norm ?? '',
    gap(at) {
      const before = tokens[at - 1];
      const here = tokens[at];
      return before && here ? text.slice(before.end, here.start) : '';
    },
  };
}

/** Where in a sentence the claim stands. */
export interface Place {
  /** Index of the first and last agreeing word. */
  first: number;
  last: number;
  terms: readonly Term[];
}

/** The place of terms, put in reading order; the first word where there are none. */
export function placeOf(unsorted: readonly Term[]): Place {
  const terms = unsorted.toSorted((a, b) => a.first - b.first);
  const first = Math.min(...terms.map((t) => t.first));
  const last = Math.max(...terms.map((t) => t.last));
  return terms.length === 0 ? { first: 0, last: 0, terms } : { first, last, terms };
}

/** 0 to 1: how much of the claim stands from one word to another. */
export function shareBetween({ terms }: Place, from: number, to: number): number {
  const inside = terms.filter((t) => t.first >= from && t.last <= to);
  return terms.length === 0 ? 0 : inside.length / terms.length;
}

/** Whether a comma stands between two words. */
export const isComma = (gap: string) => gap.includes(',');
/** A mark behind which somebody else may speak: comma, dash, quotation mark. */
export const isBreak = (gap: string) => /[,;:—–"“”„«»()]|\s-\s/u.test(gap);

/** Whether a new statement begins between two words: "… is false; …", "denied it, and Japan …", "denied it and said …". */
export function beginsAnew({ reading, word, gap }: Layout, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (/[;.!?]/u.test(gap(i))) return true;
    if (!COORDINATING.has(word(i)) || INTRODUCING.has(word(i + 1))) continue;
    if ((isComma(gap(i)) || hasSubject(word, from, i)) && to - i > 1) return true;
    if (reading.cues.some((c) => c.kind === 'report' && c.first > i && c.first - i <= 2 && c.last < to))
      return true;
  }
  return false;
}

/** "… and we know": a subject of its own, but not "that he and she", which is one. */
function hasSubject(word: Layout['word'], from: number, at: number): boolean {
  if (!SUBJECT.has(word(at + 1)) || SUBJECT.has(word(at - 1))) return false;
  for (let i = from; i < at; i++) if (INTRODUCING.has(word(i))) return false;
  return true;
}

/** The first word behind the phrase that a cue begins: up to the comma, unless that only introduces what is said. */
export function endOfPhrase({ reading, word, gap }: Layout, cue: Cue): number {
  let end = cue.last + 2;
  while (end < reading.tokens.length && (!isComma(gap(end)) || INTRODUCING.has(word(end)))) end++;
  return end;
}
