import { isNeverRead } from '../../src/page/never-list.ts';
import { readsHere } from '../../src/page/reads-here.ts';
import type { Settings } from '../../src/settings.ts';
import { answer, Refusal } from '../platform/answer.ts';
import { ask } from '../platform/ask.ts';
import type { MarkName, TabRequests } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';
import { today } from '../platform/today.ts';
import { createAskedPage } from './asked-page.ts';
import { type Reading, startReading } from './reading.ts';
import { world } from './world.ts';

/**
 * The content script, brought in by the background once the gate found an article or a person asked for it. One
 * signal ends everything: when the extension goes away under the page, nothing of ours is left.
 */
async function start(life: AbortController): Promise<void> {
  const { signal } = life;
  let reading: { by: Reading; settings: Settings; stop: AbortController } | null = null;
  const asked = createAskedPage(() => void loadSettings().then(apply, () => life.abort()), signal);

  function apply(settings: Settings): void {
    if (signal.aborted) return;
    // Asked again here: the page may have changed hands between the gate's question and now.
    const { hostname } = location;
    const wanted = readsHere(settings, hostname, Date.now(), asked.isHere()) && !isNeverRead(hostname);
    if (reading && wanted && readsAlike(reading.settings, settings)) return;
    reading?.stop.abort();
    if (!wanted) {
      if (reading) void ask('stopReading').catch(() => {});
      reading = null;
      return;
    }
    const stop = new AbortController();
    const onGone = () => life.abort();
    const by = startReading({ settings, today, onGone }, AbortSignal.any([signal, stop.signal]));
    reading = { by, settings, stop };
  }

  /** Asked right after a change of settings, or after the injection, the answer is that of the new state. */
  const current = async () => {
    apply(await loadSettings());
    if (!reading) throw new Refusal('This page is not being read.');
    return reading.by;
  };
  answer<TabRequests>(
    {
      async readThisPage() {
        asked.begin();
        await current();
      },
      describePage: async () => (await current()).describePage(),
      async goToMark(_sender, [where, mark]) {
        if (where === 'next' || where === 'previous' || Number.isInteger(where)) {
          // From our own pages and the background alone: no page can send to us.
          (await current()).goToMark(
            where as number | 'next' | 'previous',
            (mark ?? undefined) as MarkName | undefined,
          );
        }
      },
      goBack: async () => (await current()).goBack(),
      toggleMarks: async () => (await current()).toggleMarks(),
    },
    signal,
  );
  watchSettings(apply, signal);
  apply(await loadSettings());
}

/** Whether a page that was read under some settings shows the same under others. */
function readsAlike(before: Settings, now: Settings): boolean {
  const what = ({
    language,
    appearance,
    textSize,
    strictness,
    packsOff,
    topicsOff,
    announce,
    markList,
    timing,
  }: Settings) =>
    JSON.stringify([
      language,
      appearance,
      textSize,
      strictness,
      packsOff,
      topicsOff,
      announce,
      markList,
      timing,
    ]);
  return what(before) === what(now);
}

// The same script may be brought in twice, by the gate and by a person.
if (world.plumblineRuns === undefined || world.plumblineRuns.aborted) {
  const life = new AbortController();
  world.plumblineRuns = life.signal;
  // That of an earlier version of the extension has nobody to ask any more.
  world.plumblineOverlay = undefined;
  start(life).catch((error) => {
    life.abort();
    // Stored settings cannot be reached once the extension is gone; anything else is a fault.
    if (!/context invalidated/i.test(String(error))) report(error, 'starting on a page');
  });
}
