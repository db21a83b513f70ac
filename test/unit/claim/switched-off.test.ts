import { describe, expect, it } from 'vitest';
import { claimsByTopic, claimsSwitchedOff, privateClaims } from '../../../src/claim/switched-off.ts';
import { testClaim, testManifest } from './test-claim.ts';

const pack = (id: string, topics: Record<string, string>) => ({
  manifest: { ...testManifest, id },
  claims: Object.entries(topics).map(([claim, topic]) => testClaim({ id: claim, topic })),
});
const packs = [pack('woods', { a: 'forestry', b: 'history' }), pack('seas', { c: 'fishing', d: 'history' })];

describe('what a person switched off', () => {
  it.each([
    ['nothing', {}, []],
    ['a pack', { packsOff: ['woods'] }, ['a', 'b']],
    ['a topic, in every pack that has it', { topicsOff: ['history'] }, ['b', 'd']],
    ['both', { packsOff: ['seas'], topicsOff: ['forestry'] }, ['a', 'c', 'd']],
    ['what is not there any more', { packsOff: ['skies'], topicsOff: ['weather'] }, []],
    ['a topic called like a property of every object', { topicsOff: ['constructor'] }, []],
  ])('%s', (_, off, ids) => {
    expect([...claimsSwitchedOff(packs, { packsOff: [], topicsOff: [], ...off })]).toEqual(ids);
  });

  it('does not hold claims that were withdrawn: they were never in use', () => {
    const withdrawn = { ...packs[0]!, claims: [testClaim({ id: 'a', status: 'withdrawn' })] };
    expect(claimsSwitchedOff([withdrawn], { packsOff: ['woods'], topicsOff: [] }).size).toBe(0);
  });
});

describe('claims of private packs', () => {
  it('are those of packs that say so', () => {
    const [woods, seas] = packs;
    const own = { ...woods!, manifest: { ...woods!.manifest, private: true } };
    expect([...privateClaims([own, seas!])]).toEqual(['a', 'b']);
  });
});

describe('claims by topic', () => {
  it('are counted, the withdrawn ones left out', () => {
    const claims = [
      testClaim({ id: 'a', topic: 'history' }),
      testClaim({ id: 'b', topic: 'history' }),
      testClaim({ id: 'c', topic: 'fishing', status: 'withdrawn' }),
    ];
    expect(claimsByTopic({ claims })).toEqual({ history: 2 });
  });
});
