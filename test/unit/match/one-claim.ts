import type { Claim } from '../../../src/claim/claim.ts';
import type { Lang } from '../../../src/claim/localized.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

/** A common noun that a claim is about and cannot do without. */
export const notion = (id: string, ...en: string[]): Claim['entities'][number] => ({
  id,
  kind: 'thing',
  role: 'topic',
  required: true,
  names: { en },
});

/** Finds one claim, put in some wordings, in a text, dropped candidates included. */
export function finder(wordings: string[], entities: Claim['entities'] = [], lang: Lang = 'en') {
  const [first = ''] = wordings;
  const matcher = createMatcher([
    testPack(testClaim({ claim: { en: first, [lang]: first }, wordings: { [lang]: wordings }, entities })),
  ]);
  return (text: string) => matcher.findMatches({ text, lang }, { explain: true });
}

/** How many matches there are, and which checks stopped the others. */
export const stopped = (found: ReturnType<ReturnType<typeof finder>>) => ({
  matches: found.matches.length,
  checks: [...new Set(found.nearMisses.map((miss) => miss.failed.check))],
});
