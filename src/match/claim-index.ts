import type { Claim } from '../claim/claim.ts';
import type { Reading } from './reading.ts';

/** A wording of a claim, read by the same reader as the page. */
export interface Wording {
  claim: Claim;
  text: string;
  reading: Reading;
  /** For each term of `reading`, how much it tells this claim from the others, 0 to 1. */
  rarity: number[];
  /** Years that the claim names, in this wording or another one. */
  years: ReadonlySet<number>;
  /** Ids of the common nouns that the claim lists as entities. */
  notions: ReadonlySet<string>;
  /** Whether it is put with a "not"; for all others a "not" in a sentence denies the claim. */
  negated: boolean;
}

/**
 * Inverted index over wordings: finds the few claims worth verifying. BM25 (Robertson and Zaragoza 2009) over the
 * keys of the terms, so that names, inflections and words of the lexicon are already one and the same.
 * Postings lie in typed arrays, term by term.
 */
export interface ClaimIndex {
  /** The wordings that share most with a sentence, best first. */
  candidates(reading: Reading, most: number): Wording[];
}

/** Usual values; on public claim-retrieval sets results hardly change between 0.9/0.4 and 1.2/0.75. */
const K1 = 0.9;
const B = 0.4;

export function buildIndex(wordings: readonly Wording[]): ClaimIndex {
  const lists = new Map<string, number[]>();
  wordings.forEach(({ reading }, number) => {
    for (const key of keysOf(reading)) {
      const list = lists.get(key);
      if (list) list.push(number);
      else lists.set(key, [number]);
    }
  });
  const lengths = Float32Array.from(wordings, (w) => w.reading.terms.length);
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);

  const starts = new Map<string, { from: number; to: number; idf: number }>();
  const postings = new Uint32Array([...lists.values()].reduce((n, l) => n + l.length, 0));
  let at = 0;
  for (const [key, list] of lists) {
    postings.set(list, at);
    const idf = Math.log(1 + (wordings.length - list.length + 0.5) / (list.length + 0.5));
    starts.set(key, { from: at, to: at + list.length, idf });
    at += list.length;
  }

  const scores = new Float32Array(wordings.length);
  return {
    candidates(reading, most) {
      const touched: number[] = [];
      for (const key of keysOf(reading)) {
        const range = starts.get(key);
        if (!range) continue;
        for (let p = range.from; p < range.to; p++) {
          const wording = postings[p] ?? 0;
          if (scores[wording] === 0) touched.push(wording);
          const norm = K1 * (1 - B + (B * (lengths[wording] ?? 0)) / mean);
          scores[wording] = (scores[wording] ?? 0) + (range.idf * (K1 + 1)) / (1 + norm);
        }
      }
      touched.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const best = touched.slice(0, most).map((n) => wordings[n]);
      for (const n of touched) scores[n] = 0;
      return best.filter((w): w is Wording => w !== undefined);
    },
  };
}

function keysOf(reading: Reading): Set<string> {
  const keys = new Set<string>();
  for (const term of reading.terms) {
    for (const key of term.keys) keys.add(key);
    if (term.number) keys.add(`n:${term.number.value}`);
  }
  for (const id of reading.notions) keys.add(`o:${id}`);
  return keys;
}
