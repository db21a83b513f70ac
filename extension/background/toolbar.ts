import { askTab, NobodyAnswers, RequestRefused } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { loadSettings } from '../platform/settings.ts';
import { openBeside } from '../platform/side-panel.ts';
import { stateOf } from './settings-badge.ts';

/** Calm slate with white figures: a count is not an alarm. */
const BADGE_COLOUR = '#3c4a5e';

/**
 * Shows the number of marks at the toolbar button of a tab, nothing for none; in brackets, and with the reason in the
 * button's title, where the page removes them. Both browsers forget what was set for one tab as soon as that tab goes
 * to another page.
 */
export async function showCount(tabId: number, marks: number, removed: boolean): Promise<void> {
  const count = marks === 0 ? '' : marks > 999 ? '999+' : String(marks);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: removed && count !== '' ? `(${count})` : count });
    await browser.action.setTitle({
      tabId,
      title: browser.i18n.getMessage(removed ? 'marksRemoved' : 'actionTitle'),
    });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Takes the number away again; the tab then shows what the settings say of all. */
export async function forgetCount(tabId: number): Promise<void> {
  const { title } = stateOf(await loadSettings(), Date.now());
  try {
    await browser.action.setBadgeText({ tabId, text: null });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** What a keyboard command of the manifest asks of the tab in front. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'next-mark': (tabId) => askTab(tabId, 'goToMark', 'next'),
  'previous-mark': (tabId) => askTab(tabId, 'goToMark', 'previous'),
  'toggle-marks': (tabId) => askTab(tabId, 'toggleMarks'),
};

/**
 * Carries out a keyboard command of the manifest.
 *
 * @param tab the tab in front, as both browsers name it with the command
 */
export async function runCommand(command: string, tab: { id?: number; windowId?: number } | undefined) {
  try {
    // Before anything else: the browser opens it only straight from the key.
    if (command === 'open-panel' && tab?.windowId !== undefined) await openBeside(tab.windowId);
    else if (tab?.id !== undefined) await COMMANDS[command]?.(tab.id);
  } catch (error) {
    // Nothing of ours runs in that tab: there is no mark to go to.
    if (!(error instanceof NobodyAnswers || error instanceof RequestRefused))
      report(error, `running ${command}`);
  }
}

/** The shortcut of a command as the browser names it; empty where it has none, as on every phone. */
export async function shortcutOf(command: string): Promise<string> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
