import { contains, elementOf, highlightsOf, isElement, isNode, parentOf, windowOf } from './dom.ts';
import type { Mark } from './mark.ts';

/** A place in a window, with what the browser says lies on top there. */
export interface Point {
  /** CSS pixels, in the window that heard the event. */
  clientX: number;
  clientY: number;
  /** The innermost node there, inside an open shadow root too. */
  target: EventTarget | undefined;
}

/**
 * The mark at a point: the shortest, where several overlap.
 *
 * Which marks come into question the browser says. Where it names none (a page has removed the marks, or keeps the
 * pointer from its text), all do. What decides are the rectangles of their lines, and what lies on top: text under a
 * banner is not meant, though Firefox names its highlights.
 */
export function markAt(point: Point, marks: readonly Mark[]): Mark | null {
  const { target } = point;
  if (!isNode(target)) return null;
  const named = rangesNamed(point, target, marks);
  let best: Mark | null = null;
  for (const mark of marks) {
    const { range } = mark;
    if (!mark.match.shown || (best && lengthOf(best) <= lengthOf(mark))) continue;
    if (named.size > 0 && !named.has(range)) continue;
    const holder = elementOf(range.commonAncestorContainer);
    if (!holder || !(contains(holder, target) || contains(target, holder))) continue;
    if ([...range.getClientRects()].some((rect) => isInside(point, rect))) best = mark;
  }
  return best;
}

/**
 * From what is painted where the browser can tell that (Chrome 140, Firefox 150), below those versions from the place
 * in the text.
 */
function rangesNamed(
  { clientX: x, clientY: y }: Point,
  target: Node,
  marks: readonly Mark[],
): Set<AbstractRange> {
  const view = windowOf(target);
  if (!view) return new Set();
  const options = { shadowRoots: rootsAround(target) };
  const highlights: HighlightRegistry & Partial<PaintedAtPoint> = highlightsOf(view);
  if (highlights.highlightsFromPoint)
    return new Set(highlights.highlightsFromPoint(x, y, options).flatMap(({ ranges }) => ranges));
  const caret = Document.prototype.caretPositionFromPoint.call(view.document, x, y, options);
  const at = (range: Range) => caret && range.isPointInRange(caret.offsetNode, caret.offset);
  return new Set(marks.map(({ range }) => range).filter(at));
}

/** https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint */
interface PaintedAtPoint {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** The shadow roots a node stands in, the innermost first. */
function rootsAround(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at: Node | null = node; at; ) {
    const parent: Node | null = parentOf(at);
    const host: Element | undefined = parent || isElement(at) ? undefined : (at as Partial<ShadowRoot>).host;
    if (host) roots.push(at as ShadowRoot);
    at = parent ?? host ?? null;
  }
  return roots;
}

function lengthOf({ match }: Mark): number {
  return match.end - match.start;
}

/** A finger needs a little more than the line; lines are apart by more than this. Pixels. */
const SLACK = 2;

function isInside({ clientX: x, clientY: y }: Point, rect: DOMRect): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}
