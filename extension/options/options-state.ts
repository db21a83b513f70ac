import type { Settings } from '../../src/settings.ts';
import type { InstallResult, PackSummary } from '../platform/messages.ts';
import type { RequestRecord } from '../platform/request-log.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { Translator } from '../ui/text/translator.ts';

/** What became of the last thing done to the packs. */
export type PackNews =
  | { kind: 'checking'; file: string }
  | { kind: 'installed'; pack: PackSummary }
  /** `problem`: `file:line: field: what was expected`, shown as it is. */
  | { kind: 'refused'; problem: Extract<InstallResult, { ok: false }>['problem'] }
  | { kind: 'unread' }
  | { kind: 'removed'; pack: PackSummary }
  | { kind: 'removeFailed' };

/** What the options page shows. */
export interface OptionsState {
  settings: Settings;
  /** Milliseconds since 1970. */
  now: number;
  packs: PackSummary[] | 'loading' | 'failed';
  packNews: PackNews | null;
  shortcuts: readonly Shortcut[];
  /** Where the browser keeps the keys; null where no address leads there. */
  shortcutsAddress: string | null;
  /** The browser lets Plumbline work on web pages. */
  mayRead: boolean;
  requests: readonly RequestRecord[];
  /** How many changes were saved here: each is said anew. */
  saves: number;
  /** The last change could not be saved. */
  saveFailed: boolean;
  /** Stored settings could not be understood. */
  settingsRejected: boolean;
}

/** What a person can do there. */
export interface OptionsActions {
  onSettings(change: Partial<Omit<Settings, 'version'>>): void;
  onAddPack(file: File): void;
  onRemovePack(pack: PackSummary): void;
  onChangeShortcuts(): void;
  /** Ask the browser for access to web pages. */
  onGrant(): void;
  /** Everything was replaced from a backup. */
  onRestored(): void;
}

/** What each section gets. */
export interface SectionProps extends OptionsActions {
  state: OptionsState;
  t: Translator;
  /** Puts the section back to the usual settings; undefined where it has them. */
  reset?: (() => void) | undefined;
}
