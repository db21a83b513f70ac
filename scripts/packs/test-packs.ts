import type { Pack } from '../../src/claim/pack.ts';
import { createMatcher, type Matcher } from '../../src/match/matcher.ts';
import {
  failed,
  type PackTestReport,
  passed,
  passRate,
  runPackTests,
  type TestOutcome,
} from '../../src/match/pack-tests.ts';

/** What came of the tests of one pack. */
export interface PackResult {
  id: string;
  /** Counts, a line for the pack and one for each language. */
  summary: string[];
  /** Must-match sentences that were missed or framed otherwise. */
  missed: string[];
  /** What keeps the pack from being built: wrong marks, or fewer finds than it promises. */
  faults: string[];
}

/** Runs the tests that the claims of these packs carry, against all of the packs together, as a reader has them. */
export function testPacks(packs: readonly Pack[], matcher: Matcher = createMatcher(packs)): PackResult[] {
  return packs.map((pack) => {
    const { id, mustMatchFloor } = pack.manifest;
    const report = runPackTests(pack, matcher);
    const faults = failed(report.silent).map((test) => `${id}: ${describe(test)}`);
    const rate = passRate(report.match);
    if (rate < mustMatchFloor)
      faults.push(`${id}: finds ${rate} % of its must-match sentences, promised are ${mustMatchFloor} %`);
    return {
      id,
      summary: summary(id, mustMatchFloor, report),
      missed: failed(report.match).map(describe),
      faults,
    };
  });
}

function summary(id: string, floor: number, { match, silent }: PackTestReport): string[] {
  const langs = [...new Set([...match, ...silent].map((test) => test.lang))].sort();
  return [
    `${id}: must match ${share(match)}, floor ${floor} %; hard ones ${share(match.filter((t) => t.hard))}; ` +
      `must not match ${passed(silent)} of ${silent.length}`,
    ...langs.map((lang) => {
      const of = (tests: readonly TestOutcome[]) => tests.filter((test) => test.lang === lang);
      return `  ${lang}: must match ${share(of(match))}; must not match ${passed(of(silent))} of ${of(silent).length}`;
    }),
  ];
}

const share = (tests: readonly TestOutcome[]) => `${passed(tests)} of ${tests.length} (${passRate(tests)} %)`;

const describe = ({ claimId, lang, text, problem }: TestOutcome) =>
  `${claimId} [${lang}] ${problem}\n        ${text}`;
