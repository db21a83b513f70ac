import type { Segment } from '../index/read-segment.ts';
import { type SearchableSegment, searchable, searchSegments } from '../index/search.ts';
import { SECTION } from '../index/segment-format.ts';
import { textsIn } from '../index/texts.ts';
import { keyHash } from '../text/key-hash.ts';
import { claimsIn, type EngineClaim } from './engine-claim.ts';
import { keysOfIds, keysOfSentence } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import { rarityAmong } from './rarity.ts';
import { type Reading, readWhole } from './reading.ts';

/** A wording of a claim, read by the same reader as the page. */
export interface Wording {
  claim: EngineClaim;
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

/** How many wordings are wanted, and which are not worth proposing. */
export interface Limits {
  most: number;
  /** Least share of a wording's weight that is said in the sentence or, as far as it is names, around it. */
  least: number;
  /** Ids of entities named around the sentence. */
  near: ReadonlySet<string>;
}

/** Finds the few wordings worth verifying, among all segments of a language as if they were one. */
export interface ClaimIndex {
  /** How many wordings there are; none in a language that no claim is put in. */
  readonly size: number;
  /** Wordings of which the sentence itself says at least half (src/index/opening.ts); those it says most of. */
  candidates(reading: Reading, limits: Limits): Wording[];
  /** Lets go of what was decoded for the document before. A claim is one and the same object until then. */
  startDocument(): void;
}

/** Wordings kept decoded; some 3 kB each. */
const MOST_WORDINGS = 2000;
/** Claims kept decoded from one document to the next. */
const MOST_CLAIMS = 5000;

/** The index over opened segments; their wordings are decoded and read when they are proposed, not before. */
export function createIndex(segments: readonly Segment[], lexicon: Lexicon): ClaimIndex {
  const parts = segments.map((segment) => createPart(segment, lexicon));
  const search = parts.map((part) => part.search);
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    candidates(reading, { most, least, near }) {
      const said = hashesOf(keysOfSentence(reading, segments.length > 1));
      return searchSegments(search, { said, near: hashesOf(keysOfIds(near)), least }, most).flatMap(
        ({ segment, wording }) => parts[segment]?.wording(wording) ?? [],
      );
    },
    startDocument() {
      for (const part of parts) part.trim();
    },
  };
}

const hashesOf = (keys: Iterable<string>) => Array.from(keys, (key) => keyHash(key));

interface Part {
  size: number;
  search: SearchableSegment;
  wording(number: number): Wording;
  trim(): void;
}

function createPart(segment: Segment, lexicon: Lexicon): Part {
  const search = searchable(segment);
  const textOf = textsIn(segment);
  const wordingsFrom = segment.u32(SECTION.wordingsFrom);
  const all = segment.u32(SECTION.counts)[0] ?? 0;
  const decode = claimsIn(segment);
  const claims = new Map<number, EngineClaim>();
  const wordings = new Map<number, Wording>();

  const claimOf = (number: number) => {
    const claim = claims.get(number) ?? decode(number);
    claims.set(number, claim);
    return claim;
  };
  const rarityOf = (keys: readonly string[]) =>
    rarityAmong(all, Math.max(0, ...keys.map((key) => search.claimsWith(keyHash(key)))));

  const readWording = (number: number): Wording => {
    const text = textOf(number);
    const claim = claimOf(runWith(wordingsFrom, number));
    const reading = readWhole(text, lexicon);
    return {
      claim,
      text,
      reading,
      rarity: reading.terms.map((term) => rarityOf(term.keys)),
      years: claim.years,
      notions: claim.notions,
      negated: reading.cues.some((c) => c.kind === 'negation'),
    };
  };

  return {
    size: Math.max(0, segment.u32(SECTION.termsFrom).length - 1),
    search,
    wording(number) {
      const known = wordings.get(number);
      if (known) return known;
      if (wordings.size >= MOST_WORDINGS) wordings.clear();
      const wording = readWording(number);
      wordings.set(number, wording);
      return wording;
    },
    trim() {
      if (claims.size <= MOST_CLAIMS) return;
      claims.clear();
      wordings.clear();
    },
  };
}

/** The run that an item stands in, where `starts` holds the first item of each run and, last, the end. */
function runWith(starts: Uint32Array, item: number): number {
  let from = 0;
  let to = starts.length - 2;
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((starts[middle] ?? 0) <= item) from = middle;
    else to = middle - 1;
  }
  return from;
}
