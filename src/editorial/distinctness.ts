import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import type { Pack } from '../claim/pack.ts';
import { lexiconOf, readClaims } from '../match/compile.ts';
import { createMatcher } from '../match/matcher.ts';

/** A wording of one claim that the engine takes for another claim as well: near duplicates, or easily confused. */
export interface Confusion {
  claimId: string;
  other: string;
  lang: Lang;
  /** The wording that was taken for the other claim. */
  text: string;
}

/**
 * Claims that readers and the engine may take for one another: the claim or one of its wordings is found as another
 * claim. Each pair of claims is named once, with the first wording that shows it.
 */
export function confusionsIn(packs: readonly Pack[], langs: readonly Lang[]): Confusion[] {
  const matcher = createMatcher(packs);
  const found = new Map<string, Confusion>();
  for (const claim of packs.flatMap((pack) => pack.claims)) {
    for (const lang of langs) {
      for (const text of [claim.claim[lang], ...(claim.wordings[lang] ?? [])]) {
        if (text === undefined) continue;
        for (const { claimId: other } of matcher.findMatches({ text, lang }).matches) {
          const pair = [claim.id, other].sort().join(' ');
          if (other !== claim.id && !found.has(pair))
            found.set(pair, { claimId: claim.id, other, lang, text });
        }
      }
    }
  }
  return [...found.values()];
}

/**
 * A term counts as distinctive while no more than this many claims use it: with three, a sentence that has it is
 * compared with a handful of wordings and the checks decide. A rule of thumb for the editor, nothing depends on it.
 */
export const SHARED_BY = 3;

/** Claims all of whose terms stand in more than `SHARED_BY` claims: nothing in their words tells them apart. */
export function claimsWithoutDistinctiveTerm(packs: readonly Pack[], lang: Lang): Claim[] {
  const claims = packs.flatMap((pack) => pack.claims);
  const keys = new Map(claims.map((claim) => [claim, new Set<string>()]));
  for (const { claim, wordings } of readClaims(claims, lang, lexiconOf(claims, lang)))
    for (const key of wordings.flatMap((w) => w.reading.terms.flatMap((term) => term.keys)))
      keys.get(claim)?.add(key);
  const uses = new Map<string, number>();
  for (const key of [...keys.values()].flatMap((set) => [...set])) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...keys]
    .filter(([, own]) => own.size > 0 && ![...own].some((key) => (uses.get(key) ?? 0) <= SHARED_BY))
    .map(([claim]) => claim);
}
