import { attribute, nameOf, openShadowOf, textOf, windowOf } from './dom.ts';

/** How an element takes part in the text. */
export interface Rendered {
  /** Nothing below it is seen, or nothing below it may be read. */
  skip: boolean;
  /** Its own text nodes are invisible; elements inside may be visible again. */
  mute: boolean;
  /** It begins and ends a block. */
  block: boolean;
  /** Line breaks in its text nodes are line breaks to a reader. */
  keepsLines: boolean;
}

/** Never text of the page: code, what the reader writes or chooses, plugins, pictures. */
const NO_TEXT = new Set(
  'script style noscript template head title input textarea select option datalist button object embed video audio canvas svg math map rp rt meter progress'.split(
    ' ',
  ),
);
const EDITED_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/**
 * Whether an element's text may be read at all, by what it is; how it looks is asked separately.
 *
 * @param named whether it has any attributes
 */
export function isReadable(element: Element, name: string, named: boolean): boolean {
  if (NO_TEXT.has(name)) return false;
  if (!named) return true;
  const editable = attribute(element, 'contenteditable');
  return (
    (editable === null || editable.toLowerCase() === 'false') &&
    attribute(element, 'hidden') === null &&
    attribute(element, 'aria-hidden') !== 'true' &&
    !EDITED_ROLES.has(attribute(element, 'role') ?? '')
  );
}

/** How a readable element is rendered, by its computed style. Every question to the style costs: the rare ones come last. */
export function renderedAs(element: Element): Rendered {
  const style = getComputedStyle(element);
  const { display } = style;
  const inline = /^(inline|contents|ruby)/.test(display);
  const out = !inline && isOutOfFlow(style);
  if (
    !isShown(element, style, display) ||
    isClippedAway(style, display, out) ||
    (out && isOutOfReach(element))
  )
    return { skip: true, mute: true, block: !inline && !out && display !== 'none', keepsLines: false };
  return {
    skip: false,
    mute: isMute(style, inline),
    // A frame stands in a line as a picture does; its text does not.
    block: nameOf(element) === 'iframe' || (!inline && !isDropCap(element, style)),
    // `pre`, `pre-line`, `pre-wrap`; where the parts of `white-space` have no common name, `preserve-breaks` and the like.
    keepsLines: /^(pre(?!serve-spaces)|break-spaces)/.test(style.whiteSpace),
  };
}

/** Whether a reader sees the text of an element that was passed over. */
export function isSeen(element: Element): boolean {
  const { skip, mute } = renderedAs(element);
  return !skip && !mute;
}

function isMute(style: CSSStyleDeclaration, inline: boolean): boolean {
  return (
    style.visibility !== 'visible' ||
    style.fontSize === '0px' ||
    (!inline && Number.parseFloat(style.textIndent) <= OUT_OF_SIGHT)
  );
}

/** Pixels: `text-indent: -9999px` and its kind. */
const OUT_OF_SIGHT = -500;

/**
 * Whether an element is drawn at all. What only waits to be scrolled to (`content-visibility: auto`) is: a reader
 * will come there. An element with `display: contents` has no box to ask about; its children are asked.
 */
function isShown(element: Element, style: CSSStyleDeclaration, display: string): boolean {
  if (display === 'contents') return true;
  return (
    style.contentVisibility !== 'hidden' &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, contentVisibilityAuto: false })
  );
}

const isOutOfFlow = ({ position }: CSSStyleDeclaration) => position === 'absolute' || position === 'fixed';

/** Left or above of where the page begins: nobody can scroll there. */
function isOutOfReach(element: Element): boolean {
  const { right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  const view = windowOf(element) ?? window;
  return right + view.scrollX < 0 || bottom + view.scrollY < 0;
}

/** The usual ways to hide text from eyes but not from screen readers, and boxes folded to nothing. */
function isClippedAway(style: CSSStyleDeclaration, display: string, out: boolean): boolean {
  if (out && (/^rect\((0|1)px/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath))) return true;
  if (display === 'inline' || style.overflowX === 'visible') return false;
  return Number.parseFloat(style.height) <= 1 || Number.parseFloat(style.width) <= 1;
}

/** A floated first letter is a block to CSS and the beginning of a word to a reader. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.float !== 'none' && openShadowOf(element) === null && (textOf(element) ?? '').trim().length <= 2
  );
}
