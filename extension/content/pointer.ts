import { closest, contains, elementOf } from './dom.ts';
import type { Mark } from './mark.ts';

/** What the pointer does to marks. */
export interface PointerActions {
  marks(): readonly Mark[];
  /** Whether an event came from our own host. */
  isOurs(event: Event): boolean;
  open(mark: Mark): void;
  /** The mark under a resting mouse, or null. */
  hover(mark: Mark | null): void;
  /** A press somewhere else. */
  pressElsewhere(): void;
}

/** What a click on the page is already for. */
const CONTROL =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,[contenteditable]:not([contenteditable=false]),[onclick],[role=button],[role=link],[role=tab],[role=checkbox],[role=menuitem]';

/**
 * Tells marks from clicks and taps. Everything is only watched: no event is stopped or its effect prevented, and a
 * click that follows a link, presses a control, selects text or was handled by the page is not ours.
 */
export function watchPointer(actions: PointerActions, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  let pressedOn = '';

  window.addEventListener(
    'pointerdown',
    (event) => {
      pressedOn = String(getSelection());
      if (event.isTrusted && !actions.isOurs(event) && !markAt(event, actions.marks()))
        actions.pressElsewhere();
    },
    options,
  );

  window.addEventListener(
    'click',
    (event) => {
      if (
        !event.isTrusted ||
        event.button !== 0 ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return;
      if (actions.isOurs(event)) return;
      const target = event.composedPath()[0];
      if (target instanceof Element && closest(target, CONTROL)) return;
      // A click that ends a selection, and the one that takes it back.
      if (pressedOn !== '' || String(getSelection()) !== '') return;
      const mark = markAt(event, actions.marks());
      // Later, when the page has had its say.
      if (mark) setTimeout(() => !event.defaultPrevented && !signal.aborted && actions.open(mark));
    },
    options,
  );

  let frame = 0;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || frame !== 0) return;
      const target = event.composedPath()[0] as EventTarget;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted)
          actions.hover(actions.isOurs(event) ? null : markAt(event, actions.marks(), target));
      });
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/**
 * The mark at the place of an event: the shortest, where several overlap. By the rectangles of the ranges, which
 * works alike in every version of both browsers and needs no registry that the page may have cleared; what lies over
 * the text (a banner, a dialog) is told by the event's target.
 */
function markAt(event: MouseEvent, marks: readonly Mark[], target = event.composedPath()[0]): Mark | null {
  if (!(target instanceof Node)) return null;
  let best: Mark | null = null;
  for (const mark of marks) {
    if (!mark.match.shown || (best && length(best) <= length(mark))) continue;
    const { range } = mark;
    const holder = elementOf(range.commonAncestorContainer);
    if (!holder || !(contains(holder, target) || contains(target, holder))) continue;
    if ([...range.getClientRects()].some((rect) => isInside(event, rect))) best = mark;
  }
  return best;
}

function length({ match }: Mark): number {
  return match.end - match.start;
}

/** A finger needs a little more than the line; lines are apart by more than this. Pixels. */
const SLACK = 2;

function isInside({ clientX: x, clientY: y }: MouseEvent, rect: DOMRect): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}
