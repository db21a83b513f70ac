import type { Pack } from '../../src/claim/pack.ts';
import type { Document, Findings } from '../../src/match/match.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { bundledSegments } from './bundled-packs.ts';

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

/**
 * @param packs in use, the bundled ones among them
 * @param bundled those whose segments the build compiled; the others are compiled here
 */
export async function startMatcher(packs: Pack[], bundled: Pack[]): Promise<MatcherPort> {
  const matcher = createMatcher(packs, { packs: bundled, segments: await bundledSegments() });
  return {
    claims: matcher.claims,
    findMatches: async (document, today) => matcher.findMatches(document, { today }),
  };
}
