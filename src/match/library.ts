import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Pack } from '../claim/pack.ts';
import { buildIndex, type ClaimIndex, type Wording } from './claim-index.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { read } from './reading.ts';

/** The claims of all packs in use, ready to be compared with text in one language. */
export interface LanguageLibrary {
  lexicon: Lexicon;
  index: ClaimIndex;
}

export interface Library {
  claims: readonly Claim[];
  /** Compiled on first use: most people read in one or two languages. Null where no claim has a wording in it. */
  in(lang: Lang): LanguageLibrary | null;
}

/** Withdrawn claims are never compared; a claim that several packs hold counts once, the first one wins. */
export function buildLibrary(packs: readonly Pack[]): Library {
  const byId = new Map<string, Claim>();
  for (const claim of packs.flatMap((p) => p.claims)) {
    if (claim.status !== 'withdrawn' && !byId.has(claim.id)) byId.set(claim.id, claim);
  }
  const claims = [...byId.values()];
  const compiled = new Map<Lang, LanguageLibrary | null>();
  return {
    claims,
    in(lang) {
      const known = compiled.get(lang);
      if (known !== undefined) return known;
      const made = compile(claims, lang);
      compiled.set(lang, made);
      return made;
    },
  };
}

function compile(claims: readonly Claim[], lang: Lang): LanguageLibrary | null {
  const lexicon = buildLexicon(
    lang,
    claims.flatMap((c) => c.entities),
  );
  const wordings: Wording[] = claims.flatMap((claim, number) =>
    [claim.claim[lang], ...(claim.wordings[lang] ?? [])]
      .filter((text): text is string => text !== undefined)
      .map((text) => ({ claim: number, text, reading: read(text, { start: 0, end: text.length }, lexicon) })),
  );
  return wordings.length === 0 ? null : { lexicon, index: buildIndex(wordings) };
}
