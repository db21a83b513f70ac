import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProbe } from './browser/build-probe.ts';
import { launchBrowser } from './browser/launch.ts';
import { parseBrowser } from './browser/parse-browser.ts';
import { openSession } from './browser/session.ts';
import { buildExtension } from './build/build-extension.ts';
import type { BrowserName } from './build/manifest.ts';
import type { Command, CommandContext } from './command.ts';
import { type Expectations, readExpectations } from './demo/expectations.ts';
import { printVisit } from './demo/print-visit.ts';
import { visitPage } from './demo/visit.ts';
import { listPages, type PageServer, servePages } from './demo-server.ts';
import { findBrowsers } from './setup/browsers.ts';
import { UserError } from './user-error.ts';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--headless] [--url URL] [--no-install]';

/**
 * Builds the extension and shows it at work on the demonstration pages: in a window where there is a display, else
 * headless, where every page is visited and compared with what is expected of it.
 */
export const run: Command = async (args, context) => {
  const { browser, rest } = parseBrowser(args);
  const { headless, url } = parseOptions(rest);
  const name = browser ?? 'chromium';
  const { [name]: executable } = await findBrowsers([name], context);
  await buildExtension(context.root, join(context.root, 'dist'));
  const demo = join(context.root, 'test/demo');
  const server = await servePages(demo);
  try {
    const how = { name, executable, root: context.root };
    return headless || !hasDisplay()
      ? await visitAll(how, demo, server, url)
      : await show(how, url ?? server.url);
  } finally {
    await server.close();
  }
};

interface How extends Pick<CommandContext, 'root'> {
  name: BrowserName;
  executable: string;
}

function parseOptions(args: string[]): { headless: boolean; url: string | undefined } {
  try {
    const { values } = parseArgs({
      args,
      options: { headless: { type: 'boolean', default: false }, url: { type: 'string' } },
    });
    if (values.url !== undefined && !/^https?:$/.test(new URL(values.url).protocol)) throw new Error(USAGE);
    return { headless: values.headless, url: values.url };
  } catch (error) {
    const what =
      error instanceof TypeError && !error.message.includes('Invalid URL') ? `${error.message}\n` : '';
    throw new UserError(`${what}${USAGE}`);
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || (DISPLAY ?? '') !== '' || (WAYLAND_DISPLAY ?? '') !== '';
}

/** Opens a window and stays until it is closed. */
async function show({ name, executable, root }: How, url: string): Promise<number> {
  const browser = await launchBrowser(name, { executable, headless: false, viewport: null });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await browser.installExtension(join(root, 'dist', name));
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log(`Plumbline is running in ${name} on ${url}\nClose the browser, or press Ctrl+C, to end.`);
  await closed;
  return 0;
}

async function visitAll(how: How, folder: string, server: PageServer, url?: string): Promise<number> {
  const { name, executable, root } = how;
  await buildProbe(root, join(root, 'out/probe'), [name]);
  const session = await openSession(name, {
    executable,
    headless: true,
    extension: join(root, 'dist', name),
    probe: join(root, 'out/probe', name),
  });
  let problems = 0;
  try {
    const pictures = join(root, 'out/demo', name);
    for (const page of url === undefined ? demoPages(folder, server.url) : [otherPage(url)]) {
      const visit = await visitPage(session, page.url, page.expected, { folder: pictures, name: page.name });
      printVisit(page.name, visit, page.expected);
      problems += visit.problems.length;
    }
    console.log(`Pictures are in out/demo/${name}.`);
  } finally {
    await session.close();
  }
  if (problems > 0) console.log(`${problems} things are not as they should be.`);
  return problems === 0 ? 0 : 1;
}

interface DemoPage {
  name: string;
  url: string;
  expected: Expectations | null;
}

function demoPages(folder: string, base: string): DemoPage[] {
  return listPages(folder).map((file) => ({
    name: basename(file, '.html'),
    url: new URL(encodeURIComponent(file), base).href,
    expected: readExpectations(join(folder, file)),
  }));
}

function otherPage(url: string): DemoPage {
  const { host, pathname } = new URL(url);
  return { name: `${host}${pathname}`.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 80), url, expected: null };
}
