import type { Box } from '../../src/card/place-beside.ts';
import { bodyOf, documentElement, elementOf, parentOf, slotOf } from './dom.ts';

/** The rectangle around a sentence, in the window. */
export function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Whether something of a sentence is to be seen through the elements it scrolls in; the window itself is not asked. */
export function isInSight(range: Range, scrollers: readonly Element[]): boolean {
  const sentence = range.getBoundingClientRect();
  if (sentence.width === 0 && sentence.height === 0) return false;
  return scrollers.every((scroller) => {
    const seen = Element.prototype.getBoundingClientRect.call(scroller);
    return (
      sentence.bottom > seen.top &&
      sentence.top < seen.bottom &&
      sentence.right > seen.left &&
      sentence.left < seen.right
    );
  });
}

/**
 * The elements around a sentence that cut off what reaches beyond them, most of which can be scrolled; the innermost
 * first, through open shadow roots. What body and root cut off is the window's affair.
 */
export function scrollersOf(range: Range): Element[] {
  const found: Element[] = [];
  const ends = [documentElement(document), bodyOf(document), null];
  for (let at = elementOf(range.commonAncestorContainer); at && !ends.includes(at as HTMLElement); ) {
    if (getComputedStyle(at).overflowY !== 'visible') found.push(at);
    at = slotOf(at) ?? elementOf(parentOf(at));
  }
  return found;
}
