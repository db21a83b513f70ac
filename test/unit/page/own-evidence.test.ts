import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/claim/claim.ts';
import { parsePack } from '../../../src/claim/pack.ts';
import { ownEvidence } from '../../../src/page/own-evidence.ts';
import { testClaim } from '../claim/test-claim.ts';

const HERE = 'https://carrier.example/story';
const [gazette] = testClaim().sources as [Source];
const carrier: Source = { ...gazette, id: 'carrier', role: 'claim-carrier', url: HERE };
const claim = testClaim({ sources: [gazette, carrier] });

const evidenceAt = (urls: string[], claimReviews: { claimReviewed: string; url: string }[] = []) => [
  ...ownEvidence({ urls, claimReviews }, [claim]),
];

describe('a page is evidence for a claim', () => {
  it('not where it spreads the claim: that is where a card belongs', () => {
    expect(evidenceAt([HERE])).toEqual([]);
  });

  it('where it is one of the sources, whatever its address looks like today', () => {
    expect(evidenceAt(['http://www.gazette.example/lumberjacks/?utm_source=feed#top'])).toEqual([claim.id]);
  });

  it('where one of several addresses it goes by is a source', () => {
    expect(evidenceAt([HERE, gazette.url])).toEqual([claim.id]);
  });

  it('where it reviews the claim in nearly the same words', () => {
    const claimReviewed = 'Canadian lumberjacks are being recruited by the Japanese consulate in Ottawa';
    expect(evidenceAt([HERE], [{ claimReviewed, url: HERE }])).toEqual([claim.id]);
  });

  it('where it is a copy of one of the sources and names the claim, even if it is nearer to another one', () => {
    const twin = testClaim({ id: 'twin', sources: [carrier] });
    const claimReviewed = claim.claim.en ?? '';
    const page = { urls: [HERE], claimReviews: [{ claimReviewed, url: gazette.url }] };
    expect([...ownEvidence(page, [claim, twin])].toSorted()).toEqual([claim.id, 'twin'].toSorted());
  });

  it('not because its markup lists the addresses of the sources', () => {
    const elsewhere = 'A report on the price of timber';
    expect(evidenceAt([HERE], [{ claimReviewed: '', url: gazette.url }])).toEqual([]);
    expect(evidenceAt([HERE], [{ claimReviewed: elsewhere, url: gazette.url }])).toEqual([]);
  });

  it('not where it reviews another claim about the same people and place', () => {
    const claimReviewed = "Japan's consulate in Ottawa closed its doors after a protest about whaling";
    expect(evidenceAt([HERE], [{ claimReviewed, url: HERE }])).toEqual([]);
  });

  it('not where its markup points to a page that spreads the claim', () => {
    expect(evidenceAt(['https://other.example/'], [{ claimReviewed: '', url: HERE }])).toEqual([]);
  });

  it('not by an empty review', () => {
    expect(evidenceAt([HERE], [{ claimReviewed: '', url: '' }])).toEqual([]);
  });
});

describe('the bundled claims', () => {
  const file = 'extension/packs/russia-ukraine-central-asia.jsonl';
  const { claims } = parsePack(readFileSync(file, 'utf8'), file);

  it.each(
    claims.flatMap(({ id, claim }) => Object.entries(claim).map(([lang, text]) => [id, lang, text] as const)),
  )('a review of %s (%s) silences that claim and no other', (id, _, claimReviewed) => {
    const own = ownEvidence({ urls: [HERE], claimReviews: [{ claimReviewed, url: HERE }] }, claims);
    expect([...own]).toEqual([id]);
  });
});

it('the wordings of a claim are taken apart once, however many reviews and pages are compared with them', () => {
  const { wordings, ...rest } = testClaim();
  let taken = 0;
  const counted = Object.defineProperty(rest, 'wordings', {
    get() {
      taken++;
      return wordings;
    },
  }) as typeof claim;
  const claimReviews = Array.from({ length: 20 }, (_, n) => ({
    claimReviewed: `A review of ${n} trees`,
    url: HERE,
  }));
  for (let page = 0; page < 3; page++) ownEvidence({ urls: [HERE], claimReviews }, [counted]);
  expect(taken).toBe(1);
});
