import { join } from 'node:path';
import type { Command } from './command.ts';
import { assemble, takeApart } from './packs/assemble.ts';
import { choosePacks } from './packs/choose-packs.ts';
import { judgeCorpus } from './packs/corpus.ts';
import { report } from './packs/report.ts';
import { runTests } from './packs/run-tests.ts';
import { validate } from './packs/validate.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run pack -- ACTION ...
  validate [FILE...]       read the packs (the bundled ones where no file is named), and say where a record falls
                           short of docs/editorial-policy.md
  test [FILE...]           also run the tests that their claims carry
  test --corpus PATH [--judged FILE] [FILE...]
                           list every mark on a folder of ordinary news; each has to be judged, right or wrong, in FILE
                           (test/judged-marks.jsonl)
  report [FILE...]         claims by topic, language, verdict and favoured side; near duplicates, thin topics
  build FOLDER OUT.jsonl   make a pack of a folder with manifest.json and one JSON file a claim
  unpack FILE FOLDER       the way back, for editing`;

/** Checks, measures and builds claim packs. */
export const run: Command = async ([action, ...rest], { root }) => {
  const today = new Date().toISOString().slice(0, 10);
  const packs = (files: readonly string[]) => choosePacks(root, files).map((file) => file.pack);
  switch (action) {
    case 'validate':
      return validate(packs(rest));
    case 'test': {
      const corpus = take(rest, '--corpus');
      const judged = take(rest, '--judged') ?? join(root, 'test/judged-marks.jsonl');
      return corpus === null ? runTests(packs(rest)) : judgeCorpus(packs(rest), corpus, judged, today);
    }
    case 'report':
      report(packs(rest), today);
      return 0;
    case 'build':
      return assemble(two(rest), root);
    case 'unpack':
      return takeApart(two(rest));
    default:
      throw new UserError(USAGE);
  }
};

/** Takes an option and its value out of the arguments. */
function take(args: string[], option: string): string | null {
  const at = args.indexOf(option);
  if (at < 0) return null;
  const [, value] = args.splice(at, 2);
  if (value === undefined) throw new UserError(`${option} needs a value.\n${USAGE}`);
  return value;
}

function two([from, to, ...more]: readonly string[]): { from: string; to: string } {
  if (from === undefined || to === undefined || more.length > 0) throw new UserError(USAGE);
  return { from, to };
}
