import { render } from 'preact';
import { isSiteOff, siteOf } from '../../src/page/site.ts';
import type { Settings } from '../../src/settings.ts';
import { ask, askTab, NobodyAnswers, NoReply, RequestRefused } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { PageMark } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { loadChecked, saveSettings, watchSettings } from '../platform/settings.ts';
import { dressPage } from '../ui/dress-page.ts';
import { interfaceLanguage } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { Popup } from './Popup.tsx';
import type { PageView, PopupState } from './popup-state.ts';

/** Wires the popup to the browser: asks about the tab in front, carries out what the person does. */
async function start(signal: AbortSignal): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  const host = hostOf(tab?.url);
  const checked = await loadChecked();
  let settings = checked.settings;
  let page: PageView = host === null ? { kind: 'unreadable' } : { kind: 'loading' };
  let saveFailed = false;

  function draw(): void {
    const t = createTranslator(interfaceLanguage(settings.language, navigator.languages));
    dressPage(document.documentElement, t, settings);
    const state: PopupState = {
      page,
      on: settings.on,
      site: host === null ? null : siteOf(host),
      siteOn: host === null || !isSiteOff(settings.sitesOff, host),
      inPrivate: tab?.incognito ?? false,
      saveFailed,
      settingsRejected: checked.rejected,
    };
    render(
      <Popup
        state={state}
        t={t}
        onGo={go}
        onRead={readNow}
        onSwitch={(on) => save({ on })}
        onSwitchSite={switchSite}
        onOptions={openOptions}
      />,
      document.body,
    );
  }

  function show(next: PageView): void {
    page = next;
    draw();
  }

  async function look(): Promise<void> {
    if (tabId === undefined || host === null) return;
    try {
      show({ kind: 'read', state: await askTab(tabId, 'describePage') });
    } catch (error) {
      reportBug(error, 'asking what was read');
      show({ kind: 'unread' });
    }
  }

  async function readNow(): Promise<void> {
    if (tabId === undefined) return;
    show({ kind: 'loading' });
    try {
      await ask('readTab', tabId);
    } catch (error) {
      show({ kind: 'refused', said: error instanceof RequestRefused ? error.message : null });
      reportBug(error, 'reading a tab');
      return;
    }
    await look();
  }

  async function go(where: 'next' | 'previous' | PageMark): Promise<void> {
    if (tabId === undefined) return;
    try {
      if (typeof where === 'string') await askTab(tabId, 'goToMark', where);
      else {
        const { index, claimId, quote } = where;
        await askTab(tabId, 'goToMark', index, { claimId, quote });
      }
      // The page has the focus only once we are gone.
      window.close();
    } catch (error) {
      // The page has changed since it was listed: the list is made anew.
      reportBug(error, 'going to a mark');
      await look();
    }
  }

  async function save(change: Partial<Pick<Settings, 'on' | 'sitesOff'>>): Promise<void> {
    try {
      settings = await saveSettings(change);
      saveFailed = false;
    } catch (error) {
      report(error, 'saving settings');
      saveFailed = true;
    }
    draw();
  }

  function switchSite(on: boolean): void {
    if (host === null || tab?.incognito) return;
    const others = settings.sitesOff.filter((site) => siteOf(site) !== siteOf(host));
    void save({ sitesOff: on ? others : [...others, siteOf(host)] });
  }

  watchSettings((changed) => {
    settings = changed;
    draw();
    void look();
  }, signal);
  draw();
  await look();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Host of a page that content scripts can reach, else null. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Being refused or finding nobody is expected; anything else is a fault of ours. */
function reportBug(error: unknown, when: string): void {
  const expected = [RequestRefused, NobodyAnswers, NoReply].some((kind) => error instanceof kind);
  if (!expected) report(error, when);
}

const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
start(stop.signal).catch((error: unknown) => report(error, 'opening the popup'));
