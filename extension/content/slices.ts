/** Milliseconds. Short enough that scrolling and typing stay smooth, whatever the page does besides. */
const SLICE = 5;
/** A page that never rests gets its slices all the same, so far apart. Milliseconds. */
const LATEST = 500;

/**
 * Does work in slices, in the browser's idle time.
 *
 * @param work pauses wherever it may be interrupted
 * @param now milliseconds to work at once, before the first wait
 * @returns what the work returns; null where the signal fired before it was done
 */
export async function inSlices<T>(
  work: Iterator<unknown, T>,
  signal: AbortSignal,
  now = 0,
): Promise<T | null> {
  if (now > 0) {
    const step = workUntil(work, performance.now() + now);
    if (step.done) return step.value;
  }
  for (;;) {
    const deadline = await idle();
    if (signal.aborted) return null;
    const left = Math.min(deadline.didTimeout ? SLICE : deadline.timeRemaining(), SLICE);
    const step = workUntil(work, performance.now() + left);
    if (step.done) return step.value;
  }
}

/** Works until a time, or until it is done; at least one step. */
function workUntil<T>(work: Iterator<unknown, T>, end: number): IteratorResult<unknown, T> {
  for (;;) {
    // The clock is dearer than a step.
    for (let i = 0; i < STEPS; i++) {
      const step = work.next();
      if (step.done) return step;
    }
    if (performance.now() >= end) return { done: false, value: undefined };
  }
}

/** Between two looks at the clock. A step is one element: a hundredth of a millisecond, a tenth where styles are due. */
const STEPS = 8;

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST }));
}
