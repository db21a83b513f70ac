import { type HistoryEntry, type RecordNow, type SeenVersion, versionOf } from './entry.ts';

/**
 * What became of a record since somebody read its card, the weightiest first: it was withdrawn, or is no longer in its
 * pack; its verdict is another one; it was corrected; only its reason is put in other words.
 */
export type Change = 'withdrawn' | 'gone' | 'verdict' | 'corrected' | 'reworded';

/** What there is today under the id of a claim. */
export interface Today {
  /** By id or by the id of a record that was merged into it; null where there is none. */
  record(claimId: string): RecordNow | null;
  /** Whether the pack is in use: of a pack that was taken out nothing can be said. */
  hasPack(packId: string): boolean;
}

/** What became of the record of one entry, and its version now; null where nothing that matters is other than it was. */
export function changeOf(
  entry: HistoryEntry,
  today: Today,
): { change: Change; now: SeenVersion | null } | null {
  const record = today.record(entry.claimId);
  if (record === null) return today.hasPack(entry.packId) ? { change: 'gone', now: null } : null;
  const now = versionOf(record);
  const change = difference(entry.seen, now);
  return change && { change, now };
}

function difference(then: SeenVersion, now: SeenVersion): Change | null {
  if (now.status === 'withdrawn' && then.status !== 'withdrawn') return 'withdrawn';
  if (now.verdict !== then.verdict) return 'verdict';
  if (now.status === 'corrected' && then.status !== 'corrected') return 'corrected';
  return now.reason === then.reason ? null : 'reworded';
}

/**
 * The entries whose reader should be told: the record is not what it was when its card was last opened, anywhere, by
 * more than words, and the person has not put that very news away. One entry a claim.
 */
export function news(entries: readonly HistoryEntry[], today: Today): HistoryEntry[] {
  const last = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const before = last.get(entry.claimId);
    if (before === undefined || before.at < entry.at) last.set(entry.claimId, entry);
  }
  return [...last.values()].filter((entry) => {
    const found = changeOf(entry, today);
    return found !== null && found.change !== 'reworded' && !isTold(entry, found.now);
  });
}

function isTold({ told }: HistoryEntry, now: SeenVersion | null): boolean {
  if (told === null || told === 'gone' || now === null) return told === 'gone' && now === null;
  return difference(told, now) === null;
}

/** The entry once the person has put its news away. */
export function withTold(entry: HistoryEntry, today: Today): HistoryEntry {
  const record = today.record(entry.claimId);
  return { ...entry, told: record ? versionOf(record) : 'gone' };
}
