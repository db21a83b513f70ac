import { render } from 'preact';
import { ask } from '../platform/ask.ts';
import { report } from '../platform/report.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';
import { dressPage } from '../ui/dress-page.ts';
import { interfaceLanguage } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { HistoryPage } from './HistoryPage.tsx';
import type { HistoryState } from './history-state.ts';

/** Wires the history page to the browser. */
async function start(signal: AbortSignal): Promise<void> {
  let settings = await loadSettings();
  let state: HistoryState = { search: '', list: 'loading', on: settings.history, forgotten: false };
  /** Counts the questions: an answer that a later question has overtaken is dropped. */
  let questions = 0;

  function show(change: Partial<HistoryState>): void {
    state = { ...state, ...change };
    const t = createTranslator(interfaceLanguage(settings.language, navigator.languages));
    document.title = t('history.title');
    dressPage(document.documentElement, t, settings);
    render(
      <HistoryPage
        state={state}
        t={t}
        onSearch={(search) => {
          show({ search, forgotten: false });
          void look();
        }}
        onMore={() => void more()}
        onForget={(what) => void alter(() => ask('forgetHistory', what), true)}
        onAcknowledge={() => void alter(() => ask('acknowledgeCorrected'), false)}
      />,
      document.body,
    );
  }

  async function look(): Promise<void> {
    questions++;
    const question = questions;
    try {
      const list = await ask('listHistory', state.search, 0);
      if (question === questions) show({ list });
    } catch (error) {
      report(error, 'listing the history');
      if (question === questions) show({ list: 'failed' });
    }
  }

  async function more(): Promise<void> {
    if (typeof state.list === 'string') return;
    const { items } = state.list;
    questions++;
    const question = questions;
    try {
      const list = await ask('listHistory', state.search, items.length);
      if (question === questions) show({ list: { ...list, items: [...items, ...list.items] } });
    } catch (error) {
      report(error, 'listing the history');
    }
  }

  async function alter(act: () => Promise<unknown>, forgotten: boolean): Promise<void> {
    try {
      await act();
    } catch (error) {
      report(error, 'changing the history');
    }
    await look();
    show({ forgotten });
  }

  watchSettings((changed) => {
    settings = changed;
    show({ on: changed.history });
  }, signal);
  // Cards are opened in other tabs meanwhile.
  addEventListener('focus', () => void look(), { signal });
  show({});
  await look();
}

const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
start(stop.signal).catch((error: unknown) => report(error, 'opening the history'));
