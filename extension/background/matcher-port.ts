import type { Pack } from '../../src/claim/pack.ts';
import type { Document, Findings } from '../../src/match/match.ts';
import { createMatcher } from '../../src/match/matcher.ts';

/**
 * The one way to the matcher. Asynchronous although today's matcher runs in this very script: a service worker has no
 * Worker, so a heavier matcher may have to move to an offscreen document, and then only `startMatcher` changes.
 */
export interface MatcherPort {
  /** @param today day in ISO form, from which expired claims are told */
  findMatches(document: Document, today: string): Promise<Findings>;
  /** How many claims a text is compared with. */
  claims: number;
}

export async function startMatcher(packs: Pack[]): Promise<MatcherPort> {
  const matcher = createMatcher(packs);
  return {
    claims: matcher.claims,
    findMatches: async (document, today) => matcher.findMatches(document, { today }),
  };
}
