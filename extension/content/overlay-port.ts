import type { Settings } from '../../src/settings.ts';
import type { ClaimRecord } from '../platform/messages.ts';
import type { Mark } from './mark.ts';
import type { MarkedPage } from './mark-line.ts';

export interface OverlayOptions {
  settings: Settings;
  /** Today as a day in the reader's time zone. */
  today(): string;
  /** The record of a claim, or null where there is none to be had. */
  record(claimId: string): Promise<ClaimRecord | null>;
  /** The shortcut to the next mark, as the browser names it; empty where there is none. */
  nextKey(): Promise<string>;
  /** Opens the project's editorial policy beside this page. */
  openPolicy(): void;
  /** The mark whose card or proxy is there, to be set off from the others. */
  onActive(mark: Mark | null): void;
  /** A card was opened. */
  onOpened(claimId: string): void;
  /** Puts a mark aside on this page, or all of its claim, or brings them back. */
  putAside(mark: Mark, whole: boolean, aside: boolean): void;
}

/** The card and the proxy button over the page. At most one of each. */
export interface Overlay {
  /** After a pointer pressed a mark: the card takes the focus. */
  open(mark: Mark): Promise<void>;
  /** By keyboard or from the popup: scrolls there; the proxy button beside the sentence takes the focus. */
  goTo(mark: Mark): Promise<void>;
  /** Everything away; the focus stays where it is. */
  dismiss(): void;
  /** The marks there are now. What is open stays open if its mark is still among them. */
  setMarks(marks: readonly Mark[], page: MarkedPage): void;
  /** The person has hidden or shown the marks, or the page takes them out: it is told; hidden ones are not listed. */
  marksAre(how: 'hidden' | 'shown' | 'removed'): void;
  /** The reader has come to the end of the article: what was met is summed up, if that is wanted. */
  endReached(): void;
  /** Another page by its address: nothing is summed up before its own end. */
  beginAnew(): void;
  /** The mark that stepping starts from. */
  current(): Mark | null;
  isOurs(target: EventTarget | null): boolean;
}

/** @param signal when it fires, nothing of the overlay is left on the page */
export type CreateOverlay = (options: OverlayOptions, signal: AbortSignal) => Overlay;
