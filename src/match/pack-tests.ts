import type { Claim, Framing } from '../claim/claim.ts';
import type { Pack } from '../claim/pack.ts';
import type { Match } from './match.ts';
import type { Matcher } from './matcher.ts';

/** What came of one test sentence of a claim. */
export interface TestOutcome {
  claimId: string;
  lang: string;
  text: string;
  /** A must-match sentence with hardly a word of the claim; false for must-not-match sentences. */
  hard: boolean;
  /** What came out instead of what the record says, in words; null where the test passes. */
  problem: string | null;
}

/** What came of all test sentences of a pack. */
export interface PackTestReport {
  /** Sentences in which the claim has to be found, with its framing. */
  match: TestOutcome[];
  /** Sentences in which it must not be found: one that fails stops the build. */
  silent: TestOutcome[];
}

/**
 * Runs the tests that the claims of a pack carry, through the matcher that readers use.
 * A must-match test passes where the claim is found, with its framing, as a mark or (for claims of display `mention`,
 * and for questions) as a mention. A must-not-match test passes where the claim is not found at all.
 */
export function runPackTests(pack: Pack, matcher: Matcher): PackTestReport {
  const report: PackTestReport = { match: [], silent: [] };
  for (const claim of pack.claims) {
    for (const { lang, text, framing, hard } of claim.tests.match) {
      const found = find(matcher, claim, lang, text);
      report.match.push({ claimId: claim.id, lang, text, hard, problem: missed(claim, framing, found) });
    }
    for (const { lang, text, why } of claim.tests.silent) {
      const found = find(matcher, claim, lang, text);
      const problem = found ? `found as ${found.framing} (${found.confidence}), though: ${why}` : null;
      report.silent.push({ claimId: claim.id, lang, text, hard: false, problem });
    }
  }
  return report;
}

function find(matcher: Matcher, claim: Claim, lang: string, text: string): Match | undefined {
  return matcher.findMatches({ text, lang }).matches.find((m) => m.claimId === claim.id);
}

function missed(claim: Claim, framing: Framing, found: Match | undefined): string | null {
  if (!found) return 'not found';
  if (found.framing !== framing) return `found as ${found.framing}, not ${framing}`;
  const enough = found.shown || claim.display === 'mention' || framing === 'questioned';
  return enough ? null : `found, but not sure enough to mark (${found.confidence})`;
}

/** The tests that failed. */
export function failed(outcomes: readonly TestOutcome[]): (TestOutcome & { problem: string })[] {
  return outcomes.filter((o): o is TestOutcome & { problem: string } => o.problem !== null);
}

/** Share of the tests that pass, in whole percent; none at all counts as 100. */
export function passRate(outcomes: readonly TestOutcome[]): number {
  return outcomes.length === 0 ? 100 : Math.floor((100 * passed(outcomes)) / outcomes.length);
}

/** How many of the tests pass. */
export function passed(outcomes: readonly TestOutcome[]): number {
  return outcomes.filter((o) => o.problem === null).length;
}
