/**
 * Calls back now and whenever something may have moved (scrolling of any part, the window's size, the size of
 * `element`), at most once a frame, until the signal fires.
 */
export function follow(element: Element, update: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    if (frame === 0 && !signal.aborted) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        update();
      });
    }
  };
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  update();
}
