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
 * Only the browser says where a page is. The address in its markup is the page's own word, and a list of addresses
 * must not silence anything: it counts only beside a text that is near the claim, for a copy of a known fact-check.
 *
 * @returns ids of claims
 */
export function ownEvidence(page: PageIdentity, claims: Iterable<Claim>): Set<string> {
  const all = [...claims];
  const own = new Set<string>();
  const here = new Set(page.urls.filter((url) => url !== '').map(addressKey));
  for (const claim of all) if (evidenceKeys(claim).some((key) => here.has(key))) own.add(claim.id);

  for (const { claimReviewed, url } of page.claimReviews) {
    const words = wordsOf(claimReviewed);
    const key = addressKey(url);
    let nearest: Claim | null = null;
    let best = SAME_CLAIM;
    for (const claim of all) {
      const likeness = likenessTo(claim, words);
      if (likeness >= best) {
        nearest = claim;
        best = likeness;
      }
      if (likeness >= SAME_CLAIM && evidenceKeys(claim).includes(key)) own.add(claim.id);
    }
    if (nearest) own.add(nearest.id);
  }
  return own;
}

/** What is asked of a claim for every page. A claim never changes; the entry goes with it. */
interface Known {
  evidence?: string[];
  wordings?: ReadonlySet<string>[];
}
const known = new WeakMap<Claim, Known>();

function knownOf(claim: Claim): Known {
  let entry = known.get(claim);
  if (!entry) {
    entry = {};
    known.set(claim, entry);
  }
  return entry;
}

function evidenceKeys(claim: Claim): string[] {
  const entry = knownOf(claim);
  entry.evidence ??= claim.sources
    .filter((source) => source.role !== 'claim-carrier')
    .map((source) => addressKey(source.url));
  return entry.evidence;
}

/** How near a review comes to the nearest wording of a claim; 0 where it comes nowhere near. */
function likenessTo(claim: Claim, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  const entry = knownOf(claim);
  entry.wordings ??= [...Object.values(claim.claim), ...Object.values(claim.wordings).flat()].map(wordsOf);
  return entry.wordings.reduce((most, wording) => Math.max(most, overlap(words, wording)), 0);
}

/** Numbers count as words: "180 vehicles" is not "30 vehicles". Short words say little about what is meant. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{2,}|\d+/gu) ?? []);
}

/** Dice coefficient: 1 for the same words, 0 where it would stay below SAME_CLAIM, which is told after few words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let missing = few.size - (SAME_CLAIM / 2) * (a.size + b.size);
  let common = 0;
  for (const word of few) {
    if (many.has(word)) common++;
    else missing--;
    // Sums of fractions are off by less than this.
    if (missing < -1e-9) return 0;
  }
  return few.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
