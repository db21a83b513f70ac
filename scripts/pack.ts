import { createMatcher } from '../src/match/matcher.ts';
import { mustMatchRate, runPackTests } from '../src/match/pack-tests.ts';
import type { Command } from './command.ts';
import { bundledPacks, readPack } from './scan/read-packs.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run pack -- validate | test [FILE...]
  validate  parse the packs (the bundled ones where no file is named)
  test      also run the tests that their claims carry`;

/** Checks claim packs: their form, and that they match what they say and nothing else. */
export const run: Command = async ([action, ...files], { root }) => {
  if (action !== 'validate' && action !== 'test') throw new UserError(USAGE);
  const packs = (files.length > 0 ? files : bundledPacks(root)).map((file) => ({
    file,
    pack: readPack(file),
  }));
  for (const { pack } of packs)
    console.log(`${pack.manifest.id} ${pack.manifest.version}: ${pack.claims.length} claims`);
  if (action === 'validate') return 0;

  const matcher = createMatcher(packs.map((p) => p.pack));
  let good = true;
  for (const { pack } of packs) {
    const report = runPackTests(pack, matcher);
    for (const t of report.match.failed)
      console.log(`missed  ${t.claimId} [${t.lang}] ${t.problem}\n        ${t.text}`);
    for (const t of report.silent.failed)
      console.log(`WRONG   ${t.claimId} [${t.lang}] ${t.problem}\n        ${t.text}`);
    const rate = mustMatchRate(report);
    const { mustMatchFloor } = pack.manifest;
    console.log(
      `${pack.manifest.id}: must match ${report.match.total - report.match.failed.length} of ${report.match.total} (${rate} %, floor ${mustMatchFloor} %), ` +
        `must not match ${report.silent.total - report.silent.failed.length} of ${report.silent.total}`,
    );
    good &&= report.silent.failed.length === 0 && rate >= mustMatchFloor;
  }
  return good ? 0 : 1;
};
