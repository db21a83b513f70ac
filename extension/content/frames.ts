import { designModeOf, frameOf, listen, openedDocument, windowOf } from './dom.ts';

/** Smaller frames carry buttons, counters and advertisements. CSS pixels. */
const SMALLEST = { width: 200, height: 100 };

/**
 * The document of a frame that is read in its place on the page, or null: the page's own to reach (of the same origin,
 * written by the page, `srcdoc`), large enough to be read in, and no editor.
 */
export function documentToRead(frame: Element): Document | null {
  const inside = openedDocument(frame);
  if (inside === null || designModeOf(inside) === 'on') return null;
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width >= SMALLEST.width && height >= SMALLEST.height ? inside : null;
}

/** The frames that a node stands in, the innermost first. */
export function framesAround(node: Node): Element[] {
  const frames: Element[] = [];
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) frames.push(frame);
  return frames;
}

/** The window a node stands in and those around it, up to the page's. */
export function windowsAround(node: Node): Window[] {
  return [node, ...framesAround(node)].map(windowOf).filter((view) => view !== null);
}

/**
 * A rectangle of a node's own window as it stands in the page's. What turns or scales a frame is left out of account.
 */
export function inPage(rect: DOMRect, node: Node): DOMRect {
  let { x, y } = rect;
  for (const frame of framesAround(node)) {
    const box = Element.prototype.getBoundingClientRect.call(frame);
    const style = getComputedStyle(frame);
    x += box.x + Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft);
    y += box.y + Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop);
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

export interface FrameWatchOptions {
  /** A frame shows a document that is read; the signal fires when another one takes its place. */
  onDocument(inside: Document, signal: AbortSignal): void;
  /** What is to be read of a frame may be something else now. */
  onChange(frame: Element): void;
}

/** Follows frames from document to document, and through changes of their size, until the signal fires. */
export function watchFrames(options: FrameWatchOptions, signal: AbortSignal): { meet(frame: Element): void } {
  /** Per frame, the document in it that is read and what ends with it. */
  const known = new WeakMap<Element, { inside: Document | null; end: AbortController }>();

  function look(frame: Element, isNew: boolean): void {
    const before = known.get(frame);
    const inside = documentToRead(frame);
    if (signal.aborted || (before && before.inside === inside && !isNew)) return;
    before?.end.abort();
    const end = new AbortController();
    known.set(frame, { inside, end });
    if (inside) options.onDocument(inside, AbortSignal.any([signal, end.signal]));
    if (before) options.onChange(frame);
  }

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) look(target, false);
  });
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    meet(frame) {
      const first = !known.has(frame);
      look(frame, false);
      if (!first) return;
      // A document that the page writes anew is the same object, and has lost its listeners.
      listen(frame, 'load', () => look(frame, true), { signal });
      sizes.observe(frame);
    },
  };
}
