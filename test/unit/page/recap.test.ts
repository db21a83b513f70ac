import { describe, expect, it } from 'vitest';
import { type RecapMark, recapOf } from '../../../src/page/recap.ts';

function mark(claimId: string, shown = true): RecapMark {
  return { claimId, claim: { text: `Claim ${claimId}`, lang: 'en' }, verdict: 'false', shown };
}

describe('the recap of an article', () => {
  it('names each claim once, where it was first met, and counts its sentences', () => {
    const lines = recapOf([mark('b'), mark('a'), mark('b'), mark('b')]);
    expect(lines.map(({ claim, mark, sentences }) => [claim.text, mark, sentences])).toEqual([
      ['Claim b', 0, 3],
      ['Claim a', 1, 1],
    ]);
  });

  it('leaves mentions out, and does not count them', () => {
    const lines = recapOf([mark('a', false), mark('b', false), mark('b')]);
    expect(lines).toMatchObject([{ mark: 2, sentences: 1 }]);
  });

  it('of an article without marks is empty', () => {
    expect(recapOf([])).toEqual([]);
  });
});
