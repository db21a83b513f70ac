import type { Claim } from '../../src/claim/claim.ts';
import type { Pack } from '../../src/claim/pack.ts';
import { readSegment, type Segment } from '../../src/index/read-segment.ts';
import { SECTION } from '../../src/index/segment-format.ts';
import { compileSegment, lexiconOf, readClaims } from '../../src/match/compile.ts';
import { keysOfTerm } from '../../src/match/keys.ts';
import { openLibrary } from '../../src/match/library.ts';
import { READER_VERSION } from '../../src/match/reading.ts';
import { miniSearch, ourEngines, type Query, queryFrom, wink } from './engines.ts';
import { bestTime, timePerQuery } from './measure.ts';
import { syntheticClaims, TEXTS } from './synthetic-claims.ts';

/** What came of one number of claims. */
export interface SizeResult {
  claims: number;
  wordings: number;
  /** The segment in bytes: all of it, and without what is only shown or decoded when a wording is proposed. */
  bytes: number;
  searchedBytes: number;
  /** From bytes to a library that can be asked, the general lexicon being there; and the very first time. */
  readyMs: number;
  firstReadyMs: number;
  compileSeconds: number;
  /** By engine, per sentence. */
  ms: Map<string, number>;
}

/** Every so many of the test sentences are asked; those between them warm up. */
const EVERY = 5;

/** Compiles so many synthetic claims, asks them the packs' own test sentences, and measures. */
export function runSize(packs: readonly Pack[], count: number, rivals: boolean): SizeResult {
  const { bytes, compileSeconds, documents } = compiled(packs, count, rivals);
  const open = () => openLibrary('en', [readSegment(bytes, READER_VERSION)]);
  const firstReadyMs = bestTime(1, open);
  const readyMs = bestTime(20, open);

  const { engines, library } = ourEngines(bytes);
  if (documents !== null) engines.push(miniSearch(documents), wink(documents));
  const sentences = packs.flatMap((p) => p.claims.flatMap((c) => [...c.tests.match, ...c.tests.silent]));
  const queries = sentences
    .filter((test) => test.lang === 'en')
    .map(({ text }) => queryFrom(text, library))
    .filter((query): query is Query => query !== null);
  const asked = queries.filter((_, i) => i % EVERY === 0);
  const warmUp = queries.filter((_, i) => i % EVERY === 1).slice(0, 200);
  return {
    claims: count,
    wordings: count * TEXTS,
    bytes: bytes.length,
    searchedBytes: bytes.length - shownBytes(readSegment(bytes, READER_VERSION)),
    readyMs,
    firstReadyMs,
    compileSeconds,
    ms: timePerQuery(engines, asked, warmUp),
  };
}

/** The segment, and for other engines the documents. The claims themselves are let go before anything is measured. */
function compiled(
  packs: readonly Pack[],
  count: number,
  rivals: boolean,
): { bytes: Uint8Array; compileSeconds: number; documents: string[][] | null } {
  const claims = [...syntheticClaims(packs, count)];
  const start = performance.now();
  const bytes = compileSegment(claims, 'en');
  const compileSeconds = (performance.now() - start) / 1000;
  return { bytes, compileSeconds, documents: rivals ? keysOfClaims(claims) : null };
}

/** For each claim the keys of all its wordings, as our reader gives them: a document for the other engines. */
function keysOfClaims(claims: readonly Claim[]): string[][] {
  const none = new Set<string>();
  return [...readClaims(claims, 'en', lexiconOf(claims, 'en'))].map(({ wordings }) =>
    wordings.flatMap(({ reading }) => reading.terms.flatMap((term) => keysOfTerm(term, none))),
  );
}

function shownBytes(segment: Segment): number {
  const { textsFrom, texts, wordsFrom, words, claimsFrom, claims, entitiesFrom, entities } = SECTION;
  return [textsFrom, texts, wordsFrom, words, claimsFrom, claims, entitiesFrom, entities].reduce(
    (sum, section) => sum + segment.u8(section).length,
    0,
  );
}
