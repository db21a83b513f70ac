import type { Page } from 'puppeteer-core';
import type { PageState } from '../../extension/platform/messages.ts';
import type { Session } from './session.ts';

/**
 * What the popup would be told about a page: asked from a page of the extension's own, over the same wire.
 *
 * @returns null while nothing of Plumbline's runs there
 */
export async function pageState(session: Session, page: Page): Promise<PageState | null> {
  const reply = await askTab(session, page.url(), 'describePage');
  return reply as PageState | null;
}

/** Steps to a mark as the keyboard commands and the popup do. */
export async function goToMark(
  session: Session,
  page: Page,
  where: 'next' | 'previous' | number,
): Promise<void> {
  await askTab(session, page.url(), 'goToMark', where);
}

/** Hides the marks of a page, or shows them again, as the keyboard command and the panel do. */
export async function toggleMarks(session: Session, page: Page): Promise<void> {
  await askTab(session, page.url(), 'toggleMarks');
}

async function askTab(session: Session, url: string, request: string, ...args: unknown[]): Promise<unknown> {
  const { own } = session;
  return own.evaluate(
    async (url, message) => {
      const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
      try {
        const reply = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
        return reply?.ok === true ? (reply.value ?? null) : null;
      } catch {
        return null;
      }
    },
    url,
    { request, args },
  );
}
