import type { PageMark, PageState } from '../platform/messages.ts';

/** What is known of the page in front of the person. */
export type PageView =
  | { kind: 'loading' }
  /** A page of the browser, a file or a store: no content script can be there. */
  | { kind: 'unreadable' }
  /** The gate stayed shut. */
  | { kind: 'unread' }
  /** Reading on demand was refused; `said`: by the background, in words for people, where it said anything. */
  | { kind: 'refused'; said: string | null }
  | { kind: 'read'; state: PageState };

/** What the popup shows. */
export interface PopupState {
  page: PageView;
  /** Plumbline reads pages at all. */
  on: boolean;
  /** The site as the person knows it, or null where there is none to switch. */
  site: string | null;
  siteOn: boolean;
  /** In a private window no site is switched off: its name would have to be stored. */
  inPrivate: boolean;
  /** The last change could not be saved. */
  saveFailed: boolean;
  /** Stored settings could not be understood. */
  settingsRejected: boolean;
}

/** What a person can do in the popup. */
export interface PopupActions {
  /** Go to a mark of the list, or step. */
  onGo(where: 'next' | 'previous' | PageMark): void;
  onRead(): void;
  onSwitch(on: boolean): void;
  onSwitchSite(on: boolean): void;
  onOptions(): void;
}
