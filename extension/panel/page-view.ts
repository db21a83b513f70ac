import { isNeverRead } from '../../src/page/never-list.ts';
import { type ReadingSwitches, whyUnread } from '../../src/page/reads-here.ts';
import { askTab, NobodyAnswers, NoReply, RequestRefused } from '../platform/ask.ts';
import { report } from '../platform/report.ts';
import type { TabInFront } from '../platform/tab-in-front.ts';
import { hasWebAccess } from '../platform/web-access.ts';
import type { PageView } from './panel-state.ts';

/**
 * What is known of a tab's page: what its content script says, or why there is none.
 *
 * @param now milliseconds since 1970
 */
export async function viewPage(
  tab: TabInFront | null,
  settings: ReadingSwitches,
  now: number,
): Promise<PageView> {
  const host = tab?.host ?? null;
  const why = whyUnread(settings, host ?? '', now);
  // Everywhere the same: said before anything is said of this page.
  if (why === 'off' || why === 'paused') return { kind: 'unread', why };
  if (tab === null || host === null) return { kind: 'unread', why: 'unreachable' };
  if (isNeverRead(host)) return { kind: 'unread', why: 'never' };
  if (why === 'siteOff') return { kind: 'unread', why };
  try {
    // Whatever the mode: a person may have asked for this page.
    return { kind: 'read', state: await askTab(tab.id, 'describePage') };
  } catch (error) {
    reportBug(error, 'asking what was read');
  }
  if (why !== null) return { kind: 'unread', why };
  if (!(await hasWebAccess())) return { kind: 'unread', why: 'noAccess' };
  return tab.isLoading ? { kind: 'loading' } : { kind: 'unread', why: 'notNews' };
}

/** Being refused or finding nobody is expected; anything else is a fault of ours. */
export function reportBug(error: unknown, when: string): void {
  const expected = [RequestRefused, NobodyAnswers, NoReply].some((kind) => error instanceof kind);
  if (!expected) report(error, when);
}
