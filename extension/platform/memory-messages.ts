import type { Backup } from '../../src/backup/backup.ts';
import type { RestorePreview } from '../../src/backup/preview.ts';
import type { Localized } from '../../src/claim/localized.ts';
import type { Feedback, GivenFeedback } from '../../src/feedback/feedback.ts';
import type { FeedbackFile } from '../../src/feedback/feedback-file.ts';
import type { Change } from '../../src/history/changes.ts';
import type { HistoryEntry } from '../../src/history/entry.ts';

/**
 * The requests about what is remembered on this device. As messages.ts, where the others stand; nothing that is asked
 * from a private window is ever stored.
 */

/** What a content script may ask. */
export interface PageMemoryRequests {
  /** A card was opened: it goes into the history, unless that is switched off. */
  cardOpened(claimId: string): void;
  /** What a person said of a card. Refused from a private window. */
  giveFeedback(feedback: GivenFeedback): FeedbackReply;
  /** The undo of the above, with the same words. */
  takeBackFeedback(feedback: GivenFeedback): void;
}

/** What only our own pages may ask. */
export interface OwnMemoryRequests {
  listFeedback(): FeedbackList;
  /** Takes one record back, by its key. */
  removeFeedback(id: string): void;
  /** The person spoke up for a claim that its reports had silenced. */
  letClaimSpeak(claimId: string): void;
  /** What was said of one pack, for its publisher. */
  feedbackFile(packId: string): FeedbackFile;
  /**
   * The newest first.
   *
   * @param search words that stand in claim, title or site; nothing for all
   * @param from how many to pass over
   */
  listHistory(search: string, from: number): HistoryList;
  /** How many claims that were read have been withdrawn, corrected or judged otherwise since. */
  countCorrected(): number;
  /** The person has taken note of those. */
  acknowledgeCorrected(): void;
  /** One entry by its key, those of one site, or all. */
  forgetHistory(what: ForgetHistory): void;
  makeBackup(): Backup;
  /** What restoring the file would change, or what is wrong with it. Changes nothing. */
  previewBackup(file: string, text: string): RestoreAnswer;
  /** All of it or nothing. */
  restoreBackup(file: string, text: string): RestoreAnswer;
}

export interface FeedbackReply {
  /** The claim has fallen silent on this device by this report. */
  silenced: boolean;
}

export interface FeedbackList {
  items: FeedbackItem[];
  /** Packs that something was said of, with how much of it can be given to their publishers. */
  packs: {
    id: string;
    title: Localized | null;
    contact: string | null;
    sentences: number;
    ratings: number;
  }[];
}

/** One record with what a person needs to know it again. */
export interface FeedbackItem {
  id: string;
  record: Feedback;
  /** Null where the claim is in no pack in use. */
  claim: Localized | null;
  /** Its claim is silent because of such reports. */
  silences: boolean;
}

export interface HistoryList {
  items: HistoryItem[];
  /** How many there are at all, and how many were found. */
  all: number;
  found: number;
  /** As `countCorrected`. */
  corrected: number;
}

export interface HistoryItem {
  id: string;
  entry: HistoryEntry;
  site: string;
  /** As the record is now; null where there is none. */
  claim: Localized | null;
  change: Change | null;
  /** The verdict of today, where it is another one. */
  verdictNow: HistoryEntry['seen']['verdict'] | null;
}

export type ForgetHistory = { id: string } | { site: string } | { all: true };

/** `problem`: `file: field: expected …`. */
export type RestoreAnswer =
  | { ok: true; preview: RestorePreview; savedAt: number }
  | { ok: false; problem: string };
