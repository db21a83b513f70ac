import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Pack } from '../claim/pack.ts';
import { readSegment, type Segment } from '../index/read-segment.ts';
import { searchable } from '../index/search.ts';
import { SECTION } from '../index/segment-format.ts';
import { keyHash } from '../text/key-hash.ts';
import { type ClaimIndex, createIndex } from './claim-index.ts';
import { type Background, compileSegment } from './compile.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { namesIn } from './names.ts';
import { READER_VERSION } from './reading.ts';

/** The claims of all packs in use, ready to be compared with text in one language. */
export interface LanguageLibrary {
  lexicon: Lexicon;
  index: ClaimIndex;
}

/** The claims in use, by language. */
export interface Library {
  /** How many claims are compared with text. */
  claims: number;
  /** Compiled or opened on first use: most people read in one or two languages. */
  in(lang: Lang): LanguageLibrary;
  /** Whether no claim is put in this language. */
  isEmpty(lang: Lang): boolean;
  /**
   * Lets go of languages that few documents were in, and of what was decoded for the document before. A claim is one and
   * the same object until then.
   */
  startDocument(): void;
}

/** Segments compiled before, by the build. */
export interface BuiltSegments {
  /** The packs that stand in them, all of them in every language that has a segment. */
  packs: readonly Pack[];
  segments: ReadonlyMap<Lang, Uint8Array>;
}

/**
 * Languages kept open. A reader meets one or two, but a page may declare any, and a stream of news has a dozen: what has
 * not been met for longest is let go, so that the commonest stay.
 */
const MOST_LANGUAGES = 8;

const NONE: BuiltSegments = { packs: [], segments: new Map() };

/**
 * The claims of some packs. Where there are built segments, only the claims that are not in them are compiled, into a
 * segment of their own; all are searched as one.
 *
 * @throws SegmentError, in `in`, for a built segment that is damaged or of another version
 */
export function buildLibrary(packs: readonly Pack[], built: BuiltSegments = NONE): Library {
  const claims = claimsInUse(packs);
  const compiled = new Set(claimsInUse(built.packs).map((claim) => claim.id));
  const others = claims.filter((claim) => !compiled.has(claim.id));
  const spoken = languagesOf(claims);
  const segmentsIn = (lang: Lang): Segment[] => {
    const bytes = built.segments.get(lang);
    const first = readSegment(bytes ?? compileSegment(claims, lang), READER_VERSION);
    if (bytes === undefined || others.length === 0) return [first];
    return [first, readSegment(compileSegment(others, lang, backgroundOf(first)), READER_VERSION)];
  };
  /** The one asked for last stands last. */
  const opened = new Map<Lang, LanguageLibrary>();
  const inLanguage = (lang: Lang): LanguageLibrary => {
    const library = opened.get(lang) ?? openLibrary(lang, segmentsIn(lang));
    opened.delete(lang);
    opened.set(lang, library);
    return library;
  };
  return {
    claims: claims.length,
    in: inLanguage,
    isEmpty: (lang) => !spoken.has(lang),
    startDocument() {
      for (const longestUnused of opened.keys())
        if (opened.size > MOST_LANGUAGES) opened.delete(longestUnused);
      for (const { index } of opened.values()) index.startDocument();
    },
  };
}

/** Withdrawn claims are never compared; a claim that several packs hold counts once, the first one wins. */
function claimsInUse(packs: readonly Pack[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of packs.flatMap((p) => p.claims)) {
    if (claim.status !== 'withdrawn' && !byId.has(claim.id)) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** The languages that some claim is put in. */
const languagesOf = (claims: readonly Claim[]): Set<Lang> =>
  new Set(claims.flatMap((c) => [...Object.keys(c.claim), ...Object.keys(c.wordings)]));

/** Compiles the segments of packs for every language that they have wordings in. */
export function buildSegments(packs: readonly Pack[]): Map<Lang, Uint8Array> {
  const claims = claimsInUse(packs);
  return new Map([...languagesOf(claims)].sort().map((lang) => [lang, compileSegment(claims, lang)]));
}

/** Several segments of one language, searched as one. */
export function openLibrary(lang: Lang, segments: readonly Segment[]): LanguageLibrary {
  const lexicon = buildLexicon(lang, segments.map(namesIn));
  return { lexicon, index: createIndex(segments, lexicon) };
}

/** What the segment of added claims has to know of the one before. */
function backgroundOf(segment: Segment): Background {
  const { claimsWith } = searchable(segment);
  return {
    names: [namesIn(segment)],
    claims: segment.u32(SECTION.counts)[0] ?? 0,
    claimsWith: (key) => claimsWith(keyHash(key)),
  };
}
