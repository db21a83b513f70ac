import { listen, nodeTypeOf, textOf, visibilityOf } from './dom.ts';

/** What may have changed: `content` as the page did something, `address` if it also has a new address. */
export type PageChange = 'content' | 'address';

export interface PageWatchOptions {
  onChange(change: PageChange): void;
  /** The page comes back from the browser's cache, or to the front. */
  onShow(): void;
  /** Our own element: its coming and going is no change of the page. */
  isOurs(node: Node): boolean;
}

/** Milliseconds. Long enough for a page to finish what it is doing, short enough that nobody waits for a mark. */
const QUIET = 300;
/** A page that never rests is read all the same after this. */
const LONGEST_WAIT = 2_000;
/**
 * Between two readings at least: doubled, up to the second figure, while the page changes as fast as it is read, and
 * back to the first as soon as it rests for a few gaps. A live page with a post every ten seconds stays quick.
 */
const SHORTEST_GAP = 500;
const LONGEST_GAP = 30_000;
const RESTED = 4;
/** Characters; counters, clocks and button labels are shorter and carry no claim. */
const SHORTEST_TEXT = 15;

/**
 * Tells when the page has changed so that it should be read again: one observer, after a pause, when the browser has
 * time, never more often than the bounds above, and not while nobody looks.
 */
export function watchPage(options: PageWatchOptions, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let firstUnread = 0;
  let lastRead = 0;
  let gap = SHORTEST_GAP;
  let pending = false;
  let address = addressNow();

  function schedule(): void {
    pending = true;
    // Hidden pages wait; `visibilitychange` comes back here.
    if (visibilityOf(document) === 'hidden' || signal.aborted) return;
    const now = performance.now();
    if (firstUnread === 0) firstUnread = now;
    const due = Math.max(Math.min(now + QUIET, firstUnread + LONGEST_WAIT), lastRead + gap);
    clearTimeout(timer);
    timer = setTimeout(() => {
      idle = requestIdleCallback(fire, { timeout: 1_000 });
    }, due - now);
  }

  function fire(): void {
    if (signal.aborted || !pending) return;
    const now = performance.now();
    gap = now - lastRead > RESTED * gap ? SHORTEST_GAP : Math.min(2 * gap, LONGEST_GAP);
    lastRead = now;
    firstUnread = 0;
    pending = false;
    const moved = address !== addressNow();
    address = addressNow();
    if (moved) gap = SHORTEST_GAP;
    options.onChange(moved ? 'address' : 'content');
  }

  const observer = new MutationObserver((records) => {
    try {
      if (address !== addressNow() || records.some((record) => matters(record, options.isOurs))) schedule();
    } catch {
      // A page that takes nodes away under our hands: reading again is right in any case.
      schedule();
    }
  });
  // The document itself: pages may replace <html> and <body>.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'aria-hidden', 'lang'],
  });

  // Text that fades in was passed over while it was not to be seen.
  listen(
    document,
    'transitionend',
    ({ propertyName, target }) => {
      if (propertyName === 'opacity' && target instanceof Element && hasText(target)) schedule();
    },
    { capture: true, passive: true, signal },
  );
  listen(
    document,
    'animationend',
    ({ target }) => {
      if (target instanceof Element && hasText(target)) schedule();
    },
    { capture: true, passive: true, signal },
  );
  listen(
    document,
    'visibilitychange',
    () => {
      if (visibilityOf(document) !== 'visible') return;
      options.onShow();
      if (pending) schedule();
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      options.onShow();
      schedule();
    },
    { signal },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(idle);
  });
}

/** Without the fragment: another section of the same page is not another page. */
function addressNow(): string {
  return location.pathname + location.search;
}

function matters(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  if (type === 'attributes') return hasText(target);
  if (type === 'characterData') return hasText(target);
  for (const nodes of [addedNodes, removedNodes]) {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as Node;
      if (!isOurs(node) && hasText(node)) return true;
    }
  }
  return false;
}

function hasText(node: Node): boolean {
  const type = nodeTypeOf(node);
  if (type !== Node.ELEMENT_NODE && type !== Node.TEXT_NODE) return false;
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return false;
  return (textOf(node) ?? '').trim().length >= SHORTEST_TEXT;
}
