import { bodyOf, elementOf } from './dom.ts';
import { follow } from './follow.ts';
import { scrollersOf } from './sentence-box.ts';

/** Pixels between the proxy button and the first word of its sentence. */
const GAP = 4;

/** Keeps the proxy button beside the beginning of a sentence, inside the window, until the signal fires. */
export function placeProxy(proxy: HTMLElement, range: () => Range, signal: AbortSignal): void {
  const elements = [proxy, bodyOf(document)].filter((element) => element !== null);
  follow(
    { elements, scrollers: scrollersOf(range()) },
    () => {
      const line = range().getClientRects()[0];
      if (!line) return;
      const { width, height } = proxy.getBoundingClientRect();
      const rightToLeft = getComputedStyle(elementOf(range().startContainer) ?? proxy).direction === 'rtl';
      const left = rightToLeft ? line.right + GAP : line.left - width - GAP;
      proxy.style.left = `${Math.round(Math.min(Math.max(left, GAP), innerWidth - width - GAP))}px`;
      proxy.style.top = `${Math.round(line.top + (line.height - height) / 2)}px`;
    },
    signal,
  );
}
