import { browser } from './browser.ts';

/** The tab in front of the window that a page of ours belongs to. */
export interface TabInFront {
  id: number;
  windowId: number;
  /** Host of its page where content scripts can be, else null: a page of the browser, a file, a store. */
  host: string | null;
  /** Its address; changes in the same document are seen too. Empty where it is not ours to know. */
  url: string;
  inPrivate: boolean;
  isLoading: boolean;
}

/**
 * Where our page stands in a tab itself (Firefox for Android may show a popup so), the one it was opened from is meant:
 * the last that was looked at. Null where the window shows no other tab.
 */
export async function tabInFront(): Promise<TabInFront | null> {
  const [own, all] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = all.filter((tab) => tab.id !== own?.id);
  const [last] = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = others.find(({ active }) => active) ?? last;
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const { id, windowId, url = '', incognito, status } = tab;
  return { id, windowId, url, host: hostOf(url), inPrivate: incognito, isLoading: status === 'loading' };
}

/**
 * Calls back when another tab comes to the front of a window, or the one in front goes elsewhere or has loaded.
 *
 * @param windowId the window that is of interest at that moment
 */
export function followTabs(
  onChange: () => void,
  windowId: () => number | undefined,
  signal: AbortSignal,
): void {
  const onActivated = (tab: { windowId: number }) => {
    if (tab.windowId === windowId()) onChange();
  };
  const onUpdated = (
    _id: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: { windowId?: number | undefined; active: boolean },
  ) => {
    const isNews = change.status !== undefined || change.url !== undefined;
    if (isNews && tab.active && tab.windowId === windowId()) onChange();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
