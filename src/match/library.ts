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
  /** Numbers of the claims that are themselves put with a "not"; for all others a "not" in a sentence denies the claim. */
  negated: ReadonlySet<number>;
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
      .map((text) => ({ claim: number, text, reading: read(text, { start: 0, end: text.length }, lexicon), rarity: [] })),
  );
  if (wordings.length === 0) return null;
  weighByRarity(wordings);
  return { lexicon, index: buildIndex(wordings), negated: new Set(wordings.filter(isNegated).map((w) => w.claim)) };
}

/**
 * A term that many claims share tells little: in a pack about one war, "Ukraine" and "attack" are everywhere. The usual
 * inverse document frequency, over claims instead of documents, scaled so that a term of one claim alone weighs 1.
 */
function weighByRarity(wordings: readonly Wording[]): void {
  const claimsWith = new Map<string, Set<number>>();
  for (const { claim, reading } of wordings) {
    for (const key of reading.terms.flatMap((t) => t.keys)) {
      const set = claimsWith.get(key) ?? new Set();
      claimsWith.set(key, set.add(claim));
    }
  }
  const all = new Set(wordings.map((w) => w.claim)).size;
  const rarity = (keys: readonly string[]) => {
    const counts = keys.map((k) => claimsWith.get(k)?.size ?? 1);
    return Math.log(1 + all / Math.max(1, ...counts)) / Math.log(1 + all);
  };
  for (const wording of wordings) {
    wording.rarity = wording.reading.terms.map((t) => (t.keys.length === 0 ? 1 : rarity(t.keys)));
  }
}

function isNegated({ reading }: Wording): boolean {
  return reading.cues.some((c) => c.kind === 'negation');
}
