import { render } from 'preact';
import { INDEX_HEADING_ID, MarkIndex as List } from '../ui/MarkIndex.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { contains } from './dom.ts';
import { rememberFocus } from './focus-return.ts';
import type { Mark } from './mark.ts';
import { keyOf, type MarkedPage, markLine, UNKNOWN_PAGE } from './mark-line.ts';
import type { OverlayRoot } from './overlay-root.ts';

export interface MarkIndexOptions {
  t: Translator;
  /** The reader's, the most wanted first. */
  languages: readonly string[];
  root: OverlayRoot;
  onPress(mark: Mark): void;
  /** What leads a reader back to the page who comes from our card or proxy. */
  wayBack(): (() => void) | null;
  /** The focus has left a list in which no mark is left. */
  onEmpty(): void;
}

/** The list of marks behind the page, for Tab and for screen readers. */
export interface MarkIndex {
  /**
   * The focus stays at its mark, else goes to the next one, else to the heading that says that none is left; it goes
   * back when the mark comes back.
   */
  draw(marks: readonly Mark[], page: MarkedPage, open: Mark | null): void;
  hasFocus(): boolean;
  /** The button of a mark takes the focus, or the first one; false where there is none. */
  focusOn(mark: Mark): boolean;
  /** The focus goes back to where it came into the list from. */
  leave(): void;
}

export function createMarkIndex({
  languages,
  t,
  root,
  onPress,
  wayBack,
  onEmpty,
}: MarkIndexOptions): MarkIndex {
  const { aside } = root;
  let shown = new Map<string, Mark>();
  let page = UNKNOWN_PAGE;
  let cameFrom: (() => void) | null = null;
  /** Key of the mark that a reader came to, which may go and come back while the page is read again. */
  let readerAt: string | undefined;
  /** The focus is put somewhere by us: it comes from nowhere a reader was. */
  let byUs = false;

  const buttons = () => [...aside.querySelectorAll<HTMLElement>('button')];
  const focused = () => root.focused();
  const hasFocus = () => contains(aside, focused());

  function focus(element: HTMLElement | null | undefined): void {
    byUs = true;
    element?.focus({ preventScroll: true });
    byUs = false;
  }

  function draw(marks: readonly Mark[], now: MarkedPage, open: Mark | null): void {
    const held = hasFocus();
    const key = held ? focused()?.dataset.key : undefined;
    const at = buttons().findIndex((button) => button.dataset.key === key);
    page = now;
    const all = marks.filter(({ match }) => match.shown);
    shown = new Map(all.map((mark) => [keyOf(mark), mark]));
    render(
      // While the focus is in it, an empty list says that it is empty.
      all.length > 0 || held ? (
        <List
          t={t}
          lines={all.map((mark) => markLine(mark, all, page, languages))}
          open={open && keyOf(open)}
          onPress={(pressed) => {
            const mark = shown.get(pressed);
            if (mark) onPress(mark);
          }}
        />
      ) : null,
      aside,
    );
    if (!held) return;
    const chosen = buttons().find((button) => button.dataset.key === readerAt);
    if (!chosen && hasFocus() && focused()?.dataset.key === key) return;
    const heir = chosen ?? buttons()[at] ?? buttons().at(-1);
    if (!heir || heir !== focused()) focus(heir ?? aside.querySelector<HTMLElement>(`#${INDEX_HEADING_ID}`));
  }

  aside.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!byUs) {
      readerAt = (target as HTMLElement).dataset.key;
      cameFrom = root.holds(relatedTarget) ? (wayBack() ?? cameFrom) : rememberFocus(relatedTarget);
    }
    // Into the top layer: a page may have put something over every z-index.
    if (!aside.matches(':popover-open')) aside.showPopover();
  });
  aside.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && contains(aside, relatedTarget)) return;
    setTimeout(() => {
      if (hasFocus()) return;
      if (aside.matches(':popover-open')) aside.hidePopover();
      if (shown.size > 0) return;
      draw([], page, null);
      onEmpty();
    });
  });

  return {
    draw,
    hasFocus,
    focusOn(mark) {
      const key = keyOf(mark);
      const all = buttons();
      const button = all.find((candidate) => candidate.dataset.key === key) ?? all[0];
      readerAt = button?.dataset.key;
      focus(button);
      return button !== undefined;
    },
    leave() {
      const back = cameFrom;
      cameFrom = null;
      focused()?.blur();
      back?.();
    },
  };
}
