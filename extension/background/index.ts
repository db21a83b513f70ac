import { answer } from '../platform/answer.ts';
import { browser } from '../platform/browser.ts';
import { createDatabase } from '../platform/database.ts';
import { report } from '../platform/report.ts';
import { loadSettings, saveSettings } from '../platform/settings.ts';
import { today } from '../platform/today.ts';
import type { BackgroundRequests } from '../platform/wire.ts';
import { createBackups } from './backup.ts';
import { bundledPacks } from './bundled-packs.ts';
import { createFeedbackBook } from './feedback.ts';
import { welcome } from './first-run.ts';
import { createHandlers } from './handlers.ts';
import { createHistory } from './history.ts';
import { createLibrary } from './library.ts';
import { startMatcher } from './matcher-port.ts';
import { createMemoryHandlers } from './memory-handlers.ts';
import { showSettings } from './settings-badge.ts';
import { runCommand } from './toolbar.ts';

// Every listener is there when this script has run once: a service worker is woken only for those.
const now = () => Date.now();
const { version } = browser.runtime.getManifest();
const database = createDatabase();
const library = createLibrary({
  bundled: bundledPacks,
  store: database.packs,
  startMatcher,
  report,
  now,
});
const feedback = createFeedbackBook({ store: database.feedback, library, today, version });
const history = createHistory({ store: database.history, library, now });
const backups = createBackups({
  database,
  library,
  settings: { load: loadSettings, save: saveSettings },
  onRestored: feedback.forget,
  now,
  version,
});
answer<BackgroundRequests>({
  ...createHandlers(library, today, feedback),
  ...createMemoryHandlers({
    feedback,
    history,
    backups,
    keepsHistory: async () => (await loadSettings()).history,
  }),
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void welcome(reason);
});
// Phones have no keys, and Firefox there no such API.
browser.commands?.onCommand.addListener((command, tab) => {
  void runCommand(command, tab);
});
showSettings();
