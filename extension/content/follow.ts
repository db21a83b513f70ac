/**
 * Calls back now and whenever something may have moved, at most once a frame, until the signal fires: scrolling of the
 * page, of one of `windows` or of one of `scrollers` (which the window does not hear of in a shadow root), the size of
 * these windows or of one of `elements`.
 */
export function follow(
  {
    elements,
    scrollers,
    windows,
  }: { elements: readonly Element[]; scrollers: readonly Element[]; windows: readonly Window[] },
  update: () => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  const soon = () => {
    if (frame === 0 && !signal.aborted) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        update();
      });
    }
  };
  for (const view of windows) {
    view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    view.addEventListener('resize', soon, { passive: true, signal });
  }
  for (const scroller of scrollers) {
    EventTarget.prototype.addEventListener.call(scroller, 'scroll', soon, { passive: true, signal });
  }
  const sizes = new ResizeObserver(soon);
  for (const element of elements) sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  update();
}
