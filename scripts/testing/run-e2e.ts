import { BROWSERS, type BrowserName } from '../build/manifest.ts';
import type { CommandContext } from '../command.ts';
import { findBrowsers } from '../setup/browsers.ts';
import { runVitest } from './run-vitest.ts';
import { sum, type Tally } from './tally.ts';

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
  // Side by side: each mostly waits for its browser.
  const tallies = await Promise.all(
    browsers.map((name, i) =>
      runVitest({
        root: context.root,
        project: `e2e-${name}`,
        args,
        env: { [`${name.toUpperCase()}_PATH`]: found[name] },
        live: i === 0,
      }),
    ),
  );
  return sum(...tallies);
}
