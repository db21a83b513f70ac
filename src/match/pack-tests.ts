import type { Claim } from '../claim/claim.ts';
import type { Pack } from '../claim/pack.ts';
import type { Match } from './match.ts';
import type { Matcher } from './matcher.ts';

/** A test sentence of a claim that did not come out as the record says. */
export interface FailedTest {
  claimId: string;
  lang: string;
  text: string;
  /** What came out instead, in words. */
  problem: string;
}

export interface PackTestReport {
  /** Must-match tests: how many there are, and those that were missed or framed otherwise. */
  match: { total: number; failed: FailedTest[] };
  /** Must-not-match tests: one that fails stops the build. */
  silent: { total: number; failed: FailedTest[] };
}

/**
 * Runs the tests that the claims of a pack carry, through the matcher that readers use.
 * A must-match test passes where the claim is found, with its framing, as a mark or (for claims of display `mention`,
 * and for questions) as a mention. A must-not-match test passes where the claim is not found at all.
 */
export function runPackTests(pack: Pack, matcher: Matcher): PackTestReport {
  const report: PackTestReport = { match: { total: 0, failed: [] }, silent: { total: 0, failed: [] } };
  for (const claim of pack.claims) {
    for (const { lang, text, framing } of claim.tests.match) {
      report.match.total++;
      const found = find(matcher, claim, lang, text);
      const problem = !found
        ? 'not found'
        : found.framing !== framing
          ? `found as ${found.framing}, not ${framing}`
          : found.shown || claim.display === 'mention' || framing === 'questioned'
            ? null
            : `found, but not sure enough to mark (${found.confidence})`;
      if (problem) report.match.failed.push({ claimId: claim.id, lang, text, problem });
    }
    for (const { lang, text, why } of claim.tests.silent) {
      report.silent.total++;
      const found = find(matcher, claim, lang, text);
      if (found)
        report.silent.failed.push({
          claimId: claim.id,
          lang,
          text,
          problem: `found as ${found.framing} (${found.confidence}), though: ${why}`,
        });
    }
  }
  return report;
}

function find(matcher: Matcher, claim: Claim, lang: string, text: string): Match | undefined {
  return matcher.findMatches({ text, lang }).matches.find((m) => m.claimId === claim.id);
}

/** Share of must-match tests that pass, in percent, rounded down: what a pack's `mustMatchFloor` is compared with. */
export function mustMatchRate({ match }: PackTestReport): number {
  return match.total === 0 ? 100 : Math.floor((100 * (match.total - match.failed.length)) / match.total);
}
