import { passed, runPackTests, type TestOutcome } from '../../src/match/pack-tests.ts';
import { proportion } from './intervals.ts';
import type { Row, Section } from './row.ts';

/** The sentences that the claims of the bundled packs carry as their tests, by language. */
export const packTests: Section = {
  name: 'packs',
  measure({ packs, matcher }) {
    const reports = packs.map((pack) => runPackTests(pack, matcher));
    const [match, silent] = [reports.flatMap((r) => r.match), reports.flatMap((r) => r.silent)];
    const langs = [...new Set(match.map((test) => test.lang))].sort();
    const share = (tests: readonly TestOutcome[]) => proportion(passed(tests), tests.length);
    return langs.flatMap((lang): Row[] => {
      const on = `tests of the packs, ${lang}`;
      const [mine, quiet] = [match, silent].map((tests) => tests.filter((test) => test.lang === lang));
      const rows: Row[] = [
        { on, measure: 'must match, plain', ...share((mine ?? []).filter((test) => !test.hard)) },
        { on, measure: 'must match, hard', ...share((mine ?? []).filter((test) => test.hard)) },
        { on, measure: 'must not match', ...share(quiet ?? []) },
      ];
      return rows.filter((row) => row.of > 0);
    });
  },
};
