/**
 * Calls back once when the end of the article has been in view for a moment, which is as near as a page lets us come
 * to "has been read". Only watched: nothing about the page changes.
 */
export interface ArticleEnd {
  /** The element that the article's text ends with now, or null where there is none. */
  set(last: Element | null): void;
  /** Another article: its end counts anew. */
  beginAnew(): void;
}

/** Who scrolls past to the comments does not stop there for so long. Milliseconds. */
const MOMENT = 1_500;

export function watchArticleEnd(onEnd: () => void, signal: AbortSignal): ArticleEnd {
  let last: Element | null = null;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (over || entries.at(-1)?.isIntersecting !== true) return;
    timer = setTimeout(() => {
      over = true;
      observer.disconnect();
      onEnd();
    }, MOMENT);
  });

  function forget(): void {
    clearTimeout(timer);
    observer.disconnect();
    last = null;
  }
  signal.addEventListener('abort', forget);

  return {
    set(now) {
      if (over || now === last || signal.aborted) return;
      forget();
      last = now;
      if (last) observer.observe(last);
    },
    beginAnew() {
      forget();
      over = false;
    },
  };
}
