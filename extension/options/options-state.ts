import type { Settings } from '../../src/settings.ts';
import type { InstallResult, PackSummary } from '../platform/messages.ts';

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
  packs: PackSummary[] | 'loading' | 'failed';
  packNews: PackNews | null;
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
  /** Everything was replaced from a backup. */
  onRestored(): void;
}
