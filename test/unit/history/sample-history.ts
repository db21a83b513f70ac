import { type HistoryEntry, historyEntry, type RecordNow } from '../../../src/history/entry.ts';
import { testClaim, testManifest } from '../claim/test-claim.ts';

export const recordNow = (
  claim: Parameters<typeof testClaim>[0] = {},
  pack: Partial<RecordNow['pack']> = {},
): RecordNow => ({ claim: testClaim(claim), pack: { ...testManifest, ...pack } });

/** An entry on the invented claim, opened at that time on a page of that name. */
export function entry(at: number, page = 'a', changes: Partial<HistoryEntry> = {}): HistoryEntry {
  const opened = { title: `Page ${page}`, url: `https://news.example/${page}` };
  return { ...historyEntry(recordNow(), opened, at), ...changes };
}
