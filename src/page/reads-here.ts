import { hasSite } from './site.ts';

/** The settings that decide where Plumbline reads, parsed or as they are stored. */
export interface ReadingSwitches {
  on?: unknown;
  mode?: unknown;
  sitesOff?: unknown;
  sitesOn?: unknown;
  pausedUntil?: unknown;
}

/**
 * Why a person's settings keep a page unread: everything off, a pause, the site silenced, not one of the chosen
 * sites, or reading only when asked to. The first that holds, in this order.
 */
export type Unread = 'off' | 'paused' | 'siteOff' | 'notChosen' | 'onlyAsked';

/**
 * Whether the settings let a page be read without being asked to; the one place that knows the modes. Whatever cannot
 * be understood counts as the default, as in src/settings.ts.
 *
 * @param host `location.hostname`
 * @param now milliseconds since 1970
 * @returns what keeps it unread, or null
 */
export function whyUnread(switches: ReadingSwitches, host: string, now: number): Unread | null {
  const { on, mode, sitesOff, sitesOn, pausedUntil } = switches;
  if (on === false) return 'off';
  if (typeof pausedUntil === 'number' && now < pausedUntil) return 'paused';
  if (hasSite(sitesOff, host)) return 'siteOff';
  if (mode === 'chosen' && !hasSite(sitesOn, host)) return 'notChosen';
  return mode === 'click' ? 'onlyAsked' : null;
}

/**
 * Whether a page may be read.
 *
 * @param asked a person asked for this very page: that sets the mode aside, but no switch and no pause
 */
export function readsHere(switches: ReadingSwitches, host: string, now: number, asked = false): boolean {
  const why = whyUnread(switches, host, now);
  return why === null || (asked && (why === 'notChosen' || why === 'onlyAsked'));
}
