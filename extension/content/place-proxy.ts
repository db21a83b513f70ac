import { bodyOf, elementOf } from './dom.ts';
import { follow } from './follow.ts';
import { inPage, windowsAround } from './frames.ts';
import { scrollersOf } from './sentence-box.ts';

/** Pixels between the proxy button and the first word of its sentence. */
const GAP = 4;

/** Keeps the proxy button beside the beginning of a sentence, inside the window, until the signal fires. */
export function placeProxy(proxy: HTMLElement, range: () => Range, signal: AbortSignal): void {
  const elements = [proxy, bodyOf(document)].filter((element) => element !== null);
  follow(
    { elements, scrollers: scrollersOf(range()), windows: windowsAround(range().startContainer) },
    () => {
      const first = range().getClientRects()[0];
      if (!first) return;
      const line = inPage(first, range().startContainer);
      const { width, height } = proxy.getBoundingClientRect();
      const rightToLeft = getComputedStyle(elementOf(range().startContainer) ?? proxy).direction === 'rtl';
      const left = rightToLeft ? line.right + GAP : line.left - width - GAP;
      proxy.style.left = `${Math.round(Math.min(Math.max(left, GAP), innerWidth - width - GAP))}px`;
      proxy.style.top = `${Math.round(line.top + (line.height - height) / 2)}px`;
    },
    signal,
  );
}
