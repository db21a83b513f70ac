import { type MarkLook, markLook } from '../../src/card/mark-look.ts';
import type { Verdict } from '../../src/claim/claim.ts';
import { report } from '../platform/report.ts';
import { highlightsOf, type WindowWithHighlights, windowOf } from './dom.ts';
import type { Mark } from './mark.ts';

/** The shapes are in highlights.css. */
const LOOKS: readonly MarkLook[] = ['asserted', 'attributed', 'rejected', 'questioned', 'appears', 'true'];
/** These have a second line of dots below the first. */
const WITH_DOTS: readonly MarkLook[] = ['appears', 'true'];
const ACTIVE = 'plumbline-active';
const DOTS = 'plumbline_dots';
const NAMES = [...LOOKS.map((look) => `plumbline-${look}`), DOTS, ACTIVE];

/**
 * How often the marks are put back after the page has cleared `CSS.highlights`, which pages can see and some use. A
 * page that goes on is stronger: then we stop and say so; the list in the panel and the keyboard path remain.
 */
const MOST_TIMES_PUT_BACK = 4;
/** Time until the first look whether they are still there; the next ones are farther and farther apart. Milliseconds. */
const FIRST_LOOK = 1_000;
/** Marks that have stayed until here are looked after only when something happens anyway. */
const LAST_LOOK = 60_000;

/** Paints marks with the CSS Custom Highlight API: no element of the page is touched. */
export interface Highlights {
  /** Replaces what was painted. */
  paint(marks: readonly Mark[], verdicts: Readonly<Record<string, Verdict>>): void;
  /** Puts back what the page has removed meanwhile, as often as that is done at all. */
  putBack(): void;
  /** Sets one mark off from the others, or none. */
  setActive(mark: Mark | null): void;
  /** For a new article at a new address: what was removed before is forgotten. */
  beginAnew(): void;
  /** The page removed the marks more often than they are put back: they are no longer painted. */
  readonly removed: boolean;
}

/** What stands under one name in the registry of one window. */
interface Painted {
  registry: HighlightRegistry;
  name: string;
  highlight: Highlight;
  ranges: number;
}

/** @param onRemoved called once `removed` is true */
export function createHighlights(onRemoved: () => void, signal: AbortSignal): Highlights {
  const wanted = new Map<string, readonly Range[]>();
  let painted: Painted[] = [];
  let timesPutBack = 0;
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function put(name: string): void {
    const before = painted.filter((entry) => entry.name === name);
    painted = painted.filter((entry) => entry.name !== name);
    for (const [view, ranges] of byWindow(wanted.get(name) ?? [])) {
      const highlight = new view.Highlight(...ranges);
      highlight.priority = name === ACTIVE ? 1 : 0;
      const registry = highlightsOf(view);
      registry.set(name, highlight);
      // A set: two claims in one sentence may share a range.
      painted.push({ registry, name, highlight, ranges: highlight.size });
    }
    // Only our own: after an update of the extension an older script of ours may still be tidying up.
    for (const { registry, highlight } of before) if (registry.get(name) === highlight) registry.delete(name);
  }

  /** @returns whether anything was gone */
  function putBack(): boolean {
    if (removed || !painted.some(isGone)) return false;
    removed = timesPutBack >= MOST_TIMES_PUT_BACK;
    if (removed) onRemoved();
    else for (const name of wanted.keys()) put(name);
    timesPutBack++;
    return true;
  }

  function lookAfter(delay: number): void {
    clearTimeout(timer);
    if (painted.length === 0 || removed || signal.aborted || delay > LAST_LOOK) return;
    timer = setTimeout(() => lookAfter(putBack() ? FIRST_LOOK * timesPutBack : 2 * delay), delay);
  }

  function putBackAndLookAfter(): void {
    if (!signal.aborted && putBack()) lookAfter(FIRST_LOOK);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    wanted.clear();
    for (const name of NAMES) put(name);
  });

  return {
    paint(marks, verdicts) {
      if (signal.aborted) return;
      const shown = marks.filter(({ match }) => match.shown);
      const looking = (looks: readonly MarkLook[]) =>
        shown
          .filter(({ match }) => looks.includes(markLook(match, verdicts[match.claimId])))
          .map(({ range }) => range);
      for (const look of LOOKS) wanted.set(`plumbline-${look}`, looking([look]));
      wanted.set(DOTS, looking(WITH_DOTS));
      if (removed) return;
      try {
        for (const name of wanted.keys()) put(name);
        lookAfter(FIRST_LOOK);
      } catch (error) {
        report(error, 'painting marks');
      }
    },
    putBack: putBackAndLookAfter,
    setActive(mark) {
      if (signal.aborted) return;
      putBackAndLookAfter();
      // Also where the page removes marks: a person asked to see this one, and once.
      wanted.set(ACTIVE, mark ? [mark.range] : []);
      put(ACTIVE);
    },
    beginAnew() {
      timesPutBack = 0;
      removed = false;
    },
    get removed() {
      return removed;
    },
  };
}

/** A page can take a highlight out of the registry, put another in its place, or empty it. */
function isGone({ registry, name, highlight, ranges }: Painted): boolean {
  return registry.get(name) !== highlight || highlight.size !== ranges;
}

/** Each window paints with its own registry; text in a frame belongs to the frame's. */
function byWindow(ranges: readonly Range[]): Map<WindowWithHighlights, Range[]> {
  const views = new Map<WindowWithHighlights, Range[]>();
  for (const range of ranges) {
    const view = windowOf(range.startContainer);
    if (view) views.set(view, [...(views.get(view) ?? []), range]);
  }
  return views;
}
