import { elementOf } from './dom.ts';

/** Brings the beginning of a sentence to the middle of the window, through whatever scrolls on the way. */
export function scrollTo(range: Range): void {
  const rect = () => range.getClientRects()[0] ?? range.getBoundingClientRect();
  const { top, bottom } = rect();
  if (top >= innerHeight * 0.1 && bottom <= innerHeight * 0.7) return;
  const element = elementOf(range.startContainer);
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  // A long paragraph's middle may be far from the sentence.
  const line = rect();
  const off = line.top - innerHeight * 0.4;
  if (line.top < 0 || line.bottom > innerHeight * 0.8) window.scrollBy({ top: off, behavior: 'instant' });
}

/** Lifts a sentence into the upper part of the window where the sheet would cover it. */
export function scrollClear(range: Range, of: HTMLElement): void {
  const { top, bottom } = range.getBoundingClientRect();
  const free = innerHeight - of.offsetHeight;
  if (bottom > free)
    window.scrollBy({ top: Math.min(bottom - free + MARGIN, top - MARGIN), behavior: 'instant' });
}

/** Pixels around a sentence that was lifted. */
const MARGIN = 12;
