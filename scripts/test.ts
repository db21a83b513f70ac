import type { Command, CommandContext } from './command.ts';
import { runChecks } from './testing/run-checks.ts';
import { runE2e } from './testing/run-e2e.ts';
import { runVitest } from './testing/run-vitest.ts';
import { describeTally, sum, type Tally } from './testing/tally.ts';
import { UserError } from './user-error.ts';

/** Everything: types, lint, unit and repository tests, end to end in both browsers. Ends with one line that counts all. */
export const run: Command = async (args, context) => {
  if (args.length > 0) throw new UserError('Usage: npm test [-- --no-install]');
  const checks = await runChecks(context.root);
  const unit = await runVitest({ root: context.root, project: 'unit' });
  const build = await runVitest({ root: context.root, project: 'build' });
  const e2e = await endToEnd(context);
  const all = sum(checks, unit, build, e2e);
  console.log(`\n${describeTally(all)}`);
  return all.failed === 0 ? 0 : 1;
};

/** A missing browser is a failure to be counted, not a reason to leave the count out. */
async function endToEnd(context: CommandContext): Promise<Tally> {
  try {
    return await runE2e(context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}
