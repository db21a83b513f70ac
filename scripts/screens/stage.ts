import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';
import { goToExtensionPage, type Session } from '../browser/session.ts';
import type { Look } from './looks.ts';

/** What a surface needs to show itself: a browser with Plumbline, a site, and the look to be shown in. */
export interface Stage {
  session: Session;
  /** Address of the demonstration site, with a slash at its end. */
  demo: string;
  look: Look;
  /** Pages that were opened and are still there. */
  opened: Page[];
}

/** Opens a page of the demonstration site in the look of the stage. */
export async function openDemo(stage: Stage, name: string): Promise<Page> {
  const page = await stage.session.open(`${stage.demo}${name}`);
  stage.opened.push(page);
  await dress(stage, page);
  return page;
}

/** Opens one of Plumbline's own pages in the look of the stage. */
export async function openOwn(stage: Stage, path: string): Promise<Page> {
  const { session } = stage;
  const page = await session.openOwn(path);
  stage.opened.push(page);
  await dress(stage, page);
  // Drawn anew: what is measured at the start (a width, a scheme) is then that of the look.
  await goToExtensionPage(session.name, page, () => page.reload());
  return page;
}

/** Stores settings as the options page does. */
export async function useSettings({ session, look }: Stage, change: Partial<Settings> = {}): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, language: look.language, ...change };
  await session.own.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

/** Firefox takes its colour scheme from a preference at the start; see launch.ts. */
async function dress({ session, look }: Stage, page: Page): Promise<void> {
  await page.setViewport(look.viewport);
  if (session.name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  }
}

export async function closeAll({ opened }: Stage): Promise<void> {
  for (const page of opened.splice(0)) await page.close();
}
