import type { Settings } from '../../src/settings.ts';

/** What the first-run page shows. */
export interface WelcomeState {
  settings: Settings;
  browserName: 'chromium' | 'firefox';
  /** The browser lets Plumbline work on web pages. */
  mayRead: boolean;
  /** The example could not be marked. */
  exampleFailed: boolean;
  /** The last change could not be saved. */
  saveFailed: boolean;
}

/** What a person can do there. */
export interface WelcomeActions {
  onMode(mode: Settings['mode']): void;
  /** Opens the card of the first mark of the example. */
  onOpenFirst(): void;
  onGrant(): void;
  onSettings(): void;
}
