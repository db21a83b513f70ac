import { whyUnread } from '../../src/page/reads-here.ts';
import type { Settings } from '../../src/settings.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';

/**
 * Keeps the toolbar button telling what the settings say, wherever a tab has no count of its own: switched off,
 * paused, or the mode. Called at every start of the background, so that a pause that has ended meanwhile is told then.
 */
export function showSettings(): void {
  let pauseEnds: ReturnType<typeof setTimeout> | undefined;
  async function show(settings: Settings): Promise<void> {
    clearTimeout(pauseEnds);
    const { title, badge } = stateOf(settings, Date.now());
    await browser.action.setTitle({ title });
    await browser.action.setBadgeText({ text: badge });
    const left = (settings.pausedUntil ?? 0) - Date.now();
    // A background that is ended before that looks again when it is started: at the next article.
    if (left > 0) pauseEnds = setTimeout(() => void show(settings), Math.min(left, LONGEST_TIMER));
  }
  const onFault = (error: unknown) => report(error, 'showing the state at the toolbar');
  watchSettings((settings) => void show(settings).catch(onFault), new AbortController().signal);
  loadSettings().then(show).catch(onFault);
}

/** Browsers count no further. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Two bars: the sign for a pause that needs no language. */
const PAUSED = '||';

/** @param now milliseconds since 1970 */
export function stateOf(settings: Settings, now: number): { title: string; badge: string } {
  const say = (key: string, hole?: string) => browser.i18n.getMessage(key, hole);
  // Of no site in particular.
  const why = whyUnread(settings, '', now);
  if (why === 'off') return { title: say('actionTitleOff'), badge: say('badgeOff') };
  if (why === 'paused') return { title: say('actionTitlePaused', timeOf(settings)), badge: PAUSED };
  if (settings.mode === 'chosen') return { title: say('actionTitleChosen'), badge: '' };
  if (settings.mode === 'click') return { title: say('actionTitleClick'), badge: '' };
  return { title: say('actionTitle'), badge: '' };
}

function timeOf({ pausedUntil }: Settings): string {
  return new Date(pausedUntil ?? 0).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}
