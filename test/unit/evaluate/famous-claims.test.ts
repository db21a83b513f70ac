import { describe, expect, it } from 'vitest';
import { OUR_NAMES, ourIdOf } from '../../../scripts/evaluate/famous-claims.ts';
import { markedClaims } from '../../../scripts/evaluate/paragraphs.ts';
import { readBundledPacks } from '../../../scripts/packs/read-packs.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';
import { ROOT } from '../repository/tree.ts';

describe('a famous claim that a list names', () => {
  const known = markedClaims([
    testPack(
      testClaim({ aliases: ['axe-men'] }),
      testClaim({ id: 'mmr-autism' }),
      testClaim({ id: 'chemtrails', display: 'mention' }),
    ),
  ]);

  it('is ours by its id, or by an alias', () => {
    expect(ourIdOf({ claim_id: 'japan-hires-lumberjacks', claim: '' }, known)).toBe(
      'japan-hires-lumberjacks',
    );
    expect(ourIdOf({ claim_id: 'axe-men', claim: '' }, known)).toBe('japan-hires-lumberjacks');
  });

  it('is ours by its one line where it has another id or none', () => {
    expect(ourIdOf({ claim_id: 'jab', claim: 'MMR shots make autistic' }, known)).toBe('mmr-autism');
    expect(ourIdOf({ claim: 'MMR shots make autistic' }, known)).toBe('mmr-autism');
  });

  it('is not ours where no pack holds it, or only for the list of a page', () => {
    expect(ourIdOf({ claim: 'Soup is forbidden in cars' }, known)).toBeUndefined();
    expect(ourIdOf({ claim: 'Bucha never was a town' }, known)).toBeUndefined();
    expect(ourIdOf({ claim: 'Chemtrails' }, known)).toBeUndefined();
  });

  it('leads to claims that the bundled packs hold', () => {
    const claims = readBundledPacks(ROOT).flatMap(({ pack }) => pack.claims);
    const ids = claims.flatMap((claim) => [claim.id, ...claim.aliases]);
    expect(ids).toEqual(expect.arrayContaining(OUR_NAMES.map(([, id]) => id)));
  });
});
