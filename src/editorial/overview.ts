import type { Claim } from '../claim/claim.ts';
import type { Pack } from '../claim/pack.ts';
import { publishersOf } from './publishers.ts';

/** How many claims of a pack have each value of something, the most frequent first. */
export type Counts = [value: string, claims: number][];

/** What a set of claims is made of: an unbalanced or thin one is seen here first. */
export interface Overview {
  claims: number;
  /** Mean number of different publishers of evidence a claim; pages that only spread it do not count. */
  publishers: number;
  verdicts: Counts;
  topics: Counts;
  /** Sides that gain if the claims are believed; `none` where nobody does. A claim may favour more than one. */
  favours: Counts;
  /** Languages of the texts on the card. */
  texts: Counts;
  /** Languages in which the claim is recognised, those of the card included. */
  wordings: Counts;
  /** Topics with fewer than `THIN` claims: too few to be called covered. */
  thin: string[];
  /** Claims that are a mention only: by choice, and since when they count as out of date. */
  mentions: number;
  stale: { claimId: string; since: string }[];
  /** Claims without a text that any native reader has read, by language. */
  unread: Counts;
}

/** A topic with fewer claims than this is listed as thin. A rule of thumb for the editor, nothing depends on it. */
export const THIN = 3;

/** @param today a day, 2024-04-03 */
export function overviewOf(packs: readonly Pack[], today: string): Overview {
  const claims = packs.flatMap((pack) => pack.claims).filter((claim) => claim.status !== 'withdrawn');
  const topics = count(claims, (c) => [c.topic]);
  return {
    claims: claims.length,
    publishers: claims.reduce((sum, c) => sum + publishersOf(c).size, 0) / Math.max(1, claims.length),
    verdicts: count(claims, (c) => [c.verdict]),
    topics,
    favours: count(claims, (c) => (c.favours.length > 0 ? c.favours : ['none'])),
    texts: count(claims, (c) => Object.keys(c.claim)),
    wordings: count(claims, (c) => [...new Set([...Object.keys(c.claim), ...Object.keys(c.wordings)])]),
    thin: topics.filter(([, n]) => n < THIN).map(([topic]) => topic),
    mentions: claims.filter((c) => c.display === 'mention').length,
    stale: claims.flatMap((c) =>
      c.expiresAt !== null && c.expiresAt <= today ? [{ claimId: c.id, since: c.expiresAt }] : [],
    ),
    unread: count(claims, (c) =>
      Object.entries(c.translations).flatMap(([lang, { reviewedBy }]) => (reviewedBy === null ? [lang] : [])),
    ),
  };
}

function count(claims: readonly Claim[], valuesOf: (claim: Claim) => readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of claims.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
