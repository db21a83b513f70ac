import { isElement, matches } from './dom.ts';
import { markAt } from './hit-test.ts';
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
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,iframe,[contenteditable]:not([contenteditable=false]),[onclick],[role=button],[role=link],[role=tab],[role=checkbox],[role=switch],[role=option],[role=menuitem]';

/**
 * Tells marks from clicks and taps in one window, until the signal fires. Everything is only watched: no event is
 * stopped or its effect prevented, and a click that follows a link, presses a control, selects text or was handled by
 * the page is not ours. A mark inside a link is shown under the mouse and opened by keyboard or from the panel.
 */
export function watchPointer(view: Window, actions: PointerActions, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const at = (event: MouseEvent, target = event.composedPath()[0]) =>
    actions.isOurs(event)
      ? null
      : markAt({ clientX: event.clientX, clientY: event.clientY, target }, actions.marks());
  let pressedOn = '';
  let opening: ReturnType<typeof setTimeout> | undefined;

  view.addEventListener(
    'pointerdown',
    (event) => {
      pressedOn = String(view.getSelection());
      if (event.isTrusted && !actions.isOurs(event) && !at(event)) actions.pressElsewhere();
    },
    options,
  );

  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || actions.isOurs(event) || withKey(event)) return;
      clearTimeout(opening);
      // The second click of two selects a word; the first may have opened a card over it.
      if (event.detail > 1) return actions.pressElsewhere();
      if (isForThePage(event.composedPath())) return;
      // A click that ends a selection, and the one that takes it back.
      if (pressedOn !== '' || String(view.getSelection()) !== '') return;
      const mark = at(event);
      // Later, when the page has had its say.
      if (mark) opening = setTimeout(() => !event.defaultPrevented && !signal.aborted && actions.open(mark));
    },
    options,
  );

  let frame = 0;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0 || frame !== 0) return;
      const target = event.composedPath()[0];
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) actions.hover(at(event, target));
      });
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function withKey({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/**
 * By what the elements are, and by the cursor with which a page says that something is to be pressed: there, and not
 * everywhere, as some pages do so that old telephones tell them of taps.
 */
function isForThePage(path: readonly EventTarget[]): boolean {
  const elements = path.filter(isElement);
  const [innermost] = elements;
  const pointed = (element: Element | null | undefined) =>
    element ? getComputedStyle(element).cursor === 'pointer' : false;
  return (
    elements.some((element) => matches(element, CONTROL)) || (pointed(innermost) && !pointed(elements.at(-2)))
  );
}
