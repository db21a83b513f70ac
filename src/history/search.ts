import { hostOfAddress } from '../page/clean-address.ts';
import { siteOf } from '../page/site.ts';
import type { HistoryEntry } from './entry.ts';

/** The site of an entry, as the settings name sites. */
export function siteOfEntry({ page }: Pick<HistoryEntry, 'page'>): string {
  return siteOf(hostOfAddress(page.url) ?? '');
}

/**
 * The entries in whose claim, page title or site all the words stand, in any order and as parts of words too.
 *
 * @param search what a person typed; nothing finds everything
 */
export function findEntries<T extends Pick<HistoryEntry, 'claim' | 'page'>>(
  entries: readonly T[],
  search: string,
): T[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries.filter((entry) => {
    const text = plain(`${entry.claim} ${entry.page.title} ${siteOfEntry(entry)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Capitals and accents make no difference: somebody who searches writes quickly. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Entries by day, in the order they come in. `dayOf` knows the person's time zone. */
export function byDay<T extends Pick<HistoryEntry, 'at'>>(
  entries: readonly T[],
  dayOf: (at: number) => string,
): { day: string; entries: T[] }[] {
  const days: { day: string; entries: T[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
