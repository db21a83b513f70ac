import { keyHash } from '../text/key-hash.ts';
import { ByteSink } from './byte-sink.ts';
import { openingTerms } from './opening.ts';
import { SECTION } from './segment-format.ts';
import type { WordingList } from './wording-list.ts';
import type { SectionData } from './write-segment.ts';

/** Shares of a wording's weight are kept in so many parts, rounded up: no candidate is lost to rounding. */
export const PARTS = 255;

/** A term of a wording, with key numbers. */
interface Term {
  keys: number[];
  /** Rarity included. */
  weight: number;
}

/**
 * The sections that `searchSegments` walks.
 *
 * @param claimsWith for a key, how many claims have it
 * @param rarity of a term whose commonest key so many claims have
 * @throws RangeError if two keys have one hash: nothing to be done but to change a key
 */
export function buildIndex(
  wordings: WordingList,
  claimsWith: (key: string) => number,
  rarity: (claims: number) => number,
): Map<number, SectionData> {
  const claims = wordings.keys.map(claimsWith);
  const uses = countUses(wordings);
  const commonest = wordings.keys
    .map((_, key) => key)
    .sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  /** Number of a key in the segment, where common keys have small ones. */
  const numbers = new Uint32Array(commonest.length);
  commonest.forEach((key, number) => {
    numbers[key] = number;
  });

  const lists: number[][] = commonest.map(() => []);
  const terms = new ByteSink();
  const termsFrom = new Uint32Array(wordings.length + 1);
  const weights = new Uint8Array(wordings.length);
  for (let wording = 0; wording < wordings.length; wording++) {
    const weighed = wordings.terms(wording).map(({ keys, weight }) => ({
      keys: keys.map((key) => numbers[key] as number),
      weight: weight * rarity(Math.max(0, ...keys.map((key) => claims[key] ?? 0))),
      cost: keys.reduce((sum, key) => sum + (uses[key] ?? 0), 0),
    }));
    for (const key of new Set(openingTerms(weighed).flatMap((term) => weighed[term]?.keys ?? [])))
      lists[key]?.push(wording);
    pushTerms(terms, weighed);
    termsFrom[wording + 1] = terms.length;
    weights[wording] = Math.min(255, Math.round(4 * weightOf(weighed)));
  }

  const { hashes, byHash } = sortByHash(commonest.map((key) => wordings.keys[key] ?? ''));
  const { from, postings } = packLists(lists);
  return new Map<number, SectionData>([
    [SECTION.keyHashes, hashes],
    [SECTION.keyNumbers, byHash],
    [SECTION.keyClaims, Uint32Array.from(commonest, (key) => claims[key] ?? 0)],
    [SECTION.postingsFrom, from],
    [SECTION.postings, postings],
    [SECTION.termsFrom, termsFrom],
    [SECTION.terms, terms.finish()],
    [SECTION.weights, weights],
  ]);
}

/** How many wordings have each key. */
function countUses(wordings: WordingList): number[] {
  const uses = wordings.keys.map(() => 0);
  for (let wording = 0; wording < wordings.length; wording++) {
    for (const key of new Set(wordings.terms(wording).flatMap((term) => term.keys)))
      uses[key] = (uses[key] ?? 0) + 1;
  }
  return uses;
}

const weightOf = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + term.weight, 0);

/** Heaviest first, so that a search may stop early; the last key of a term has its lowest bit clear. */
function pushTerms(into: ByteSink, terms: readonly Term[]): void {
  const total = weightOf(terms);
  for (const { keys, weight } of terms.toSorted((a, b) => b.weight - a.weight)) {
    into.push(Math.min(PARTS, Math.ceil((weight / total) * PARTS)));
    keys.forEach((key, i) => {
      into.pushVarint(key * 2 + (i < keys.length - 1 ? 1 : 0));
    });
  }
}

function sortByHash(keys: readonly string[]): { hashes: Float64Array; byHash: Uint32Array } {
  const hashed = keys.map((key, number) => ({ hash: keyHash(key), number })).sort((a, b) => a.hash - b.hash);
  hashed.forEach(({ hash, number }, i) => {
    const next = hashed[i + 1];
    if (next?.hash === hash)
      throw new RangeError(`the keys ${keys[number]} and ${keys[next.number]} have one hash`);
  });
  return {
    hashes: Float64Array.from(hashed, ({ hash }) => hash),
    byHash: Uint32Array.from(hashed, ({ number }) => number),
  };
}

function packLists(lists: readonly (readonly number[])[]): { from: Uint32Array; postings: Uint8Array } {
  const from = new Uint32Array(lists.length + 1);
  const bytes = new ByteSink();
  lists.forEach((list, key) => {
    let last = 0;
    for (const wording of list) {
      bytes.pushVarint(wording - last);
      last = wording;
    }
    from[key + 1] = bytes.length;
  });
  return { from, postings: bytes.finish() };
}
