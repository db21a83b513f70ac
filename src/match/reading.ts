import { kindByEnding } from '../lexicon/cue-endings.ts';
import type { CueKind } from '../lexicon/cues.ts';
import { monthOf } from '../text/dates.ts';
import type { NumberMention } from '../text/numbers.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { ConceptMeaning, EntityMeaning, Lexicon } from './lexicon.ts';
import type { Span } from './match.ts';
import { findTerms } from './terms.ts';

/**
 * Version of the reader, kept in every segment of the claim index: goes up whenever a text may be read otherwise than
 * before, here, in terms.ts, or in src/text or src/lexicon. A segment of another version is refused, not half understood.
 */
export const READER_VERSION = 2;

/** One unit of meaning in reading order: a name, a word of the general lexicon, a number, or a plain word. */
export interface Term extends Span {
  /** Index of the first and last token. */
  first: number;
  last: number;
  /** What it can be recognised by: `e:` entity, `c:` concept, `s:` stem. */
  keys: string[];
  /** Those keys that stand for the whole of it: "Dushanbe" is Dushanbe, and Tajikistan only in part. */
  main: string[];
  entity: EntityMeaning | null;
  concepts: ConceptMeaning[];
  /** Ids of the notions of claims that it belongs to. */
  notions: string[];
  number: NumberMention | null;
  /** How much agreeing on it says; see WEIGHTS in terms.ts. */
  weight: number;
}

/** Whether a term says what is done: the deed of a claim, or of a sentence. */
export const isAction = ({ concepts }: Term): boolean => concepts.some((c) => c.action);

/** A cue word with its place among the tokens. */
export interface Cue extends Span {
  kind: CueKind;
  first: number;
  last: number;
}

/** A sentence (or a wording of a claim) as the matcher sees it. */
export interface Reading {
  tokens: Token[];
  terms: Term[];
  /** Ids of all notions of claims that are named. */
  notions: Set<string>;
  cues: Cue[];
  /** For each token, the number of its clause, from 0; see clauses.ts. Under 1 % of the time that a page takes. */
  clauses: number[];
}

/** Reads part of a text, the span of a sentence or of all of it. */
export function read(text: string, span: Span, lexicon: Lexicon): Reading {
  const tokens = tokenize(text, lexicon.lang, span.start, span.end);
  return {
    tokens,
    ...findTerms(tokens, lexicon),
    cues: findCues(tokens, lexicon),
    clauses: clausesOf(text, tokens),
  };
}

/** Reads all of a text that is one sentence, such as a wording. */
export const readWhole = (text: string, lexicon: Lexicon): Reading =>
  read(text, { start: 0, end: text.length }, lexicon);

function findCues(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const listed = listedCues(tokens, lexicon);
  const byEnding = kindByEnding(lexicon.lang);
  if (!byEnding) return listed;
  const taken = new Set(
    listed.flatMap((c) => Array.from({ length: c.last - c.first + 1 }, (_, i) => c.first + i)),
  );
  const others = tokens.flatMap(({ norm, start, end }, i): Cue[] => {
    const kind = taken.has(i) ? null : byEnding(norm);
    return kind ? [{ kind, first: i, last: i, start, end }] : [];
  });
  return [...listed, ...others].sort((a, b) => a.first - b.first);
}

function listedCues(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  return lexicon.cues.find(tokens).flatMap((hit) =>
    hit.values
      .filter((kind) => kind !== 'modal' || !isMonth(tokens, hit.first))
      .map((kind) => ({
        kind: kind === 'report' && isNoun(tokens, hit.first) ? ('statement' as const) : kind,
        first: hit.first,
        last: hit.last,
        start: tokens[hit.first]?.start ?? 0,
        end: tokens[hit.last]?.end ?? 0,
      })),
  );
}

/** "Debunked the claim that": what is claimed, not somebody who claims. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.stem === 'claim' && /^(the|a|this|that|any|no|false|such)$/u.test(tokens[at - 1]?.norm ?? '')
  );
}

/** "In May" supposes nothing. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.capital === true && monthOf(tokens[at]?.norm ?? '') !== null;
}
