import type { Session } from '../../scripts/browser/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';

/** Does something under changed settings, stored as the options page stores them, and puts the old ones back. */
export async function withSettings(
  session: Session,
  change: Partial<Settings>,
  act: () => Promise<void>,
): Promise<void> {
  const { own } = session;
  const store = (settings: Settings | null) =>
    own.evaluate(async (settings) => {
      if (settings === null) await chrome.storage.local.remove('settings');
      else await chrome.storage.local.set({ settings });
    }, settings);
  await store({ ...DEFAULT_SETTINGS, ...change });
  try {
    await act();
  } finally {
    await store(null);
  }
}
