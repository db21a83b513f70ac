import type { ForgetHistory, HistoryItem } from '../platform/memory-messages.ts';

/** What the history page shows. */
export interface HistoryState {
  /** What was searched for; the list may still be that of the search before. */
  search: string;
  list: 'loading' | 'failed' | { items: HistoryItem[]; all: number; found: number; corrected: number };
  /** False: cards that are opened are not added. */
  on: boolean;
  /** Something was just forgotten: it is said for those who do not see the list grow shorter. */
  forgotten: boolean;
}

/** What a person can do there. */
export interface HistoryActions {
  onSearch(search: string): void;
  onMore(): void;
  onForget(what: ForgetHistory): void;
  /** The person has taken note of what was corrected. */
  onAcknowledge(): void;
}
