import { BROWSERS, type BrowserName } from '../build/manifest.ts';
import { UserError } from '../user-error.ts';

/**
 * Takes `--browser NAME` (or `--browser=NAME`) out of the arguments.
 *
 * @throws UserError for a browser we do not know
 */
export function parseBrowser(args: readonly string[]): { browser: BrowserName | undefined; rest: string[] } {
  const words = args.flatMap((arg) => (arg.startsWith('--browser=') ? ['--browser', arg.slice(10)] : [arg]));
  const at = words.indexOf('--browser');
  if (at === -1) return { browser: undefined, rest: words };
  const browser = BROWSERS.find((name) => name === words[at + 1]);
  if (browser === undefined) throw new UserError(`--browser takes ${BROWSERS.join(' or ')}.`);
  return { browser, rest: words.toSpliced(at, 2) };
}
