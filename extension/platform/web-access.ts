import { browser } from './browser.ts';

/** What the manifest asks for. A person may take it back in the browser's own settings. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Plumbline work on web pages. */
export function hasWebAccess(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks the person, through the browser, for access to web pages. Only straight from a press of theirs. */
export function askForWebAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Calls back whenever access was given or taken away, until the signal fires. */
export function watchWebAccess(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(onChange);
  signal.addEventListener('abort', () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(onChange);
  });
}
