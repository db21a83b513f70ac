import type { Mark } from './mark.ts';
import { UNKNOWN_PAGE } from './mark-line.ts';
import type { Overlay, OverlayOptions } from './overlay-port.ts';
import { world } from './world.ts';

export interface LateOverlayOptions extends OverlayOptions {
  /** Has card.js brought into this page; done once it has run. Fails quietly: then there is no overlay. */
  bring(): Promise<unknown>;
}

/** A page without marks never needs the overlay; one with marks has it soon, before anybody presses one. Milliseconds. */
const SOON = 2_000;

/**
 * The overlay of a page, whose script comes only when there is something to show: in idle time once the page has
 * marks, at once where somebody opens one or steps to one.
 */
export function createLateOverlay(options: LateOverlayOptions, signal: AbortSignal): Overlay {
  let overlay: Overlay | null = null;
  let coming: Promise<Overlay | null> | null = null;
  let marks: readonly Mark[] = [];
  let page = UNKNOWN_PAGE;
  /** Counts what was asked for: a wish that another one has followed is dropped. */
  let wishes = 0;
  let idle = 0;

  function bring(): Promise<Overlay | null> {
    // Where it did not come, the next wish asks again.
    coming ??= make().finally(() => {
      coming = null;
    });
    return coming;
  }

  async function make(): Promise<Overlay | null> {
    if (!world.plumblineOverlay) await options.bring();
    if (signal.aborted || !world.plumblineOverlay) return null;
    overlay = world.plumblineOverlay(options, signal);
    overlay.setMarks(marks, page);
    return overlay;
  }

  const there = async () => overlay ?? (await bring());

  async function fulfil(wish: (overlay: Overlay) => Promise<void>): Promise<void> {
    wishes++;
    const mine = wishes;
    const found = await there();
    if (found && mine === wishes) await wish(found);
  }

  signal.addEventListener('abort', () => cancelIdleCallback(idle));

  return {
    open: (mark) => fulfil((overlay) => overlay.open(mark)),
    goTo: (mark) => fulfil((overlay) => overlay.goTo(mark)),
    dismiss() {
      wishes++;
      overlay?.dismiss();
    },
    setMarks(now, on) {
      marks = now;
      page = on;
      if (overlay) overlay.setMarks(now, on);
      else if (now.length > 0 && idle === 0 && !signal.aborted) {
        idle = requestIdleCallback(() => overlay ?? void bring(), { timeout: SOON });
      }
    },
    marksAre: (how) => void there().then((overlay) => overlay?.marksAre(how)),
    endReached: () => void (marks.length > 0 && there().then((overlay) => overlay?.endReached())),
    beginAnew: () => overlay?.beginAnew(),
    current: () => overlay?.current() ?? null,
    isOurs: (target) => overlay?.isOurs(target) ?? false,
  };
}
