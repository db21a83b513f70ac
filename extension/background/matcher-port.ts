import type { Pack } from '../../src/claim/pack.ts';
import type { Document, Findings } from '../../src/match/match.ts';
import { createMatcher, type MatchOptions } from '../../src/match/matcher.ts';
import { bundledSegments } from './bundled-packs.ts';

/**
 * The one way to the matcher. Asynchronous although today's matcher runs in this very script: a service worker has no
 * Worker, so a heavier matcher may have to move to an offscreen document, and then only `startMatcher` changes.
 */
export interface MatcherPort {
  /** @param options day in ISO form, from which expired claims are told, and from which probability on there is a mark */
  findMatches(
    document: Document,
    options: Required<Pick<MatchOptions, 'today' | 'markFrom'>>,
  ): Promise<Findings>;
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
    findMatches: async (document, options) => matcher.findMatches(document, options),
  };
}
