import type { CreateOverlay } from './overlay-port.ts';

/**
 * What our scripts on one page share. They are brought in one after the other and cannot import one another, so they
 * meet at the global object of the content world, which the page cannot see.
 */
export const world = globalThis as {
  /** Of content.js: it runs until the signal fires. */
  plumblineRuns?: AbortSignal;
  /** Of card.js, once it is there. */
  plumblineOverlay?: CreateOverlay;
};
