import type { Lang } from '../claim/localized.ts';
import { keyHash } from './key-hash.ts';
import {
  BEGINNING,
  CAPITALS,
  eachPhrase,
  FORM,
  GAP,
  type PhraseEntry,
  type PhraseList,
  type PhrasePart,
  packPhrases,
  phrasePart,
  STEM,
} from './phrase-list.ts';
import { remember } from './remember.ts';
import { stem } from './stem.ts';
import { foldWord, type Token, tokenize } from './tokens.ts';

/** A phrase found in a run of tokens. */
export interface PhraseHit<T> {
  /** Usually one; several where the lexicon lists the same phrase more than once. */
  values: T[];
  /** Index of the first and last token. */
  first: number;
  last: number;
}

/** What may begin with a word: the other parts of the phrase, and what it stands for. */
interface Start<T> {
  rest: readonly PhrasePart[];
  value: T;
}

/** A pattern such as "a*" would begin half of all words. */
const SHORTEST_BEGINNING = 2;

/**
 * Finds phrases of a lexicon in a run of tokens, longest first, without overlap.
 *
 * Names, which come from packs, are plain words that match in all their forms by stem. Patterns, which come from our own
 * tables only, may also hold `word*` (anything that begins so), `=word` (this form only) and `_` (at most one word of
 * any kind in between). Lists packed before, which a segment of the claim index holds, are searched with the rest.
 */
export class PhraseTable<T> {
  private readonly entries: PhraseEntry[] = [];
  private readonly numbers = new Map<T, number>();
  private readonly lists: Source<T>[] = [];
  private own: Source<T> | null = null;
  private words = this.rememberStarts(false);
  private capitals = this.rememberStarts(true);

  constructor(private readonly lang: Lang) {}

  /**
   * Adds a name as it stands; nothing in it has a meaning of its own.
   *
   * @param exactCase for short names in capitals, "IS" or "US", which as ordinary words mean something else
   */
  addName(name: string, value: T, exactCase = false): void {
    const tokens = tokenize(name, this.lang);
    this.add(
      tokens.map((t) => (exactCase ? phrasePart(CAPITALS, t.norm) : phrasePart(STEM, t.stem))),
      value,
    );
  }

  /** Adds a phrase of our own tables, in their notation. */
  addPattern(pattern: string, value: T): void {
    const words = pattern.split(/[\s\-–]+/u).filter((word) => word !== '');
    this.add(
      words.flatMap((word) => this.parts(word)),
      value,
    );
  }

  /** Adds phrases packed before; `value` gives what a number in the list stands for. */
  addList(list: PhraseList, value: (number: number) => T): void {
    this.lists.push({ list, value });
    this.forget();
  }

  /** What was added by name and pattern, packed, and what the numbers in it stand for. */
  packed(): { list: PhraseList; values: T[] } {
    return { list: packPhrases(this.entries), values: [...this.numbers.keys()] };
  }

  /** All hits in reading order; where phrases overlap, the longer one wins, then the earlier one. */
  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      let best: PhraseHit<T> | null = null;
      for (const { rest, value } of this.startsOf(tokens[i] as Token)) {
        const last = matchRest(rest, tokens, i + 1);
        if (last === null) continue;
        if (best === null || last > best.last) best = { values: [value], first: i, last };
        else if (last === best.last && !best.values.includes(value)) best.values.push(value);
      }
      if (best) {
        hits.push(best);
        i = best.last;
      }
    }
    return hits;
  }

  /** Every phrase that stands anywhere, overlapping ones too. */
  findEvery(tokens: readonly Token[]): { value: T; first: number; last: number }[] {
    const hits: { value: T; first: number; last: number }[] = [];
    for (let first = 0; first < tokens.length; first++) {
      for (const { rest, value } of this.startsOf(tokens[first] as Token)) {
        const last = matchRest(rest, tokens, first + 1);
        if (last !== null) hits.push({ value, first, last });
      }
    }
    return hits;
  }

  private add(parts: PhrasePart[], value: T): void {
    const number = this.numbers.get(value) ?? this.numbers.size;
    this.numbers.set(value, number);
    this.entries.push({ parts, value: number });
    this.own = null;
    this.forget();
  }

  private forget(): void {
    this.words = this.rememberStarts(false);
    this.capitals = this.rememberStarts(true);
  }

  private rememberStarts(allCapitals: boolean): (norm: string) => readonly Start<T>[] {
    return remember((norm) => this.lookUp(norm, allCapitals));
  }

  /** What a word of a pattern stands for; French "l'eau" is two words. */
  private parts(word: string): PhrasePart[] {
    if (word === '_') return [phrasePart(GAP, '')];
    const plain = word.replace(/^=|\*$/gu, '');
    const tokens = tokenize(plain, this.lang).map((t) => t.norm);
    const norms = tokens.length > 0 ? tokens : [foldWord(plain)];
    return norms.map((norm, i) => {
      if (word.endsWith('*') && i === norms.length - 1) return phrasePart(BEGINNING, norm);
      return word.startsWith('=') ? phrasePart(FORM, norm) : phrasePart(STEM, stem(norm, this.lang));
    });
  }

  private startsOf({ norm, allCapitals }: Token): readonly Start<T>[] {
    return allCapitals ? this.capitals(norm) : this.words(norm);
  }

  private lookUp(norm: string, allCapitals: boolean): readonly Start<T>[] {
    this.own ??= ownSource(this.packed());
    const sources = [this.own, ...this.lists];
    const stemmed = keyHash(stem(norm, this.lang), STEM);
    const starts: Start<T>[] = [];
    const look = (hash: number, { list, value }: Source<T>) =>
      eachPhrase(list, hash, (rest, number) => starts.push({ rest, value: value(number) }));
    if (allCapitals) for (const source of sources) look(keyHash(norm, CAPITALS), source);
    for (const source of sources) look(keyHash(norm, FORM), source);
    for (const source of sources) look(stemmed, source);
    for (const source of sources) {
      for (const length of source.list.beginnings) {
        if (length >= SHORTEST_BEGINNING && length <= norm.length)
          look(keyHash(norm, BEGINNING + length, length), source);
      }
    }
    return starts.length === 0 ? NO_STARTS : starts;
  }
}

/** A packed list with the meaning of its numbers. */
interface Source<T> {
  list: PhraseList;
  value(number: number): T;
}

function ownSource<T>({ list, values }: { list: PhraseList; values: T[] }): Source<T> {
  return { list, value: (number) => values[number] as T };
}

const NO_STARTS: readonly never[] = [];

/** Index of the last token of the phrase, or null. */
function matchRest(
  rest: readonly PhrasePart[],
  tokens: readonly Token[],
  from: number,
  fromPart = 0,
): number | null {
  let at = from;
  for (let p = fromPart; p < rest.length; p++) {
    const part = rest[p] as PhrasePart;
    if (part.kind === GAP) {
      return matchRest(rest, tokens, at, p + 1) ?? matchRest(rest, tokens, at + 1, p + 1);
    }
    const token = tokens[at];
    if (!token || !fits(part, token)) return null;
    at++;
  }
  return at - 1;
}

function fits({ kind, hash }: PhrasePart, token: Token): boolean {
  if (kind === STEM) return keyHash(token.stem, STEM) === hash;
  if (kind === FORM) return keyHash(token.norm, FORM) === hash;
  if (kind === CAPITALS) return token.allCapitals && keyHash(token.norm, CAPITALS) === hash;
  const length = kind - BEGINNING;
  return length <= token.norm.length && keyHash(token.norm, kind, length) === hash;
}
