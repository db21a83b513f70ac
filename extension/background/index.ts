import { answer } from '../platform/answer.ts';
import { browser } from '../platform/browser.ts';
import { createPackStore } from '../platform/database.ts';
import { report } from '../platform/report.ts';
import { today } from '../platform/today.ts';
import { bundledPacks } from './bundled-packs.ts';
import { welcome } from './first-run.ts';
import { createHandlers } from './handlers.ts';
import { createLibrary } from './library.ts';
import { startMatcher } from './matcher-port.ts';
import { runCommand } from './toolbar.ts';

// Every listener is there when this script has run once: a service worker is woken only for those.
const library = createLibrary({
  bundled: bundledPacks,
  store: createPackStore(),
  startMatcher,
  report,
  now: () => Date.now(),
});
answer(createHandlers(library, today));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void welcome(reason);
});
browser.commands.onCommand.addListener((command) => {
  void runCommand(command);
});
