import { render } from 'preact';
import { whyUnread } from '../../src/page/reads-here.ts';
import { siteOf } from '../../src/page/site.ts';
import { isSiteOn, switchSite } from '../../src/page/switch-site.ts';
import type { Settings } from '../../src/settings.ts';
import { ask, askTab, RequestRefused } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { PageMark } from '../platform/messages.ts';
import { watchPages } from '../platform/notice.ts';
import { report } from '../platform/report.ts';
import { loadChecked, saveSettings, watchSettings } from '../platform/settings.ts';
import { canOpenBeside, openBeside } from '../platform/side-panel.ts';
import { followTabs, type TabInFront, tabInFront } from '../platform/tab-in-front.ts';
import { askForWebAccess, watchWebAccess } from '../platform/web-access.ts';
import { dressPage } from '../ui/dress-page.ts';
import { interfaceLanguage } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { SUMMARY_ID } from './PageSummary.tsx';
import { Panel } from './Panel.tsx';
import { reportBug, viewPage } from './page-view.ts';
import type { ModeChoice, PageView, PanelState, Place } from './panel-state.ts';

const HOUR = 3_600_000;

/** The manifest names the same document for both places, and says which one it is. */
const place: Place = location.search === '?beside' ? 'beside' : 'popup';

/** Wires the panel to the browser: shows the tab in front, follows it, carries out what the person does. */
async function start(signal: AbortSignal): Promise<void> {
  const checked = await loadChecked();
  // There the width is given, not asked for.
  document.body.classList.toggle('in-tab', (await browser.tabs.getCurrent()) !== undefined);
  let settings = checked.settings;
  let tab: TabInFront | null = null;
  let page: PageView = { kind: 'loading' };
  let mayOpenBeside = place === 'popup' && canOpenBeside();
  let saveFailed = false;
  let corrected = 0;
  let looks = 0;
  let pauseEnds: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    const t = createTranslator(interfaceLanguage(settings.language, navigator.languages));
    dressPage(document.documentElement, t, settings);
    const host = tab?.host ?? null;
    const state: PanelState = {
      place,
      page,
      settings,
      site: host === null ? null : siteOf(host),
      siteOn: host === null || isSiteOn(settings, host),
      inPrivate: tab?.inPrivate ?? false,
      canOpenBeside: mayOpenBeside,
      corrected,
      saveFailed,
      settingsRejected: checked.rejected,
    };
    const hadFocus = document.activeElement !== document.body;
    render(
      <Panel
        state={state}
        t={t}
        onGo={go}
        onBack={() => inPage((tabId) => askTab(tabId, 'goBack'))}
        onToggleMarks={toggleMarks}
        onRead={readNow}
        onMode={chooseMode}
        onSwitchOn={() => change({ on: true })}
        onSwitchSite={onSwitchSite}
        onPause={(pause) => change({ pausedUntil: pause ? Date.now() + HOUR : null })}
        onGrant={() => void askForWebAccess().catch((error) => report(error, 'asking for access'))}
        onOpenBeside={moveBeside}
        onOptions={openOptions}
      />,
      document.body,
    );
    // The button that was pressed may be gone: a keyboard goes on from what came of it.
    if (hadFocus && document.activeElement === document.body) document.getElementById(SUMMARY_ID)?.focus();
  }

  function show(next: PageView): void {
    page = next;
    clearTimeout(pauseEnds);
    const left = (settings.pausedUntil ?? 0) - Date.now();
    if (next.kind === 'unread' && next.why === 'paused')
      pauseEnds = setTimeout(lookAnew, Math.min(left, HOUR));
    draw();
  }

  /** What came last is what is shown: an answer that a newer question has overtaken is dropped. */
  async function look(): Promise<void> {
    looks++;
    const mine = looks;
    const now = await tabInFront();
    const moved = now?.id !== tab?.id || now?.url !== tab?.url;
    if (mine !== looks || signal.aborted) return;
    tab = now;
    if (moved) show({ kind: 'loading' });
    const view = await viewPage(tab, settings, Date.now());
    if (mine === looks && !signal.aborted) show(view);
  }

  /** After a change of what is read: the gate has said no under the old settings, and is asked again. */
  async function lookAnew(): Promise<void> {
    const looked = look();
    if (tab?.host && whyUnread(settings, tab.host, Date.now()) === null) {
      await ask('lookAgain', tab.id).catch((error) => reportBug(error, 'asking the gate again'));
    }
    await looked;
  }

  async function readNow(): Promise<void> {
    if (tab === null) return;
    show({ kind: 'loading' });
    try {
      await ask('readTab', tab.id);
    } catch (error) {
      show({ kind: 'refused', said: error instanceof RequestRefused ? error.message : null });
      reportBug(error, 'reading a tab');
      return;
    }
    await look();
  }

  const go = (where: 'next' | 'previous' | PageMark) =>
    inPage((tabId) => {
      if (typeof where === 'string') return askTab(tabId, 'goToMark', where);
      const { index, claimId, quote } = where;
      return askTab(tabId, 'goToMark', index, { claimId, quote });
    });

  /** Moves the reader about in the page; a popup would stand in the way, and keep the focus. */
  async function inPage(move: (tabId: number) => Promise<void>): Promise<void> {
    if (tab === null) return;
    try {
      await move(tab.id);
      if (place === 'popup') return window.close();
    } catch (error) {
      // The page has changed since it was listed: the list is made anew.
      reportBug(error, 'moving about in a page');
    }
    await look();
  }

  async function toggleMarks(): Promise<void> {
    if (tab === null) return;
    await askTab(tab.id, 'toggleMarks').catch((error) => reportBug(error, 'hiding marks'));
    await look();
  }

  async function change(fields: Partial<Omit<Settings, 'version'>>): Promise<void> {
    try {
      settings = await saveSettings(fields);
      saveFailed = false;
    } catch (error) {
      report(error, 'saving settings');
      saveFailed = true;
    }
    draw();
    await lookAnew();
  }

  function chooseMode(mode: ModeChoice): void {
    void change(mode === 'off' ? { on: false } : { on: true, mode });
  }

  function onSwitchSite(on: boolean): void {
    if (tab === null || tab.host === null || tab.inPrivate) return;
    void change(switchSite(settings, tab.host, on));
  }

  function moveBeside(): void {
    // First of all: browsers open it only straight from the press.
    openBeside(tab?.windowId ?? 0).then(
      () => window.close(),
      () => {
        // Refused here, it would be refused again: the panel stays where it is.
        mayOpenBeside = false;
        draw();
      },
    );
  }

  async function openOptions(): Promise<void> {
    await browser.runtime.openOptionsPage();
    if (place === 'popup') window.close();
  }

  watchSettings((changed) => {
    settings = changed;
    void look();
  }, signal);
  watchPages((tabId) => {
    if (tabId === tab?.id) void look();
  }, signal);
  // Access that is given now brings in no script: the gate is asked to look.
  watchWebAccess(lookAnew, signal);
  followTabs(look, () => tab?.windowId, signal);
  await look();
  corrected = await ask('countCorrected');
  draw();
}

const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
start(stop.signal).catch((error: unknown) => report(error, 'opening the panel'));
