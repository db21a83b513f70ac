import { isElement, listen, visibilityOf } from './dom.ts';

/** What may have changed: `content` as the page did something, `address` if it also has a new address. */
export type PageChange = 'content' | 'address';

export interface PageWatchOptions {
  /** Takes note of what the page did. @returns whether it should be read again */
  notice(records: readonly MutationRecord[]): boolean;
  /** A transition or animation of this element is over. */
  settled(element: Element): void;
  onChange(change: PageChange): void;
  /** The page comes back from the browser's cache, or to the front. */
  onShow(): void;
}

/** The watch over one page. */
export interface PageWatch {
  /** Watches an open shadow root or the document of a frame too. */
  include(root: ShadowRoot | Document): void;
  /** Something changed of which no mutation tells. */
  changed(): void;
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

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'contenteditable'],
};

/**
 * Tells when the page has changed so that it should be read again: one observer, after a pause, never more often than
 * the bounds above, and not while nobody looks.
 */
export function watchPage(options: PageWatchOptions, signal: AbortSignal): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    timer = setTimeout(fire, due - now);
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
    options.onChange(moved ? 'address' : 'content');
  }

  const observer = new MutationObserver((records) => {
    try {
      const matters = options.notice(records);
      if (matters || address !== addressNow()) schedule();
    } catch {
      // A page that takes nodes away under our hands: reading again is right in any case.
      schedule();
    }
  });
  // The document itself: pages may replace <html> and <body>.
  observer.observe(document, WATCHED);

  // Pages that go elsewhere without a new document. Where there is no Navigation API, the next mutation tells, and Back.
  const onMoved = () => {
    if (address !== addressNow()) schedule();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onMoved, { signal });
  window.addEventListener('popstate', onMoved, { signal });

  // Text that fades in was passed over while it was not to be seen.
  for (const type of ['transitionend', 'animationend'] as const) {
    const onSettled = ({ target }: Event) => {
      if (isElement(target)) options.settled(target);
    };
    listen(document, type, onSettled, { capture: true, passive: true, signal });
  }
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
  });

  return {
    include: (root) => observer.observe(root, WATCHED),
    changed: schedule,
  };
}

/** Without the fragment: another section of the same page is not another page. */
function addressNow(): string {
  return location.pathname + location.search;
}
