import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import { attribute, findAll, textOf } from './dom.ts';

interface ClaimReviewMarkup {
  claimReviewed: string;
  url: string;
}

/** Depth to which JSON-LD is searched: `@graph`, a list, the review and its parts. */
const DEEPEST = 6;

/** ClaimReview markup on the page, from JSON-LD and microdata (https://schema.org/ClaimReview). Broken markup is passed over. */
export function readClaimReviews(page: Document): ClaimReviewMarkup[] {
  const found: ClaimReviewMarkup[] = [];
  for (const script of findAll(page, 'script[type="application/ld+json"]', 50)) {
    const text = textOf(script) ?? '';
    if (!text.includes('ClaimReview') || text.length > 1_000_000) continue;
    try {
      collect(JSON.parse(text), DEEPEST, found);
    } catch {
      // Not JSON: nothing that a search engine would read either.
    }
  }
  for (const item of findAll(page, '[itemtype$="schema.org/ClaimReview"]', READING_LIMITS.claimReviews)) {
    const property = (name: string) => findAll(item, `[itemprop~=${name}]`, 1)[0];
    const claim = property('claimReviewed');
    const url = property('url');
    add(
      (claim && (attribute(claim, 'content') ?? textOf(claim))) ?? '',
      (url && (attribute(url, 'href') ?? attribute(url, 'content'))) ?? '',
      found,
    );
  }
  return found.slice(0, READING_LIMITS.claimReviews);
}

function collect(value: unknown, depth: number, found: ClaimReviewMarkup[]): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  if (!Array.isArray(value)) {
    const { '@type': type, claimReviewed, url } = value as Record<string, unknown>;
    if ([type].flat().some((name) => typeof name === 'string' && /(^|[/:])ClaimReview$/.test(name))) {
      add(typeof claimReviewed === 'string' ? claimReviewed : '', typeof url === 'string' ? url : '', found);
    }
  }
  for (const part of Object.values(value)) collect(part, depth - 1, found);
}

function add(claimReviewed: string, url: string, found: ClaimReviewMarkup[]): void {
  found.push({
    claimReviewed: claimReviewed.replace(/\s+/g, ' ').trim().slice(0, READING_LIMITS.claimReviewed),
    url: absolute(url).slice(0, READING_LIMITS.url),
  });
}

function absolute(url: string): string {
  try {
    return url === '' ? '' : new URL(url, location.href).href;
  } catch {
    return '';
  }
}
