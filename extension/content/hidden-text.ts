import { contains, elementOf, hasInk, isConnected, parentOf } from './dom.ts';
import { isSeen } from './rendered.ts';

/** Text that was passed over because it is not to be seen, watched for when it will be. */
export interface HiddenText {
  watch(element: Element): void;
  /** Something in an element has come to rest, or looks otherwise. */
  lookIn(element: Node): void;
}

/** Of one page. An article has a handful: folded paragraphs, another tab's text. */
const MOST = 200;
/** A page that switches classes at every turn of the wheel is asked no more often. Milliseconds. */
const APART = 250;

/**
 * Nothing tells that a style sheet shows what it has hidden. What had no box gets one, which is told at no cost; for
 * the rest (transparent, clipped, invisible) the `class` and `style` of these few elements and what they stand in are
 * watched, and of nothing else.
 *
 * @param onSeen an element of those that were watched is seen now; it is watched no longer
 */
export function watchHiddenText(onSeen: (element: Element) => void, signal: AbortSignal): HiddenText {
  const hidden = new Set<Element>();
  const observed = new WeakSet<Element>();
  let due = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    timer = undefined;
    const now = due;
    due = new Set();
    for (const element of now) {
      if (!hidden.has(element) || (isConnected(element) && !isSeen(element))) continue;
      hidden.delete(element);
      sizes.unobserve(element);
      if (isConnected(element)) onSeen(element);
    }
  }

  function lookSoon(element: Element): void {
    due.add(element);
    timer ??= setTimeout(() => requestIdleCallback(look, { timeout: APART }), APART);
  }

  function lookIn(place: Node): void {
    for (const element of hidden) if (contains(place, element) || contains(element, place)) lookSoon(element);
  }

  function dropGone(): void {
    for (const element of hidden) {
      if (isConnected(element)) continue;
      hidden.delete(element);
      sizes.unobserve(element);
    }
  }

  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) if (contentRect.height > 1) lookSoon(target);
  });
  const looks = new MutationObserver((records) => {
    for (const { target } of records) lookIn(target);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
    looks.disconnect();
    hidden.clear();
  });

  return {
    watch(element) {
      if (hidden.has(element) || signal.aborted || !hasInk(element)) return;
      if (hidden.size >= MOST) dropGone();
      if (hidden.size >= MOST) return;
      hidden.add(element);
      sizes.observe(element);
      for (let at: Element | null = element; at && !observed.has(at); at = elementOf(parentOf(at))) {
        observed.add(at);
        looks.observe(at, { attributes: true, attributeFilter: ['class', 'style'] });
      }
    },
    lookIn,
  };
}
