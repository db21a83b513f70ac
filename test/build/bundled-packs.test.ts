import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/claim/pack.ts';
import { shortfallsOf } from '../../src/editorial/standards.ts';
import { createMatcher, type Matcher } from '../../src/match/matcher.ts';
import { failed, passRate, runPackTests } from '../../src/match/pack-tests.ts';
import { MARK_FROM } from '../../src/match/strictness.ts';

const folder = 'extension/packs';
const packs = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => parsePack(readFileSync(`${folder}/${name}`, 'utf8'), name));
const matcher = createMatcher(packs);

describe.each(packs)('the bundled pack $manifest.id', (pack) => {
  const report = runPackTests(pack, matcher);

  it('marks none of the sentences that its claims must not match', () => {
    expect(failed(report.silent)).toEqual([]);
    expect(report.silent.length).toBeGreaterThanOrEqual(4 * pack.claims.length);
  });

  it('marks none of them at the widest strictness either', () => {
    const wide: Matcher = {
      claims: matcher.claims,
      findMatches: (text) => matcher.findMatches(text, { markFrom: MARK_FROM.wide }),
    };
    expect(failed(runPackTests(pack, wide).silent)).toEqual([]);
  });

  it('finds at least the share of must-match sentences that it promises', () => {
    expect(passRate(report.match)).toBeGreaterThanOrEqual(pack.manifest.mustMatchFloor);
  });

  it('keeps to the editorial policy in every record', () => {
    expect(pack.manifest.publisher.policy).toBe('plumbline');
    expect(pack.claims.flatMap((claim) => shortfallsOf(claim, 'en'))).toEqual([]);
  });
});

describe('runPackTests', () => {
  it('counts a sentence that is marked and must not be', () => {
    const pack = packs.find((p) => p.manifest.id === 'russia-ukraine-central-asia')!;
    const claim = pack.claims.find((c) => c.id === 'ukr-embassy-dushanbe-recruits-mercenaries')!;
    const planted = {
      ...claim,
      tests: { match: [], silent: [{ lang: 'en', text: claim.wordings.en![0]!, why: 'planted' }] },
    };
    const report = runPackTests({ ...pack, claims: [planted] }, matcher);
    expect(failed(report.silent)).toHaveLength(1);
  });
});
