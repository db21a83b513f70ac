import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../browser/launch.ts';
import { closeFirstRun } from '../browser/session.ts';
import { buildExtension } from '../build/build-extension.ts';
import { buildYardstick } from './build-yardstick.ts';
import { type SavedPageServer, serveSavedPages } from './page-server.ts';
import { listenIn, workerOf, yardstick } from './worlds.ts';

/** Two browsers side by side on the same pages, one with Plumbline and one without. */
export interface Bench {
  server: SavedPageServer;
  /** With Plumbline: what it tells its background is heard. */
  ours: { browser: Browser; ears: Awaited<ReturnType<typeof listenIn>>; yard: ReturnType<typeof yardstick> };
  /** Without it. */
  bare: { browser: Browser; yard: ReturnType<typeof yardstick> };
  /** Bytes of the script that runs on every page. */
  gateBytes: number;
  close(): Promise<void>;
}

/**
 * Builds Plumbline as it is in the tree and starts both browsers.
 *
 * @param folder of the saved pages
 */
export async function openBench(root: string, folder: string, executable: string): Promise<Bench> {
  const built = join(root, 'out', `pages-${process.pid}`);
  const forget = () => rmSync(built, { recursive: true, force: true });
  // Ctrl-C ends the browsers by puppeteer's own hand and then this process.
  process.once('exit', forget);
  const server = await serveSavedPages(folder);
  const browsers: Browser[] = [];
  const close = async () => {
    for (const browser of browsers) await browser.close();
    server.close();
    forget();
    process.off('exit', forget);
  };
  try {
    await buildExtension(root, built);
    await buildYardstick(root, join(built, 'yardstick'));
    const start = async () => {
      const browser = await launchBrowser('chromium', { executable, headless: true, proxy: server.proxy });
      browsers.push(browser);
      const id = await browser.installExtension(join(built, 'yardstick'));
      return { browser, yard: yardstick(await workerOf(browser, id)) };
    };
    const bare = await start();
    const ours = await start();
    const plumbline = await ours.browser.installExtension(join(built, 'chromium'));
    const background = await workerOf(ours.browser, plumbline);
    await closeFirstRun(background, true);
    const ears = await listenIn(background);
    const gateBytes = readFileSync(join(built, 'chromium/gate.js')).length;
    return { server, bare, ours: { ...ours, ears }, gateBytes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
