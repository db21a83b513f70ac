import type { Lang } from '../claim/localized.ts';
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

/**
 * Finds phrases of a lexicon in a run of tokens, longest first, without overlap.
 *
 * Names, which come from packs, are plain words that match in all their forms by stem. Patterns, which come from our own
 * tables only, may also hold `word*` (anything that begins so), `=word` (this form only) and `_` (at most one word of
 * any kind in between).
 */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, { rest: Part[]; value: T }[]>();
  private longestBeginning = 0;

  constructor(private readonly lang: Lang) {}

  /**
   * Adds a name as it stands; nothing in it has a meaning of its own.
   *
   * @param exactCase for short names in capitals, "IS" or "US", which as ordinary words mean something else
   */
  addName(name: string, value: T, exactCase = false): void {
    const parts = tokenize(name, this.lang).map(
      (t): Part => ({ kind: exactCase ? 'form' : 'stem', key: exactCase ? t.norm : t.stem, exactCase }),
    );
    this.add(parts, value);
  }

  /** Adds a phrase of our own tables, in their notation. */
  addPattern(pattern: string, value: T): void {
    const words = pattern.split(/[\s\-–]+/u).filter((word) => word !== '');
    this.add(
      words.map((word) => this.part(word)),
      value,
    );
  }

  private add([first, ...rest]: Part[], value: T): void {
    if (!first || first.kind === 'gap') return;
    if (first.kind === 'beginning') this.longestBeginning = Math.max(this.longestBeginning, first.key.length);
    const key = keyOf(first);
    const list = this.byFirst.get(key);
    if (list) list.push({ rest, value });
    else this.byFirst.set(key, [{ rest, value }]);
  }

  private part(word: string): Part {
    const fold = (s: string) => tokenize(s, this.lang)[0]?.norm ?? foldWord(s);
    if (word === '_') return { kind: 'gap', key: '', exactCase: false };
    if (word.endsWith('*')) return { kind: 'beginning', key: fold(word.slice(0, -1)), exactCase: false };
    if (word.startsWith('=')) return { kind: 'form', key: fold(word.slice(1)), exactCase: false };
    return { kind: 'stem', key: stem(fold(word), this.lang), exactCase: false };
  }

  /** All hits in reading order; where phrases overlap, the longer one wins, then the earlier one. */
  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      let best: PhraseHit<T> | null = null;
      for (const { rest, value } of this.startingAt(tokens[i])) {
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
  *findEvery(tokens: readonly Token[]): Generator<{ value: T; first: number; last: number }> {
    for (let first = 0; first < tokens.length; first++) {
      for (const { rest, value } of this.startingAt(tokens[first])) {
        const last = matchRest(rest, tokens, first + 1);
        if (last !== null) yield { value, first, last };
      }
    }
  }

  private *startingAt(token: Token | undefined): Generator<{ rest: Part[]; value: T }> {
    if (!token) return;
    if (token.allCapitals) yield* this.byFirst.get(`f!${token.norm}`) ?? [];
    yield* this.byFirst.get(`f${token.norm}`) ?? [];
    yield* this.byFirst.get(`s${token.stem}`) ?? [];
    for (let n = Math.min(token.norm.length, this.longestBeginning); n >= 2; n--) {
      yield* this.byFirst.get(`b${token.norm.slice(0, n)}`) ?? [];
    }
  }
}

function keyOf({ kind, key, exactCase }: Part): string {
  return `${kind[0]}${exactCase ? '!' : ''}${key}`;
}

interface Part {
  kind: 'stem' | 'form' | 'beginning' | 'gap';
  key: string;
  exactCase: boolean;
}

/** Index of the last token of the phrase, or null. */
function matchRest(rest: readonly Part[], tokens: readonly Token[], from: number): number | null {
  let at = from;
  for (let p = 0; p < rest.length; p++) {
    const part = rest[p];
    if (!part) return null;
    if (part.kind === 'gap') {
      const after = rest.slice(p + 1);
      return matchRest(after, tokens, at) ?? matchRest(after, tokens, at + 1);
    }
    const token = tokens[at];
    if (!token || !fits(part, token)) return null;
    at++;
  }
  return at - 1;
}

function fits(part: Part, token: Token): boolean {
  if (part.kind === 'beginning') return token.norm.startsWith(part.key);
  if (part.kind === 'stem') return token.stem === part.key;
  return token.norm === part.key && (!part.exactCase || token.allCapitals);
}
