import type { Command } from './command.ts';
import { readBundledPacks, readPack } from './packs/read-packs.ts';
import { testPacks } from './packs/test-packs.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run pack -- validate | test [FILE...]
  validate  parse the packs (the bundled ones where no file is named)
  test      also run the tests that their claims carry`;

/** Checks claim packs: their form, and that they match what they say and nothing else. */
export const run: Command = async ([action, ...files], { root }) => {
  if (action !== 'validate' && action !== 'test') throw new UserError(USAGE);
  const packs = (files.length > 0 ? files.map((f) => readPack(f)) : readBundledPacks(root)).map(
    (p) => p.pack,
  );
  for (const { manifest, claims } of packs)
    console.log(`${manifest.id} ${manifest.version}: ${claims.length} claims`);
  if (action === 'validate') return 0;

  const results = testPacks(packs);
  for (const { missed, faults, summary } of results) {
    for (const line of missed) console.log(`missed  ${line}`);
    for (const line of faults) console.log(`WRONG   ${line}`);
    console.log(summary);
  }
  return results.every((r) => r.faults.length === 0) ? 0 : 1;
};
