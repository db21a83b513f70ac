import { keyHash } from '../text/key-hash.ts';
import { openingTerms } from './opening.ts';
import { SECTION } from './segment-format.ts';
import { pushVarint } from './varint.ts';
import type { SectionData } from './write-segment.ts';

/** One unit of a wording, as the index sees it. */
export interface IndexedTerm {
  /** Any one of them in a sentence says the term. At least one. */
  keys: readonly string[];
  /** Its weight against the other terms of the wording; greater than 0. */
  weight: number;
}

/** Shares of a wording's weight are kept in so many parts, rounded up: no candidate is lost to rounding. */
export const PARTS = 255;

/**
 * The sections that `searchSegments` walks.
 *
 * @param wordings in the order of their numbers; a wording without terms can never be found
 * @param claimsWith for each key, how many claims have it
 * @throws RangeError if two keys have one hash: nothing to be done but to change a key
 */
export function buildIndex(
  wordings: readonly (readonly IndexedTerm[])[],
  claimsWith: ReadonlyMap<string, number>,
): Map<number, SectionData> {
  const uses = countUses(wordings);
  const commonest = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const numbers = new Map(commonest.map((key, number) => [key, number]));
  const numberOf = (key: string) => numbers.get(key) ?? 0;

  const lists: number[][] = commonest.map(() => []);
  const terms: number[] = [];
  const termsFrom = new Uint32Array(wordings.length + 1);
  wordings.forEach((wording, number) => {
    const weighed = wording.map(({ keys, weight }) => ({
      weight,
      cost: keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0),
    }));
    const opening = new Set(
      openingTerms(weighed).flatMap((index) => (wording[index]?.keys ?? []).map(numberOf)),
    );
    for (const key of opening) lists[key]?.push(number);
    pushTerms(terms, wording, numberOf);
    termsFrom[number + 1] = terms.length;
  });

  const { hashes, byHash } = sortByHash(commonest);
  const { from, postings } = packLists(lists);
  return new Map<number, SectionData>([
    [SECTION.keyHashes, hashes],
    [SECTION.keyNumbers, byHash],
    [SECTION.keyClaims, Uint32Array.from(commonest, (key) => claimsWith.get(key) ?? 0)],
    [SECTION.postingsFrom, from],
    [SECTION.postings, postings],
    [SECTION.termsFrom, termsFrom],
    [SECTION.terms, Uint8Array.from(terms)],
    [
      SECTION.weights,
      Uint8Array.from(wordings, (wording) => Math.min(255, Math.round(4 * weightOf(wording)))),
    ],
  ]);
}

/** How many wordings have each key. */
function countUses(wordings: readonly (readonly IndexedTerm[])[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const wording of wordings) {
    for (const key of new Set(wording.flatMap((term) => term.keys))) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

const weightOf = (wording: readonly IndexedTerm[]) => wording.reduce((sum, term) => sum + term.weight, 0);

/** Heaviest first, so that a search may stop early; the last key of a term has its lowest bit clear. */
function pushTerms(into: number[], wording: readonly IndexedTerm[], numberOf: (key: string) => number): void {
  const total = weightOf(wording);
  for (const { keys, weight } of wording.toSorted((a, b) => b.weight - a.weight)) {
    into.push(Math.min(PARTS, Math.ceil((weight / total) * PARTS)));
    keys.forEach((key, i) => {
      pushVarint(into, numberOf(key) * 2 + (i < keys.length - 1 ? 1 : 0));
    });
  }
}

function sortByHash(keys: readonly string[]): { hashes: Float64Array; byHash: Uint32Array } {
  const hashed = keys.map((key, number) => ({ hash: keyHash(key), number })).sort((a, b) => a.hash - b.hash);
  for (const [i, { hash, number }] of hashed.entries()) {
    if (hashed[i + 1]?.hash === hash)
      throw new RangeError(`the keys ${keys[number]} and ${keys[hashed[i + 1]?.number ?? 0]} have one hash`);
  }
  return {
    hashes: Float64Array.from(hashed, ({ hash }) => hash),
    byHash: Uint32Array.from(hashed, ({ number }) => number),
  };
}

function packLists(lists: readonly (readonly number[])[]): { from: Uint32Array; postings: Uint8Array } {
  const from = new Uint32Array(lists.length + 1);
  const bytes: number[] = [];
  lists.forEach((list, key) => {
    let last = 0;
    for (const wording of list) {
      pushVarint(bytes, wording - last);
      last = wording;
    }
    from[key + 1] = bytes.length;
  });
  return { from, postings: Uint8Array.from(bytes) };
}
