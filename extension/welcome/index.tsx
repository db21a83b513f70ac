import { render } from 'preact';
import type { Settings } from '../../src/settings.ts';
import { type Reading, startReading } from '../content/reading.ts';
import { browser } from '../platform/browser.ts';
import { browserName } from '../platform/browser-name.ts';
import { report } from '../platform/report.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { today } from '../platform/today.ts';
import { askForWebAccess, hasWebAccess, watchWebAccess } from '../platform/web-access.ts';
import { dressPage } from '../ui/dress-page.ts';
import { interfaceLanguage } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { Welcome } from './Welcome.tsx';
import type { WelcomeState } from './welcome-state.ts';

/** Wires the first-run page to the browser, and reads its example as content.js reads a news page. */
async function start(signal: AbortSignal): Promise<void> {
  let state: WelcomeState = {
    settings: await loadSettings(),
    browserName: browserName(),
    mayRead: await hasWebAccess(),
    exampleFailed: false,
    saveFailed: false,
  };
  let example: { by: Reading; stop: AbortController } | null = null;

  function show(change: Partial<WelcomeState>): void {
    state = { ...state, ...change };
    const t = createTranslator(interfaceLanguage(state.settings.language, navigator.languages));
    document.title = t('welcome.title');
    dressPage(document.documentElement, t, state.settings);
    render(
      <Welcome
        state={state}
        t={t}
        onMode={save}
        onOpenFirst={() => example?.by.goToMark('next')}
        onGrant={() => void askForWebAccess().then(lookAtAccess).catch(failed('asking for access'))}
        onSettings={() => void browser.runtime.openOptionsPage().catch(failed('opening the settings'))}
      />,
      document.body,
    );
  }

  /** Marks the example, whatever the mode: a person who wants to be asked first has asked by opening this page. */
  async function readExample(): Promise<void> {
    example?.stop.abort();
    const stop = new AbortController();
    const settings: Settings = {
      ...state.settings,
      timing: 'inline',
      strictness: 'standard',
      topicsOff: [],
      packsOff: [],
    };
    const by = startReading(
      { settings, today, onGone: () => stop.abort() },
      AbortSignal.any([signal, stop.signal]),
    );
    example = { by, stop };
    const { marks } = await by.describePage();
    if (!stop.signal.aborted) show({ exampleFailed: !marks.some((mark) => mark.shown) });
  }

  async function save(mode: Settings['mode']): Promise<void> {
    try {
      show({ settings: await saveSettings({ mode }), saveFailed: false });
    } catch (error) {
      report(error, 'saving settings');
      show({ saveFailed: true });
    }
  }

  async function lookAtAccess(): Promise<void> {
    show({ mayRead: await hasWebAccess() });
  }

  watchWebAccess(() => void lookAtAccess().catch(failed('asking about access')), signal);
  watchSettings((settings) => {
    const before = state.settings;
    show({ settings });
    const looks = ({ language, appearance, textSize }: Settings) => [language, appearance, textSize].join();
    if (looks(before) !== looks(settings)) void readExample().catch(failed('reading the example'));
  }, signal);
  show({});
  await readExample();
}

const failed = (when: string) => (error: unknown) => report(error, when);

const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
start(stop.signal).catch(failed('opening the first page'));
