import { browser } from './browser.ts';

/**
 * The panel beside the page: a side panel in Chromium, a sidebar in Firefox; Firefox for Android has neither. Both open
 * only straight from what a person does (a press, a command, a menu): after a message or an `await` they refuse.
 */
export function canOpenBeside(): boolean {
  return browser.sidePanel !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens it. Called before anything else in the handler of the press or command.
 *
 * @param windowId the window it is to stand in; Firefox takes the one in front
 * @throws Error where the browser refuses: the popup shows the same panel
 */
export function openBeside(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.reject(new Error('This browser shows nothing beside a page.'));
}
