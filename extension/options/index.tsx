import { render } from 'preact';
import type { Settings } from '../../src/settings.ts';
import { ask } from '../platform/ask.ts';
import { browserName } from '../platform/browser-name.ts';
import type { PackSummary } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { readRequestLog } from '../platform/request-log.ts';
import { loadChecked, saveSettings, watchSettings } from '../platform/settings.ts';
import { changeShortcuts, readShortcuts, SHORTCUTS_PAGE } from '../platform/shortcuts.ts';
import { askForWebAccess, hasWebAccess, watchWebAccess } from '../platform/web-access.ts';
import { dressPage } from '../ui/dress-page.ts';
import { interfaceLanguage } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { Options } from './Options.tsx';
import type { OptionsState, PackNews } from './options-state.ts';
import { readPackFile } from './read-pack-file.ts';

/** Wires the options page to the browser. */
async function start(signal: AbortSignal): Promise<void> {
  const { settings, rejected } = await loadChecked();
  let state: OptionsState = {
    settings,
    now: Date.now(),
    shortcuts: await readShortcuts(),
    shortcutsAddress: browserName() === 'firefox' ? null : SHORTCUTS_PAGE,
    mayRead: await hasWebAccess(),
    requests: await readRequestLog(),
    saves: 0,
    packs: 'loading',
    packNews: null,
    saveFailed: false,
    settingsRejected: rejected,
  };

  function show(change: Partial<OptionsState>): void {
    state = { ...state, now: Date.now(), ...change };
    const t = createTranslator(interfaceLanguage(state.settings.language, navigator.languages));
    document.title = t('options.title');
    dressPage(document.documentElement, t, state.settings);
    render(
      <Options
        state={state}
        t={t}
        onSettings={save}
        onAddPack={addPack}
        onRemovePack={removePack}
        onChangeShortcuts={() => void changeShortcuts().catch(failed('opening the shortcuts'))}
        onGrant={() => void askForWebAccess().then(lookAtAccess).catch(failed('asking for access'))}
        onRestored={() => void listPacks(null)}
      />,
      document.body,
    );
  }

  async function save(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
    try {
      show({ settings: await saveSettings(change), saves: state.saves + 1, saveFailed: false });
    } catch (error) {
      report(error, 'saving settings');
      show({ saveFailed: true });
    }
  }

  async function listPacks(packNews: PackNews | null): Promise<void> {
    try {
      show({ packs: await ask('listPacks'), packNews });
    } catch (error) {
      report(error, 'listing the packs');
      show({ packs: 'failed', packNews });
    }
  }

  async function addPack(file: File): Promise<void> {
    show({ packNews: { kind: 'checking', file: file.name } });
    try {
      const read = await readPackFile(file);
      if (!read.ok) return show({ packNews: read.news });
      const result = await ask('installPack', file.name, read.text);
      await listPacks(
        result.ok ? { kind: 'installed', pack: result.pack } : { kind: 'refused', problem: result.problem },
      );
    } catch (error) {
      report(error, 'adding a pack');
      show({ packNews: { kind: 'unread' } });
    }
  }

  async function removePack(pack: PackSummary): Promise<void> {
    try {
      await ask('removePack', pack.manifest.id);
      await listPacks({ kind: 'removed', pack });
    } catch (error) {
      report(error, 'removing a pack');
      show({ packNews: { kind: 'removeFailed' } });
    }
  }

  async function lookAtAccess(): Promise<void> {
    show({ mayRead: await hasWebAccess() });
  }

  // Keys are changed on another page.
  async function lookAtShortcuts(): Promise<void> {
    show({ shortcuts: await readShortcuts() });
  }

  addEventListener('focus', () => void lookAtShortcuts().catch(failed('reading the shortcuts')), { signal });
  watchWebAccess(() => void lookAtAccess().catch(failed('asking about access')), signal);
  watchSettings((changed) => show({ settings: changed }), signal);
  show({});
  // The sections are there only now; an address that names one was too early.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  await listPacks(null);
}

const failed = (when: string) => (error: unknown) => report(error, when);

const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
start(stop.signal).catch((error: unknown) => report(error, 'opening the options'));
