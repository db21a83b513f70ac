import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/editorial/overview.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const claims = [
  testClaim({ id: 'a', topic: 'forestry', favours: ['japan', 'loggers'], verdict: 'false' }),
  testClaim({ id: 'b', topic: 'forestry', favours: ['japan'], expiresAt: '2026-11-22' }),
  testClaim({ id: 'c', topic: 'forestry', display: 'mention', expiresAt: '2026-11-23' }),
  testClaim({
    id: 'd',
    topic: 'fishing',
    wordings: { en: ['x'], fr: ['y'] },
    translations: { fr: { reviewedBy: null } },
  }),
  testClaim({ id: 'e', topic: 'fishing', status: 'withdrawn', favours: ['canada'] }),
];
const overview = overviewOf([testPack(...claims)], '2026-11-22');

describe('the overview of a pack', () => {
  it('counts favoured sides, those of a claim that favours two each once, and "none"', () => {
    expect(overview.favours).toEqual([
      ['japan', 2],
      ['none', 2],
      ['loggers', 1],
    ]);
  });

  it('leaves out what is withdrawn', () => {
    expect(overview.claims).toBe(4);
    expect(overview.topics).toEqual([
      ['forestry', 3],
      ['fishing', 1],
    ]);
    expect(overview.thin).toEqual(['fishing']);
  });

  it('calls a record out of date from its day on, not the day before', () => {
    expect(overview.stale).toEqual([{ claimId: 'b', since: '2026-11-22' }]);
  });

  it('counts languages by what is written in them, and those that nobody has read', () => {
    expect(overview.texts).toEqual([['en', 4]]);
    expect(overview.wordings).toEqual([
      ['en', 4],
      ['fr', 1],
    ]);
    expect(overview.unread).toEqual([['fr', 1]]);
  });

  it('counts publishers of evidence, not of pages that spread a claim', () => {
    const [source] = testClaim().sources;
    const sources = [
      source!,
      { ...source!, id: 'second', publisher: 'Second Paper' },
      { ...source!, id: 'third', publisher: 'Rumour Mill', role: 'claim-carrier' as const },
    ];
    expect(overviewOf([testPack(testClaim({ sources }))], '2026-11-22').publishers).toBe(2);
    expect(overviewOf([], '2026-11-22').publishers).toBe(0);
  });
});
