import { LIGHT_WORDS, stopWordsIn } from '../lexicon/function-words.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { findNumbers, type NumberMention } from '../text/numbers.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { EntityMeaning, Lexicon } from './lexicon.ts';
import type { Reading, Term } from './reading.ts';

/**
 * How much agreeing on a term says. Set by hand: a name, a word of the lexicon and a rarer plain word count the same,
 * a number more because it is seldom met by chance, a word such as "people" little. On the tests of the first pack
 * (105 of 165 found) 0.2 for light words finds one more and marks two sentences wrongly, 0.5 finds two fewer; 1 and 2
 * for numbers find one more each. The unit of a number (percent, dollars) counts like the word it is.
 */
const WEIGHTS = { name: 1, concept: 1, word: 1, light: 0.33, number: 1.3, unit: 1 } as const;

/**
 * The terms of a sentence: names first, then words of the lexicon, numbers, and what is left over. Each token belongs to
 * one term at most.
 */
export function findTerms(tokens: readonly Token[], lexicon: Lexicon): Pick<Reading, 'terms' | 'notions'> {
  const placed = new Placed(tokens);
  placeNames(placed, tokens, lexicon);
  placeConcepts(placed, tokens, lexicon);
  placeNumbers(placed, tokens);
  placeWords(placed, tokens, lexicon);
  return { terms: placed.inOrder(), notions: noteNotions(placed, tokens, lexicon) };
}

/** Terms on their way into a reading, and which tokens are spoken for. */
class Placed {
  private readonly terms: Term[] = [];
  private readonly taken: (Term | undefined)[];

  constructor(private readonly tokens: readonly Token[]) {
    this.taken = new Array(tokens.length);
  }

  /** The term that a token belongs to so far. */
  at(token: number): Term | undefined {
    return this.taken[token];
  }

  /** The terms that any of these tokens belongs to. */
  among(first: number, last: number): Set<Term> {
    return new Set(this.taken.slice(first, last + 1).filter((term) => term !== undefined));
  }

  /** Places a term that nothing is known of yet but its weight. */
  add(first: number, last: number, weight: number): Term {
    const term: Term = {
      start: this.tokens[first]?.start ?? 0,
      end: this.tokens[last]?.end ?? 0,
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
    this.taken.fill(term, first, last + 1);
    this.terms.push(term);
    return term;
  }

  inOrder(): Term[] {
    return this.terms.sort((a, b) => a.first - b.first);
  }
}

function placeNames(placed: Placed, tokens: readonly Token[], lexicon: Lexicon): void {
  for (const hit of findNames(tokens, lexicon)) {
    const term = placed.add(hit.first, hit.last, WEIGHTS.name);
    const meanings = [hit, ...innerNames(hit, tokens, lexicon)].flatMap((h) => h.values);
    const ids = [...new Set(meanings.flatMap((m) => m.ids))];
    const kind = meanings.find((m) => m.kind === 'place')?.kind ?? meanings[0]?.kind ?? 'thing';
    term.entity = { ids, kind };
    term.main.push(...hit.values.map((m) => `e:${m.ids[0]}`));
    term.keys.push(...ids.map((id) => `e:${id}`));
  }
}

/** A long name may hold shorter ones: "Ukrainian special services" are Ukraine, too. But New Mexico is not in Mexico. */
function innerNames(
  { first, last, values }: PhraseHit<EntityMeaning>,
  tokens: readonly Token[],
  lexicon: Lexicon,
): PhraseHit<EntityMeaning>[] {
  if (first === last || values.every((m) => m.kind === 'place')) return [];
  const shorter = [tokens.slice(first, last), tokens.slice(first + 1, last + 1)];
  return shorter.flatMap((part) => findNames(part, lexicon));
}

/** The names that stand in a run of tokens; words that are names only with a capital count only with one. */
function findNames(tokens: readonly Token[], { entities }: Lexicon): PhraseHit<EntityMeaning>[] {
  return entities.find(tokens).flatMap((hit) => {
    const values = hit.values.filter((m) => m.ids.length > 0 && (!m.capital || tokens[hit.last]?.capital));
    return values.length === 0 ? [] : [{ ...hit, values }];
  });
}

function placeConcepts(placed: Placed, tokens: readonly Token[], { concepts }: Lexicon): void {
  for (const { first, last, values } of concepts.find(tokens)) {
    // A name may contain a word of the lexicon ("International Legion"): the one term then answers to both.
    const term = placed.at(first) ?? placed.at(last) ?? placed.add(first, last, WEIGHTS.concept);
    const keys = values.map((c) => `c:${c.id}`);
    term.concepts.push(...values);
    term.keys.push(...keys);
    // A proper name with a word of the lexicon in it is somebody in particular.
    if (term.entity === null) term.main.push(...keys);
  }
}

function placeNumbers(placed: Placed, tokens: readonly Token[]): void {
  const numbers = findNumbers(tokens);
  const dates = numbers.length === 0 ? [] : findDates(tokens);
  for (const number of numbers) {
    if (placed.at(number.first) || isDay(number, dates)) continue;
    const unit = number.percent || number.currency !== null;
    placed.add(number.first, number.last, WEIGHTS.number + (unit ? WEIGHTS.unit : 0)).number = number;
  }
}

/** The day of a month says when, not how many. A year is kept: "since 2008" is part of what is said. */
function isDay(number: NumberMention, dates: readonly DateMention[]): boolean {
  return number.value <= 31 && dates.some((d) => d.first <= number.first && number.last <= d.last);
}

function placeWords(placed: Placed, tokens: readonly Token[], { lang }: Lexicon): void {
  const stopWords = stopWordsIn(lang);
  tokens.forEach(({ norm, stem }, i) => {
    if (placed.at(i) || stopWords.has(norm) || norm.length < 2 || /^\p{N}/u.test(norm)) return;
    const light = LIGHT_WORDS.has(norm) || LIGHT_WORDS.has(stem);
    const term = placed.add(i, i, light ? WEIGHTS.light : WEIGHTS.word);
    term.keys.push(`s:${stem}`);
    term.main.push(`s:${stem}`);
  });
}

/** Notes on each term which notions it belongs to, and returns all that are named. */
function noteNotions(placed: Placed, tokens: readonly Token[], { notions }: Lexicon): Set<string> {
  const named = new Set<string>();
  for (const { value: id, first, last } of notions.findEvery(tokens)) {
    named.add(id);
    for (const term of placed.among(first, last)) term.notions.push(id);
  }
  return named;
}
