import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import { buildIndex } from '../index/build-index.ts';
import { readSegment } from '../index/read-segment.ts';
import { SECTION } from '../index/segment-format.ts';
import { packTexts } from '../index/texts.ts';
import { WordingList } from '../index/wording-list.ts';
import { type SectionData, writeSegment } from '../index/write-segment.ts';
import { type PackedClaim, packClaims } from './engine-claim.ts';
import { keysOfTerm } from './keys.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { isNotion, type Names, namesIn, packNames } from './names.ts';
import { rarityAmong } from './rarity.ts';
import { READER_VERSION, type Reading, readWhole } from './reading.ts';
import { yearsIn } from './years.ts';

/** What the segments before one know: their claims count when rarity is reckoned, their names are read as names. */
export interface Background {
  names: readonly Names[];
  /** How many claims there are in this language. */
  claims: number;
  /** How many of them have a key. */
  claimsWith(key: string): number;
}

const NOTHING: Background = { names: [], claims: 0, claimsWith: () => 0 };

/** A claim with its wordings in one language, read; the claim itself comes first. */
export interface ReadClaim {
  claim: Claim;
  wordings: { text: string; reading: Reading }[];
}

/**
 * Compiles claims for one language into a segment: reads all wordings, weighs their words and indexes them. The build
 * does this for the bundled packs, the device for packs that a reader adds.
 */
export function compileSegment(
  claims: readonly Claim[],
  lang: Lang,
  background: Background = NOTHING,
): Uint8Array {
  const nameSections = packNames(
    claims.flatMap((c) => c.entities),
    lang,
  );
  const lexicon = lexiconWith(nameSections, lang, background.names);
  const wordings = new WordingList();
  const texts: string[] = [];
  const packed: PackedClaim[] = [];
  const wordingsFrom: number[] = [0];
  const counts = new Map<string, number>();
  for (const worded of readClaims(claims, lang, lexicon)) {
    const notions = new Set(worded.claim.entities.filter((e) => isNotion(e.kind)).map((e) => e.id));
    for (const { text, reading } of worded.wordings) {
      wordings.add(reading.terms.map((t) => ({ keys: keysOfTerm(t, notions), weight: t.weight })));
      texts.push(text);
    }
    wordingsFrom.push(texts.length);
    packed.push(packable(worded, lexicon));
    const keys = new Set(worded.wordings.flatMap((w) => w.reading.terms.flatMap((t) => t.keys)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? background.claimsWith(key)) + 1);
  }
  const all = background.claims + packed.length;
  const sections = new Map<number, SectionData>([
    ...buildIndex(
      wordings,
      (key) => counts.get(key) ?? 0,
      (sharing) => rarityAmong(all, sharing),
    ),
    [SECTION.wordingsFrom, Uint32Array.from(wordingsFrom)],
    [SECTION.counts, Uint32Array.of(all)],
    ...packTexts(texts),
    ...packClaims(packed),
    ...nameSections,
  ]);
  return writeSegment(lang, READER_VERSION, sections);
}

/** Reads every wording of claims in one language; claims that have none there are left out. */
export function* readClaims(claims: Iterable<Claim>, lang: Lang, lexicon: Lexicon): Generator<ReadClaim> {
  for (const claim of claims) {
    const texts = [claim.claim[lang], ...(claim.wordings[lang] ?? [])].filter((text) => text !== undefined);
    const wordings = texts.map((text) => ({ text, reading: readWhole(text, lexicon) }));
    if (wordings.length > 0) yield { claim, wordings };
  }
}

/** The lexicon of a language with the names of these claims. */
export function lexiconOf(claims: readonly Claim[], lang: Lang): Lexicon {
  const sections = packNames(
    claims.flatMap((c) => c.entities),
    lang,
  );
  return lexiconWith(sections, lang, []);
}

function lexiconWith(nameSections: [number, SectionData][], lang: Lang, before: readonly Names[]): Lexicon {
  const segment = readSegment(writeSegment(lang, READER_VERSION, new Map(nameSections)), READER_VERSION);
  return buildLexicon(lang, [...before, namesIn(segment)]);
}

function packable({ claim, wordings }: ReadClaim, lexicon: Lexicon): PackedClaim {
  const names = claim.claimants.flatMap((person) => Object.values(person.name));
  const ids = names.flatMap((name) => readWhole(name, lexicon).terms.flatMap((t) => t.entity?.ids ?? []));
  return {
    claim,
    claimants: [...new Set(ids)],
    years: [...new Set(wordings.flatMap(({ reading }) => yearsIn(reading)))],
  };
}
