import type { Pack } from '../../src/claim/pack.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { type FailedTest, mustMatchRate, runPackTests } from '../../src/match/pack-tests.ts';

/** What came of the tests of one pack. */
export interface PackResult {
  /** Counts, in one line. */
  summary: string;
  /** Must-match sentences that were missed or framed otherwise. */
  missed: string[];
  /** What keeps the pack from being built: wrong marks, or fewer finds than it promises. */
  faults: string[];
}

/** Runs the tests that the claims of these packs carry, against all of the packs together, as a reader has them. */
export function testPacks(packs: readonly Pack[]): PackResult[] {
  const matcher = createMatcher(packs);
  return packs.map((pack) => {
    const { id, mustMatchFloor } = pack.manifest;
    const report = runPackTests(pack, matcher);
    const { match, silent } = report;
    const rate = mustMatchRate(report);
    const faults = silent.failed.map((test) => `${id}: ${describe(test)}`);
    if (rate < mustMatchFloor)
      faults.push(`${id}: finds ${rate} % of its must-match sentences, promised are ${mustMatchFloor} %`);
    return {
      summary:
        `${id}: must match ${match.total - match.failed.length} of ${match.total} (${rate} %, floor ${mustMatchFloor} %), ` +
        `must not match ${silent.total - silent.failed.length} of ${silent.total}`,
      missed: match.failed.map(describe),
      faults,
    };
  });
}

const describe = ({ claimId, lang, text, problem }: FailedTest) =>
  `${claimId} [${lang}] ${problem}\n        ${text}`;
