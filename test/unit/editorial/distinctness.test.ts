import { describe, expect, it } from 'vitest';
import { claimsWithoutDistinctiveTerm, confusionsIn } from '../../../src/editorial/distinctness.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const barbers = testClaim({
  id: 'norway-hires-barbers',
  claim: { en: "Norway's embassy in Lima recruits Peruvian barbers." },
  wordings: { en: ['Norway is hiring barbers in Peru through its embassy.'] },
  entities: [
    { id: 'norway', kind: 'place', role: 'actor', required: true, names: {} },
    { id: 'peru', kind: 'place', role: 'place', required: true, names: {} },
  ],
});

describe('claims that are taken for one another', () => {
  it('are named once a pair, with the wording that shows it', () => {
    const twin = testClaim({
      id: 'japan-lumberjacks-again',
      wordings: { en: ['Japan hires Canadian lumberjacks.'] },
    });
    const found = confusionsIn([testPack(testClaim(), twin, barbers)], ['en']);
    expect(found.map(({ claimId, other }) => [claimId, other].sort())).toEqual([
      ['japan-hires-lumberjacks', 'japan-lumberjacks-again'],
    ]);
    expect(found[0]?.text).toContain('lumberjacks');
  });

  it('are none where every claim is its own', () => {
    expect(confusionsIn([testPack(testClaim(), barbers)], ['en', 'ru'])).toEqual([]);
  });
});

describe('a claim without a term of its own', () => {
  it('is one whose every word stands in many others', () => {
    const copies = ['a', 'b', 'c', 'd'].map((id) => testClaim({ id, wordings: {} }));
    expect(claimsWithoutDistinctiveTerm([testPack(...copies, barbers)], 'en').map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('is not one that has no text in the language at all', () => {
    expect(claimsWithoutDistinctiveTerm([testPack(testClaim())], 'ru')).toEqual([]);
  });
});
