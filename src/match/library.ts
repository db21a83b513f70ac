import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Pack } from '../claim/pack.ts';
import { readSegment, type Segment } from '../index/read-segment.ts';
import { type ClaimIndex, createIndex } from './claim-index.ts';
import { compileSegment } from './compile.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { namesIn } from './names.ts';
import { READER_VERSION } from './reading.ts';

/** The claims of all packs in use, ready to be compared with text in one language. */
export interface LanguageLibrary {
  lexicon: Lexicon;
  index: ClaimIndex;
}

export interface Library {
  /** How many claims are compared with text. */
  claims: number;
  /** Compiled or opened on first use: most people read in one or two languages. */
  in(lang: Lang): LanguageLibrary;
}

/** Withdrawn claims are never compared; a claim that several packs hold counts once, the first one wins. */
export function buildLibrary(packs: readonly Pack[]): Library {
  const claims = claimsInUse(packs);
  const known = new Map<Lang, LanguageLibrary>();
  return {
    claims: claims.length,
    in(lang) {
      const library =
        known.get(lang) ?? openLibrary(lang, [readSegment(compileSegment(claims, lang), READER_VERSION)]);
      known.set(lang, library);
      return library;
    },
  };
}

/** The claims that are compared with text. */
export function claimsInUse(packs: readonly Pack[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of packs.flatMap((p) => p.claims)) {
    if (claim.status !== 'withdrawn' && !byId.has(claim.id)) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** Several segments of one language, searched as one. */
export function openLibrary(lang: Lang, segments: readonly Segment[]): LanguageLibrary {
  const lexicon = buildLexicon(lang, segments.map(namesIn));
  return { lexicon, index: createIndex(segments, lexicon) };
}
