import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/retrieval/post-text.ts';

const read = (post: string) => plainText(post).replace(/\s+/g, ' ').trim();

describe('a post as prose', () => {
  it.each([
    ['#DraftOurDaughters', 'Draft Our Daughters'],
    ['says @HouseGOPLeader2020', 'says House GOP Leader 2020'],
    ['#covfefe', 'covfefe'],
    ['#made_up', 'made up'],
    ['See https://t.co/x?y=1 and pic.twitter.com/AbC, now', 'See and now'],
  ])('%s', (post, text) => {
    expect(read(post)).toBe(text);
  });

  it('leaves other text as it is', () => {
    const text = 'Item no. 5: 40 % of 2,000 — said Ms. Alder (twice).';
    expect(plainText(text)).toBe(text);
  });
});
