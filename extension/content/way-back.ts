import { elementOf, isConnected, parentOf } from './dom.ts';
import { rememberFocus } from './focus-return.ts';

/** The way back to where a reader was before going from mark to mark. */
export interface WayBack {
  /**
   * Before each way to a mark. What is remembered is where the first of several began: who has meanwhile moved on by
   * more than half a window reads elsewhere, and begins a new way there.
   *
   * @param oursHasFocus the focus is at a card or button of ours: where it came from is remembered already
   */
  leave(range: Range, oursHasFocus: boolean): void;
  /** After it, and whenever ours has moved the page. */
  arrive(): void;
  isKnown(): boolean;
  /** Scroll, focus and selection as they were, as far as the page still has them. */
  goBack(): void;
  /** The page is another one. */
  forget(): void;
}

type Positions = Map<Element, { left: number; top: number }>;

export function createWayBack(): WayBack {
  let before: Positions | null = null;
  let after: Positions = new Map();
  let giveBack = () => {};

  function hasMovedOn(): boolean {
    return [...after].some(([element, { left, top }]) => {
      const dx = Math.abs(element.scrollLeft - left);
      const dy = Math.abs(element.scrollTop - top);
      return isConnected(element) && (dx > innerWidth / 2 || dy > innerHeight / 2);
    });
  }

  return {
    leave(range, oursHasFocus) {
      if (before === null || hasMovedOn()) {
        before = new Map();
        if (!oursHasFocus) giveBack = rememberFocus();
      }
      for (const element of scrollersAround(range)) {
        if (!before.has(element)) before.set(element, positionOf(element));
      }
    },
    arrive() {
      after = new Map([...(before?.keys() ?? [])].map((element) => [element, positionOf(element)]));
    },
    isKnown: () => before !== null,
    goBack() {
      giveBack();
      for (const [element, { left, top }] of before ?? []) {
        scrollElement.call(element, { left, top, behavior: 'instant' });
      }
      before = null;
    },
    forget() {
      before = null;
    },
  };
}

/** From the prototype, for pages that hide it behind a form field; one of its two shapes. */
const scrollElement = Element.prototype.scrollTo as (this: Element, to: ScrollToOptions) => void;

function positionOf(element: Element) {
  return { left: element.scrollLeft, top: element.scrollTop };
}

/** Everything that can scroll on the way from a sentence to the window, whether it has to or not. */
function scrollersAround(range: Range): Element[] {
  const found: Element[] = [];
  for (let at = elementOf(range.startContainer); at; at = elementOf(parentOf(at))) {
    if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) found.push(at);
  }
  const page = document.scrollingElement;
  if (page && !found.includes(page)) found.push(page);
  return found;
}
