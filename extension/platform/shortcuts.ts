import { browser } from './browser.ts';

/** A key command as it is set now. */
export interface Shortcut {
  /** What the manifest calls it. */
  command: string;
  /** In the browser's language. */
  description: string;
  /** "Alt+Shift+P", as the browser writes it; empty where none is set. */
  keys: string;
}

/** The browser's page for it, where no call opens it. Chromium opens it for `tabs.create`, though not for a link. */
export const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** All key commands of Plumbline; none where the browser has no keys, as on a phone. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page on which a person can change the keys. */
export async function changeShortcuts(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
