import type { Claim } from '../claim/claim.ts';
import { addressKey } from './same-address.ts';

/** ClaimReview markup that a page carries. */
export interface ClaimReviewMarkup {
  /** What was reviewed, in the page's words. */
  claimReviewed: string;
  /** Address of the review; often the page's own. */
  url: string;
}

/** The page, as far as it matters here. */
export interface PageIdentity {
  /** Every address the page goes by: the tab's, the document's. */
  urls: readonly string[];
  claimReviews: readonly ClaimReviewMarkup[];
}

/**
 * Share of words (Dice) from which a review is taken to be of a claim. Reviews put a claim in words of their own, so
 * this is low, and of several claims only the nearest counts: some of the bundled claims share more than that
 * with each other.
 */
const SAME_CLAIM = 0.6;

/**
 * The claims that a page is itself evidence about: it is one of the sources that refute, support or explain the
 * claim, or it is a fact-check of it. Nothing is shown there: a card on its own source would be absurd.
 * A `claim-carrier` among the sources spreads the claim, and that is exactly where a card belongs.
 *
 * @returns ids of claims
 */
export function ownEvidence(page: PageIdentity, claims: Iterable<Claim>): Set<string> {
  const all = [...claims];
  const own = new Set<string>();
  const here = new Set(
    [...page.urls, ...page.claimReviews.map((review) => review.url)]
      .filter((url) => url !== '')
      .map(addressKey),
  );
  for (const { id, sources } of all) {
    const evidence = sources.filter((source) => source.role !== 'claim-carrier');
    if (evidence.some((source) => here.has(addressKey(source.url)))) own.add(id);
  }
  for (const { claimReviewed } of page.claimReviews) {
    const reviewed = nearestClaim(wordsOf(claimReviewed), all);
    if (reviewed) own.add(reviewed.id);
  }
  return own;
}

function nearestClaim(words: ReadonlySet<string>, claims: readonly Claim[]): Claim | null {
  let nearest: Claim | null = null;
  let best = SAME_CLAIM;
  for (const claim of claims) {
    const texts = [...Object.values(claim.claim), ...Object.values(claim.wordings).flat()];
    const likeness = Math.max(...texts.map((text) => overlap(words, wordsOf(text))));
    if (likeness >= best) {
      nearest = claim;
      best = likeness;
    }
  }
  return nearest;
}

/** Numbers count as words: "180 vehicles" is not "30 vehicles". Short words say little about what is meant. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{2,}|\d+/gu) ?? []);
}

/** Dice coefficient: 0 for nothing in common, 1 for the same words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
