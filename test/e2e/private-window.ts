import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../../scripts/browser/session.ts';
import { WAIT } from './browser.ts';

/** Opens a page in a private window. */
export async function openPrivately(session: Session, url: string): Promise<Page> {
  const { own } = session;
  await own.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, url);
  let page: Page | undefined;
  await expect
    .poll(async () => {
      const contexts = session.browser.browserContexts();
      const pages = (await Promise.all(contexts.map((context) => context.pages()))).flat();
      page = pages.find((candidate) => candidate.url() === url);
      return page !== undefined;
    }, WAIT)
    .toBe(true);
  if (page === undefined) throw new Error('The private window did not open.');
  return page;
}

/** Whether the tab on that address is in a private window. */
export async function isPrivate(session: Session, url: string): Promise<boolean | undefined> {
  const { own } = session;
  return own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.incognito,
    url,
  );
}
