import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Pack } from '../claim/pack.ts';
import { buildIndex, type ClaimIndex, type Wording } from './claim-index.ts';
import { buildLexicon, isNotion, type Lexicon } from './lexicon.ts';
import { type Reading, read } from './reading.ts';
import { yearsIn } from './years.ts';

/** The claims of all packs in use, ready to be compared with text in one language. */
export interface LanguageLibrary {
  lexicon: Lexicon;
  /** Every way of putting every claim, the claim itself included. */
  wordings: readonly Wording[];
  index: ClaimIndex;
  /** Ids by which the claimants of a claim are recognised in text. */
  claimants: ReadonlyMap<Claim, ReadonlySet<string>>;
}

export interface Library {
  claims: readonly Claim[];
  /** Compiled on first use: most people read in one or two languages. */
  in(lang: Lang): LanguageLibrary;
}

/** Withdrawn claims are never compared; a claim that several packs hold counts once, the first one wins. */
export function buildLibrary(packs: readonly Pack[]): Library {
  const byId = new Map<string, Claim>();
  for (const claim of packs.flatMap((p) => p.claims)) {
    if (claim.status !== 'withdrawn' && !byId.has(claim.id)) byId.set(claim.id, claim);
  }
  const claims = [...byId.values()];
  const compiled = new Map<Lang, LanguageLibrary>();
  return {
    claims,
    in(lang) {
      const known = compiled.get(lang) ?? compileClaims(claims, lang);
      compiled.set(lang, known);
      return known;
    },
  };
}

/** Reads all wordings of one language, weighs their words and indexes them. */
export function compileClaims(claims: readonly Claim[], lang: Lang): LanguageLibrary {
  const lexicon = buildLexicon(
    lang,
    claims.flatMap((c) => c.entities),
  );
  const readText = (text: string) => read(text, { start: 0, end: text.length }, lexicon);
  const wordings: Wording[] = claims.flatMap((claim) => {
    const texts = [claim.claim[lang], ...(claim.wordings[lang] ?? [])].filter((text) => text !== undefined);
    const readings = texts.map((text) => ({ text, reading: readText(text) }));
    const years = new Set(readings.flatMap(({ reading }) => yearsIn(reading)));
    const notions = new Set(claim.entities.filter((e) => isNotion(e.kind)).map((e) => e.id));
    return readings.map(({ text, reading }) => ({
      claim,
      text,
      reading,
      rarity: [],
      years,
      notions,
      negated: isNegated(reading),
    }));
  });
  weighByRarity(wordings);
  const idsIn = (name: string) => readText(name).terms.flatMap((t) => t.entity?.ids ?? []);
  return {
    lexicon,
    wordings,
    index: buildIndex(wordings),
    claimants: new Map(
      claims.map((c) => [
        c,
        new Set(c.claimants.flatMap((person) => Object.values(person.name).flatMap(idsIn))),
      ]),
    ),
  };
}

/**
 * A term that many claims share tells little: in a pack about one war, "Ukraine" and "attack" are everywhere. The usual
 * inverse document frequency, over claims instead of documents, scaled so that a term of one claim alone weighs 1.
 */
function weighByRarity(wordings: readonly Wording[]): void {
  const claimsWith = new Map<string, Set<Claim>>();
  for (const { claim, reading } of wordings) {
    for (const key of reading.terms.flatMap((t) => t.keys)) {
      const set = claimsWith.get(key) ?? new Set();
      claimsWith.set(key, set.add(claim));
    }
  }
  const all = new Set(wordings.map((w) => w.claim)).size;
  const rarity = (keys: readonly string[]) => {
    const most = Math.max(1, ...keys.map((k) => claimsWith.get(k)?.size ?? 1));
    return Math.log(1 + all / most) / Math.log(1 + all);
  };
  for (const wording of wordings) {
    wording.rarity = wording.reading.terms.map((t) => rarity(t.keys));
  }
}

function isNegated(reading: Reading): boolean {
  return reading.cues.some((c) => c.kind === 'negation');
}
