import { DEFAULT_SETTINGS, type Settings, upgradeSettings } from '../../src/settings.ts';
import { browser } from './browser.ts';

/** gate.ts, which is too small to import this file, reads the same key. */
export const SETTINGS_KEY = 'settings';
/** What was stored and could not be understood, kept aside before it is overwritten. */
export const REJECTED_KEY = 'settings.rejected';

/** What the person has set. Only reads: settings are written when a person changes one, and at no other time. */
export async function loadSettings(): Promise<Settings> {
  return (await loadChecked()).settings;
}

/** As `loadSettings`, and whether something was stored that could not be understood: the person is told. */
export async function loadChecked(): Promise<{ settings: Settings; rejected: boolean }> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, REJECTED_KEY]);
  const { settings, rejected } = upgradeSettings(stored[SETTINGS_KEY]);
  return { settings, rejected: rejected || stored[REJECTED_KEY] !== undefined };
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Writes a change the person made, on top of what is stored now.
 *
 * @returns the settings from now on
 */
export function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  // One at a time: two quick changes must not each start from the state before both.
  const written = writing.then(async () => {
    const raw = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const { settings, rejected } = upgradeSettings(raw);
    const changed = { ...settings, ...change };
    await browser.storage.local.set({ ...(rejected && { [REJECTED_KEY]: raw }), [SETTINGS_KEY]: changed });
    return changed;
  });
  writing = written.catch(() => {});
  return written;
}

/** Calls back with the settings whenever they were changed, here or in another context, until the signal fires. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  function listener(changes: Record<string, { newValue?: unknown }>): void {
    const change = changes[SETTINGS_KEY];
    if (change)
      onChange(change.newValue === undefined ? DEFAULT_SETTINGS : upgradeSettings(change.newValue).settings);
  }
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
