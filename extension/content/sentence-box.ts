import type { Box } from '../../src/card/place-beside.ts';
import { elementOf, nameOf, parentOf, slotOf } from './dom.ts';
import { inPage } from './frames.ts';

/** The rectangle around a sentence, in the page's window, in whatever frame it stands. */
export function boxOf(range: Range): Box {
  const { left, top, right, bottom } = inPage(range.getBoundingClientRect(), range.startContainer);
  return { left, top, right, bottom };
}

/** Whether something of a sentence is to be seen through the elements it scrolls in; the window itself is not asked. */
export function isInSight(range: Range, scrollers: readonly Element[]): boolean {
  const sentence = boxOf(range);
  if (sentence.left === sentence.right && sentence.top === sentence.bottom) return false;
  return scrollers.every((scroller) => {
    const seen = inPage(Element.prototype.getBoundingClientRect.call(scroller), scroller);
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
 * first, through open shadow roots and frames, which do the same. What body and root cut off is their window's affair.
 */
export function scrollersOf(range: Range): Element[] {
  const found: Element[] = [];
  for (let at = elementOf(range.commonAncestorContainer); at; ) {
    const name = nameOf(at);
    const cuts = name === 'iframe' || getComputedStyle(at).overflowY !== 'visible';
    if (cuts && !/^(html|body)$/.test(name)) found.push(at);
    at = slotOf(at) ?? elementOf(parentOf(at));
  }
  return found;
}
