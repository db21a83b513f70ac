import type { Unread } from '../../src/page/reads-here.ts';
import type { Settings } from '../../src/settings.ts';
import type { PageMark, PageState } from '../platform/messages.ts';

/** Where the panel stands: in the toolbar button's popup, or beside the page, where it stays. */
export type Place = 'popup' | 'beside';

/**
 * Why a page is not read: the settings, the never-list, access that the browser does not give, nothing that looks like
 * news, or not a page that an extension can reach (one of the browser, a file, a store).
 */
export type NotRead = Unread | 'never' | 'noAccess' | 'notNews' | 'unreachable';

/** What is known of the page in front of the person. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'unread'; why: NotRead }
  /** Reading on demand was refused; `said`: by the background, in words for people, where it said anything. */
  | { kind: 'refused'; said: string | null }
  | { kind: 'read'; state: PageState };

/** What the panel shows. */
export interface PanelState {
  place: Place;
  page: PageView;
  settings: Pick<Settings, 'on' | 'mode' | 'pausedUntil'>;
  /** The site as the person knows it, or null where there is none to switch. */
  site: string | null;
  /** Whether the site is read, as far as the lists of sites decide it. */
  siteOn: boolean;
  /** In a private window no site is switched: its name would have to be stored. */
  inPrivate: boolean;
  /** The browser can show the panel beside the page, and it does not stand there already. */
  canOpenBeside: boolean;
  /** Claims the person read that have been corrected since; left out until that is known. */
  corrected?: number;
  /** The last change could not be saved. */
  saveFailed: boolean;
  /** Stored settings could not be understood. */
  settingsRejected: boolean;
}

/** `off` stands beside the modes of the settings: to a person it is one choice. */
export type ModeChoice = Settings['mode'] | 'off';

/** What a person can do in the panel. */
export interface PanelActions {
  /** Go to a mark of the list, or step. */
  onGo(where: 'next' | 'previous' | PageMark): void;
  /** Back to where the reader was before the first of these ways. */
  onBack(): void;
  /** Hide the marks of this page, or show them again. */
  onToggleMarks(): void;
  /** Read this page, whatever the mode. */
  onRead(): void;
  onMode(mode: ModeChoice): void;
  /** Switches everything on again, in the mode it was in. */
  onSwitchOn(): void;
  onSwitchSite(on: boolean): void;
  /** Asks for access to web pages. Must be called straight from the press. */
  onGrant(): void;
  /** For an hour from now, or no longer. */
  onPause(pause: boolean): void;
  /** Must be called straight from the press, or browsers refuse it. */
  onOpenBeside(): void;
  onOptions(): void;
}
