import type { Framing } from '../../src/claim/claim.ts';
import { report } from '../platform/report.ts';
import type { Mark } from './mark.ts';

/** Where the framing is not sure, the mark does not say how the page treats the claim either. */
type Look = Framing | 'appears';
const LOOKS: readonly Look[] = ['asserted', 'attributed', 'rejected', 'questioned', 'appears'];
const nameOfLook = (look: Look | 'active') => `plumbline-${look}`;

/**
 * How often the marks are put back after the page has cleared `CSS.highlights`, which pages can see and some use.
 * A page that goes on is stronger; then the list in the popup and the keyboard path remain.
 */
const MOST_REPAINTS = 5;
/** Time between two looks whether they are still there, doubled each time. Milliseconds. */
const FIRST_LOOK = 1_000;

/** Paints marks with the CSS Custom Highlight API: no element of the page is touched. */
export interface Highlights {
  /** Replaces what was painted. */
  paint(marks: readonly Mark[]): void;
  /** Sets one mark off from the others, or none. */
  setActive(mark: Mark | null): void;
}

/** The looks are in highlights.css, a content style sheet of the manifest, which pages can neither see nor drop. */
export function createHighlights(signal: AbortSignal): Highlights {
  const painted = new Map<string, Highlight>();
  let repaints = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;

  function put(name: string, ranges: readonly Range[]): void {
    const old = painted.get(name);
    if (ranges.length === 0) {
      painted.delete(name);
      // Only our own: after an update of the extension an older script of ours may still be tidying up.
      if (old && CSS.highlights.get(name) === old) CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = name === nameOfLook('active') ? 1 : 0;
    painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  function lookAgain(delay: number): void {
    clearTimeout(looking);
    if (painted.size === 0 || repaints >= MOST_REPAINTS) return;
    looking = setTimeout(() => {
      const lost = [...painted].filter(([name, highlight]) => CSS.highlights.get(name) !== highlight);
      for (const [name, highlight] of lost) CSS.highlights.set(name, highlight);
      if (lost.length > 0) repaints++;
      if (delay < 60_000) lookAgain(delay * 2);
    }, delay);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    for (const look of [...LOOKS, 'active'] as const) put(nameOfLook(look), []);
  });

  return {
    paint(marks) {
      if (signal.aborted) return;
      try {
        for (const look of LOOKS) put(nameOfLook(look), rangesOf(marks, look));
        lookAgain(FIRST_LOOK);
      } catch (error) {
        report(error, 'painting marks');
      }
    },
    setActive(mark) {
      if (!signal.aborted) put(nameOfLook('active'), mark ? [mark.range] : []);
    },
  };
}

function rangesOf(marks: readonly Mark[], look: Look): Range[] {
  return marks
    .filter(({ match }) => match.shown && (match.framingSure ? match.framing : 'appears') === look)
    .map((mark) => mark.range);
}
