import { askTab, NobodyAnswers, RequestRefused } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';

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

const COMMANDS: Record<string, 'next' | 'previous'> = { 'next-mark': 'next', 'previous-mark': 'previous' };

/** Carries a keyboard command of the manifest to the tab in front. */
export async function runCommand(command: string): Promise<void> {
  const where = COMMANDS[command];
  if (where === undefined) return;
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await askTab(tab.id, 'goToMark', where);
  } catch (error) {
    // Nothing of ours runs in that tab: there is no mark to go to.
    if (!(error instanceof NobodyAnswers || error instanceof RequestRefused))
      report(error, `running ${command}`);
  }
}
