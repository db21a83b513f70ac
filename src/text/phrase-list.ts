import { indexOfHash, keyHash } from './key-hash.ts';

/** One word of a phrase. */
export interface PhrasePart {
  /** GAP, STEM, FORM, CAPITALS, or BEGINNING plus its length. */
  kind: number;
  /** Hash of the stem, form or beginning, with the kind in it; 0 for a gap. */
  hash: number;
}

/** At most one word of any kind. */
export const GAP = 0;
/** Any form of a word. */
export const STEM = 1;
/** This form only. */
export const FORM = 2;
/** This form, and only in capitals. */
export const CAPITALS = 3;
/** A word that begins so: this plus the length of the beginning in UTF-16 units. */
export const BEGINNING = 4;

/** Longest beginning; part kinds are bytes. */
const LONGEST_BEGINNING = 250;

/** A part for a word of a phrase; `text` is folded, or the stem. */
export function phrasePart(kind: number, text: string): PhrasePart {
  if (kind === GAP) return { kind, hash: 0 };
  if (kind !== BEGINNING) return { kind, hash: keyHash(text, kind) };
  const length = Math.min(text.length, LONGEST_BEGINNING);
  return { kind: BEGINNING + length, hash: keyHash(text, BEGINNING + length, length) };
}

/**
 * Phrases in typed arrays, as they lie in a segment of the claim index: found by the hash of their first part, without
 * an object for each of them.
 */
export interface PhraseList {
  /** Distinct hashes of first parts, ascending. */
  firsts: Float64Array;
  /** For each of them, its first phrase; one entry more at the end. */
  phrasesFrom: Uint32Array;
  /** For each phrase, the number of what it stands for. */
  values: Uint32Array;
  /** For each phrase, its second part; one entry more at the end. */
  restFrom: Uint32Array;
  restKinds: Uint8Array;
  restHashes: Float64Array;
  /** Lengths of the beginnings that stand first, longest first. */
  beginnings: Uint8Array;
}

/** A phrase on the way into a list. */
export interface PhraseEntry {
  parts: readonly PhrasePart[];
  value: number;
}

/** Packs phrases; those with the same first part keep their order. A phrase cannot start with a gap. */
export function packPhrases(entries: readonly PhraseEntry[]): PhraseList {
  const sound = entries.filter(({ parts }) => parts[0] !== undefined && parts[0].kind !== GAP);
  const sorted = sound.toSorted((a, b) => (a.parts[0]?.hash ?? 0) - (b.parts[0]?.hash ?? 0));
  const firsts: number[] = [];
  const phrasesFrom: number[] = [];
  const restFrom = new Uint32Array(sorted.length + 1);
  const rest: PhrasePart[] = [];
  const lengths = new Set<number>();
  sorted.forEach(({ parts: [first, ...more] }, i) => {
    const { hash, kind } = first as PhrasePart;
    if (firsts.at(-1) !== hash) {
      firsts.push(hash);
      phrasesFrom.push(i);
    }
    if (kind > BEGINNING) lengths.add(kind - BEGINNING);
    rest.push(...more);
    restFrom[i + 1] = rest.length;
  });
  return {
    firsts: Float64Array.from(firsts),
    phrasesFrom: Uint32Array.from([...phrasesFrom, sorted.length]),
    values: Uint32Array.from(sorted, ({ value }) => value),
    restFrom,
    restKinds: Uint8Array.from(rest, ({ kind }) => kind),
    restHashes: Float64Array.from(rest, ({ hash }) => hash),
    beginnings: Uint8Array.from([...lengths].sort((a, b) => b - a)),
  };
}

/** Calls `visit` for each phrase whose first part has this hash, in order. */
export function eachPhrase(
  list: PhraseList,
  firstHash: number,
  visit: (rest: PhrasePart[], value: number) => void,
): void {
  const at = indexOfHash(list.firsts, firstHash);
  if (at < 0) return;
  for (let p = list.phrasesFrom[at] ?? 0; p < (list.phrasesFrom[at + 1] ?? 0); p++) {
    const rest: PhrasePart[] = [];
    for (let i = list.restFrom[p] ?? 0; i < (list.restFrom[p + 1] ?? 0); i++)
      rest.push({ kind: list.restKinds[i] ?? GAP, hash: list.restHashes[i] ?? 0 });
    visit(rest, list.values[p] ?? 0);
  }
}
