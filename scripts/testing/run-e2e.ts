import { BROWSERS, type BrowserName } from '../build/manifest.ts';
import type { CommandContext } from '../command.ts';
import { findBrowsers } from '../setup/browsers.ts';
import { runVitest } from './run-vitest.ts';
import type { Tally } from './tally.ts';

/**
 * End-to-end tests in real browsers, each found or installed before.
 *
 * @throws UserError where a browser is missing and cannot be had
 */
export async function runE2e(
  context: CommandContext,
  browsers: readonly BrowserName[] = BROWSERS,
  args: readonly string[] = [],
): Promise<Tally> {
  const found = await findBrowsers(browsers, context);
  return runVitest(
    context.root,
    browsers.map((name) => `e2e-${name}`),
    args,
    Object.fromEntries(browsers.map((name) => [`${name.toUpperCase()}_PATH`, found[name]])),
  );
}
