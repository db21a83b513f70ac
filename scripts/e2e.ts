import { parseBrowser } from './browser/parse-browser.ts';
import type { Command } from './command.ts';
import { runE2e } from './testing/run-e2e.ts';

/** End-to-end tests: `npm run e2e`, `npm run e2e -- --browser firefox`; other arguments go to vitest. */
export const run: Command = async (args, context) => {
  const { browser, rest } = parseBrowser(args);
  const tally = await runE2e(context, browser === undefined ? undefined : [browser], rest);
  return tally.failed === 0 ? 0 : 1;
};
