import { cleanAddress, hostOfAddress } from '../../src/page/clean-address.ts';
import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import { siteOf } from '../../src/page/site.ts';
import { Refusal } from '../platform/answer.ts';
import { browser, type MessageSender } from '../platform/browser.ts';

/** Of our own pages the one with an example, which is read as a page is. */
export const EXAMPLE_PAGE = 'welcome/index.html';

/** The tab of a content script in the top frame of a page, or of our example. @throws Refusal for any other sender */
export function pageTab(sender: MessageSender): {
  tabId: number;
  documentId: string | undefined;
  urls: string[];
} {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || (isOwnPage(sender) && !isExample(sender))) {
    throw new Refusal('This request is answered to pages only.');
  }
  // No source of ours has an address this long; a page may give itself one.
  const urls = [sender.url, sender.tab?.url]
    .filter((url) => url !== undefined)
    .filter((url) => url.length <= READING_LIMITS.url);
  return { tabId, documentId: sender.documentId, urls };
}

/**
 * The page a content script stands in, as it is remembered: what the tab shows, its address without tracking
 * parameters. Null in a private window, of which nothing is ever kept. @throws Refusal as `pageTab`
 */
export function rememberedPage(sender: MessageSender): { title: string; url: string; site: string } | null {
  const { urls } = pageTab(sender);
  // Unless it is certain that the window is an ordinary one, it counts as private.
  if (sender.tab?.incognito !== false) return null;
  // The tab knows where a page went without a new document.
  const url = cleanAddress(urls.at(-1) ?? '');
  if (url === null) return null;
  return { title: sender.tab.title ?? '', url, site: siteOf(hostOfAddress(url) ?? '') };
}

/** The site of the page, as the settings name it. @throws Refusal as `pageTab` */
export function siteOfPage(sender: MessageSender): string | null {
  const host = hostOfAddress(pageTab(sender).urls.at(-1) ?? '');
  return host === null ? null : siteOf(host);
}

/** @throws Refusal unless the sender is one of our own pages */
export function requireOwnPage(sender: MessageSender): void {
  if (!isOwnPage(sender)) throw new Refusal("This request is answered to Plumbline's own pages only.");
}

function isExample({ url }: MessageSender): boolean {
  return url?.split(/[?#]/)[0] === browser.runtime.getURL(EXAMPLE_PAGE);
}

/**
 * Our own pages, in the popup or in a tab, are known by their address. A content script is known by the address of
 * the page it runs in, which no page can make ours: the browser fills it in, and none of our pages may be framed.
 */
function isOwnPage({ id, url, origin, frameId }: MessageSender): boolean {
  const base = browser.runtime.getURL('');
  return (
    id === browser.runtime.id &&
    url?.startsWith(base) === true &&
    (origin === undefined || `${origin}/` === base) &&
    (frameId === undefined || frameId === 0)
  );
}
