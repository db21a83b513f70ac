import { kindByEnding } from '../lexicon/cue-endings.ts';
import type { CueKind } from '../lexicon/cues.ts';
import { LIGHT_WORDS, stopWordsIn } from '../lexicon/function-words.ts';
import { type DateMention, findDates, monthOf } from '../text/dates.ts';
import { findNumbers, type NumberMention } from '../text/numbers.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { ConceptMeaning, EntityMeaning, Lexicon } from './lexicon.ts';
import type { Span } from './match.ts';

/**
 * Version of the reader, kept in every segment of the claim index: goes up whenever a text may be read otherwise than
 * before, here or in src/text or src/lexicon. A segment of another version is refused, not half understood.
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
  /** How much agreeing on it says; see WEIGHTS. */
  weight: number;
}

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
  dates: DateMention[];
  /** For each token, the number of its clause, from 0; see clauses.ts. */
  clauses: number[];
}

/**
 * How much agreeing on a term says. Set by hand: a name, a word of the lexicon and a rarer plain word count the same,
 * a number more because it is seldom met by chance, a word such as "people" little. On the tests of the first pack
 * (105 of 165 found) 0.2 for light words finds one more and marks two sentences wrongly, 0.5 finds two fewer; 1 and 2
 * for numbers find one more each. The unit of a number (percent, dollars) counts like the word it is.
 */
const WEIGHTS = { name: 1, concept: 1, word: 1, light: 0.33, number: 1.3, unit: 1 } as const;

/** Reads part of a text: names first, then words of the lexicon, numbers, and what is left over. */
export function read(text: string, span: Span, lexicon: Lexicon): Reading {
  const tokens = tokenize(text, lexicon.lang, span.start, span.end);
  const terms: Term[] = [];
  const taken = new Array<Term | undefined>(tokens.length);

  const place = (first: number, last: number, weight: number): Term => {
    const term: Term = {
      start: tokens[first]?.start ?? span.start,
      end: tokens[last]?.end ?? span.end,
      first,
      last,
      keys: [],
      main: [],
      entity: null,
      concepts: [],
      notions: [],
      number: null,
      weight,
    };
    for (let i = first; i <= last; i++) taken[i] = term;
    terms.push(term);
    return term;
  };

  for (const hit of findNames(tokens, lexicon)) {
    const term = place(hit.first, hit.last, WEIGHTS.name);
    // A long name may hold shorter ones: "Ukrainian special services" are Ukraine, too. But New Mexico is not in Mexico.
    const inner =
      hit.first === hit.last || hit.values.every((m) => m.kind === 'place')
        ? []
        : [tokens.slice(hit.first, hit.last), tokens.slice(hit.first + 1, hit.last + 1)].flatMap((t) =>
            findNames(t, lexicon),
          );
    const meanings = [hit, ...inner].flatMap((h) => h.values);
    const ids = [...new Set(meanings.flatMap((m) => m.ids))];
    term.main.push(...hit.values.map((m) => `e:${m.ids[0]}`));
    term.entity = {
      ids,
      kind: meanings.find((m) => m.kind === 'place')?.kind ?? meanings[0]?.kind ?? 'thing',
    };
    term.keys.push(...ids.map((id) => `e:${id}`));
  }
  for (const hit of lexicon.concepts.find(tokens)) {
    // A name may contain a word of the lexicon ("International Legion"): the one term then answers to both.
    const term = taken[hit.first] ?? taken[hit.last] ?? place(hit.first, hit.last, WEIGHTS.concept);
    const keys = hit.values.map((c) => `c:${c.id}`);
    term.concepts.push(...hit.values);
    term.keys.push(...keys);
    // A proper name with a word of the lexicon in it is somebody in particular.
    if (term.entity === null) term.main.push(...keys);
  }
  const dates = findDates(tokens);
  for (const number of findNumbers(tokens)) {
    if (taken[number.first] || isDay(number, dates)) continue;
    const unit = number.percent || number.currency !== null;
    place(number.first, number.last, WEIGHTS.number + (unit ? WEIGHTS.unit : 0)).number = number;
  }
  const stopWords = stopWordsIn(lexicon.lang);
  tokens.forEach((token, i) => {
    if (taken[i] || stopWords.has(token.norm) || token.norm.length < 2 || /^\p{N}/u.test(token.norm)) return;
    const light = LIGHT_WORDS.has(token.norm) || LIGHT_WORDS.has(token.stem);
    const term = place(i, i, light ? WEIGHTS.light : WEIGHTS.word);
    term.keys.push(`s:${token.stem}`);
    term.main.push(`s:${token.stem}`);
  });
  terms.sort((a, b) => a.first - b.first);
  return {
    tokens,
    terms,
    notions: findNotions(tokens, taken, lexicon),
    cues: findCues(tokens, lexicon),
    dates,
    clauses: clausesOf(text, tokens),
  };
}

/** The names that stand in a run of tokens; words that are names only with a capital count only with one. */
function findNames(tokens: readonly Token[], { entities }: Lexicon): PhraseHit<EntityMeaning>[] {
  return entities.find(tokens).flatMap((hit) => {
    const values = hit.values.filter((m) => m.ids.length > 0 && (!m.capital || tokens[hit.last]?.capital));
    return values.length === 0 ? [] : [{ ...hit, values }];
  });
}

/** Notes on each term which notions it belongs to, and returns all that are named. */
function findNotions(
  tokens: readonly Token[],
  taken: readonly (Term | undefined)[],
  lexicon: Lexicon,
): Set<string> {
  const named = new Set<string>();
  for (const { value: id, first, last } of lexicon.notions.findEvery(tokens)) {
    named.add(id);
    for (const term of new Set(taken.slice(first, last + 1))) term?.notions.push(id);
  }
  return named;
}

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

/** The day of a month says when, not how many. A year is kept: "since 2008" is part of what is said. */
function isDay(number: NumberMention, dates: readonly DateMention[]): boolean {
  return number.value <= 31 && dates.some((d) => d.first <= number.first && number.last <= d.last);
}
