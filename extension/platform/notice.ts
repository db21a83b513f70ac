import { browser } from './browser.ts';

/** What content scripts tell without being asked: what `describePage` says is out of date. Carries nothing of the page. */
const PAGE_CHANGED = { notice: 'pageChanged' } as const;

/** Tells whichever of our pages are open. Nobody answers; most of the time nobody is there. */
export async function announceChange(): Promise<void> {
  try {
    await browser.runtime.sendMessage(PAGE_CHANGED);
  } catch {
    // Nobody is there, or the extension itself is gone.
  }
}

/** Calls back with the tab whose page has changed, until the signal fires. */
export function watchPages(onChange: (tabId: number) => void, signal: AbortSignal): void {
  function listener(message: unknown, sender: unknown): undefined {
    const { notice } = (message ?? {}) as { notice?: unknown };
    const { tab, frameId } = sender as { tab?: { id?: number }; frameId?: number };
    if (notice === PAGE_CHANGED.notice && tab?.id !== undefined && frameId === 0) onChange(tab.id);
  }
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
