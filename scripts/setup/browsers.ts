import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as installer from '@puppeteer/browsers';
import type { BrowserName } from '../build/manifest.ts';
import { UserError } from '../user-error.ts';

/** How each browser may be called, where it usually lives, and how to get it. */
const KNOWN = {
  chromium: {
    label: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
      linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
    },
    debian: 'chromium',
    download: installer.Browser.CHROME,
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
      linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
    },
    debian: 'firefox-esr',
    download: installer.Browser.FIREFOX,
  },
} as const;

/**
 * The executable of each wanted browser; what is missing is installed and announced before: on a Debian-like system
 * as root the system's own package, elsewhere a download into out/browsers.
 *
 * @param install false: nothing is installed
 * @throws UserError with one sentence that says what to install
 */
export async function findBrowsers<B extends BrowserName>(
  wanted: readonly B[],
  { root, install }: { root: string; install: boolean },
): Promise<Record<B, string>> {
  const cache = join(root, 'out/browsers');
  const found = () => new Map(wanted.map((name) => [name, findBrowser(name, cache)] as const));
  let paths = found();
  const missing = wanted.filter((name) => paths.get(name) === undefined);
  if (missing.length > 0) {
    if (!install) throw new UserError(`${whatIsMissing(missing)}, or leave out --no-install.`);
    if (isDebianRoot()) installPackages(missing);
    else for (const name of missing) await download(name, cache);
    paths = found();
  }
  const still = wanted.filter((name) => paths.get(name) === undefined);
  if (still.length > 0) throw new UserError(`${whatIsMissing(still)}.`);
  return Object.fromEntries(paths) as Record<B, string>;
}

/** One browser's executable: the environment's word first, then PATH, the usual places, and what we downloaded. */
function findBrowser(name: BrowserName, cache: string): string | undefined {
  const { variable, commands, places } = KNOWN[name];
  const told = process.env[variable];
  if (told !== undefined && told !== '') {
    if (!isExecutable(told)) throw new UserError(`${variable} names no program: ${told}`);
    return told;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix))),
    ...usualPlaces(places),
    ...downloaded(name, cache),
  ].find(isExecutable);
}

function usualPlaces(places: (typeof KNOWN)[BrowserName]['places']): string[] {
  if (process.platform === 'darwin') {
    return places.darwin.flatMap((place) => [place, join(homedir(), place)]);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((base) =>
      base === undefined ? [] : places.win32.map((place) => join(base, place)),
    );
  }
  return [...places.linux];
}

/** What an earlier run downloaded, newest build last in the folder listing and first here. */
function downloaded(name: BrowserName, cache: string): string[] {
  const platform = installer.detectBrowserPlatform();
  const browser = KNOWN[name].download;
  const folder = join(cache, browser);
  if (platform === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(`${platform}-`))
    .sort()
    .reverse()
    .map((entry) =>
      installer.computeExecutablePath({
        browser,
        buildId: entry.slice(platform.length + 1),
        cacheDir: cache,
        platform,
      }),
    );
}

async function download(name: BrowserName, cache: string): Promise<void> {
  const { download: browser, label } = KNOWN[name];
  const platform = installer.detectBrowserPlatform();
  if (platform === undefined) return;
  try {
    const buildId = await installer.resolveBuildId(browser, platform, 'stable');
    console.error(`${label} was not found. Downloading ${browser} ${buildId} into out/browsers`);
    await installer.install({ browser, buildId, cacheDir: cache, platform });
  } catch (error) {
    throw new UserError(`${whatIsMissing([name])}. The download failed: ${String(error)}`);
  }
}

function isDebianRoot(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    isDebianLike()
  );
}

/** Ubuntu's packages of these names only point to snaps, which do not run everywhere: there we download. */
function isDebianLike(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID=ubuntu/m.test(release);
}

function installPackages(missing: readonly BrowserName[]): void {
  const names = missing.map((name) => KNOWN[name].debian);
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...names]];
  const labels = missing.map((name) => KNOWN[name].label).join(' and ');
  console.error(
    `${labels} not found. Installing the system's own: apt-get update && apt-get ${steps[1]?.join(' ')}`,
  );
  for (const step of steps) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', step, { stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new UserError(`${whatIsMissing(missing)}. "apt-get ${step.join(' ')}" failed.`);
  }
}

function whatIsMissing(names: readonly BrowserName[]): string {
  return names
    .map(
      (name) =>
        `${KNOWN[name].label} was not found: install it, or name its program in ${KNOWN[name].variable}`,
    )
    .join('. ');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
