import { bodyOf, elementOf, windowOf } from './dom.ts';
import { framesAround, inPage } from './frames.ts';

/** Brings the beginning of a sentence to the middle of the window, through whatever scrolls on the way. */
export function scrollTo(range: Range): void {
  const ownRect = () => range.getClientRects()[0] ?? range.getBoundingClientRect();
  const rect = () => inPage(ownRect(), range.startContainer);
  const { top, bottom } = rect();
  const framed = framesAround(range.startContainer).length > 0;
  if (!framed && top >= innerHeight * 0.1 && bottom <= innerHeight * 0.7) return;
  const element = elementOf(range.startContainer);
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  // A long paragraph's middle may be far from the sentence.
  const view = windowOf(range.startContainer);
  const own = ownRect();
  if (framed && view && (own.top < 0 || own.bottom > view.innerHeight))
    view.scrollBy({ top: own.top - view.innerHeight * 0.4, behavior: 'instant' });
  const line = rect();
  const off = line.top - innerHeight * 0.4;
  if (line.top < 0 || line.bottom > innerHeight * 0.8) window.scrollBy({ top: off, behavior: 'instant' });
}

/**
 * Scrolls what is around a sentence towards the end of the page, the innermost first, and then the page, until it has
 * moved so far or can go no further.
 *
 * @param by CSS pixels
 */
export function scrollOn(scrollers: readonly Element[], by: number): void {
  let rest = by;
  for (const scroller of [...scrollers, bodyOf(document)]) {
    if (scroller === null || !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) continue;
    const before = scroller.scrollTop;
    (Element.prototype.scrollBy as (to: ScrollToOptions) => void).call(scroller, {
      top: rest,
      behavior: 'instant',
    });
    rest -= scroller.scrollTop - before;
  }
  if (rest >= 1) window.scrollBy({ top: rest, behavior: 'instant' });
}
