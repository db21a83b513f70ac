import {
  attribute,
  bodyOf,
  closest,
  contains,
  findAll,
  matches,
  nameOf,
  nextTextOf,
  parentOf,
  textOf,
  walkTexts,
} from './dom.ts';

/** Parts of a page that are not what the page is about, wherever they stand. */
export const FURNITURE =
  'nav,aside,dialog,[role=navigation],[role=complementary],[role=search],[role=menu],[role=menubar],[role=toolbar],[role=dialog],[role=alertdialog],[role=contentinfo],[role=banner]';
/** What is not seen, is being written or was never text; and the foot of the page, but not that of an article. */
const UNREAD =
  'script,style,noscript,template,textarea,select,button,[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),footer:not(article *)';
/** Names (class, id) that sites give to what readers wrote and to what else there is to read. */
const BESIDE =
  /^(comments?|comments?[-_](area|list|section|wrapper|container|thread|form|rules)([-_].*)?|(related|recommended|newsletter)([-_].*)?|disqus_thread|recommendations|teasers|most-?read|read-?more)$/i;
/** What holds the whole page or article is never beside it, whatever it is called; nor is what holds its heading. */
const WHOLE = /^(html|body|main|article)$/;
/** Elements that stand within a line: their text belongs to what they stand in. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Where the article is. */
export interface Article {
  body: Element;
  /** The main heading, where it stands outside the body. */
  headline: Element | null;
}

/** Shortest text that counts as a paragraph of the article, in characters: below it stand captions, buttons, bylines. */
const PARAGRAPH = 60;
/** What a character counts: of a paragraph, of a short text, of a text that is mostly links. */
const WORTH = { paragraph: 1, short: -0.25, links: -1 };
/**
 * Share of the best box's worth: what a box around it gains beyond this is teasers and labels. Above a half. Chosen on
 * 90 difficult saved pages: with 0.8 the mean of the article's words read fell from 96.1 to 94.6 %, and what was read
 * besides from 14.0 to 12.7 %. `WORTH` was set before and is not fitted.
 */
const NEARLY = 0.9;
/** Enough to find out; a page with more is an archive. */
const MOST_TEXTS = 20_000;

/**
 * The part of the page whose paragraphs outweigh what else stands in it, or null where there are none. A box around
 * the article gains its teasers and loses its links and labels, which are more. Looks at no layout: it is cheap.
 */
export function findArticle(page: Document): Article | null {
  const top = bodyOf(page);
  if (!top) return null;
  const worths = new Map<Node, number>();
  const isBesides = createIsBeside(top);
  for (const [block, { text, linked }] of measureBlocks(page, top)) {
    if (isBesides(block)) continue;
    const kind = linked > text / 2 ? 'links' : text < PARAGRAPH ? 'short' : 'paragraph';
    const worth = WORTH[kind] * text;
    for (let at: Node | null = block; at && contains(top, at); at = parentOf(at))
      worths.set(at, (worths.get(at) ?? 0) + worth);
  }
  const box = innermost(worths);
  if (!box) return null;
  // Standfirst and captions stand around the paragraphs.
  const body = closest(box, 'article') ?? (nameOf(box) === 'p' ? (parentOf(box) as Element) : box);
  return { body, headline: findHeadline(page, body) };
}

/** The innermost of the boxes that are worth nearly as much as the best one. */
function innermost(worths: ReadonlyMap<Node, number>): Element | null {
  let most = 0;
  for (const worth of worths.values()) most = Math.max(most, worth);
  if (most === 0) return null;
  // Worth more than half of the most, they all stand in one another.
  let inner: Node | null = null;
  for (const [box, worth] of worths) {
    if (worth >= NEARLY * most && (!inner || contains(inner, box))) inner = box;
  }
  return inner as Element | null;
}

/** Whether an element is beside the article by its role or its name. */
export function isBeside(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return (
    names.split(/\s+/, 20).some((name) => BESIDE.test(name)) &&
    !WHOLE.test(nameOf(element)) &&
    findAll(element, 'h1', 1).length === 0
  );
}

/** The same of what it stands in; each element is asked once. */
function createIsBeside(top: Element): (element: Element) => boolean {
  const known = new Map<Node, boolean>([[top, false]]);
  return (element) => {
    const chain: Element[] = [];
    let at: Node | null = element;
    while (at && !known.has(at)) {
      chain.push(at as Element);
      at = parentOf(at);
    }
    let beside = at !== null && known.get(at) === true;
    for (const each of chain.reverse()) {
      beside ||= matches(each, `${FURNITURE},${UNREAD}`) || isBeside(each);
      known.set(each, beside);
    }
    return beside;
  };
}

interface Measured {
  /** Characters that stand in a block itself, and those of them that stand in links. */
  text: number;
  linked: number;
}

function measureBlocks(page: Document, top: Element): Map<Element, Measured> {
  const blocks = new Map<Element, Measured>();
  const walker = walkTexts(page, top);
  for (let i = 0; i < MOST_TEXTS; i++) {
    const node = nextTextOf(walker);
    if (!node) break;
    const length = node.data.trim().length;
    if (length === 0) continue;
    let block = parentOf(node) as Element;
    let isLink = false;
    while (INLINE.has(nameOf(block))) {
      isLink ||= nameOf(block) === 'a';
      block = parentOf(block) as Element;
    }
    let measured = blocks.get(block);
    if (!measured) {
      measured = { text: 0, linked: 0 };
      blocks.set(block, measured);
    }
    measured.text += length;
    if (isLink || closest(block, 'a')) measured.linked += length;
  }
  return blocks;
}

function findHeadline(page: Document, body: Element): Element | null {
  const headings = findAll(page, 'h1', 20).filter((h1) => (textOf(h1) ?? '').trim() !== '');
  const headline = headings.find((h1) => contains(body, h1)) ?? headings[0];
  if (!headline || contains(body, headline)) return null;
  // A header of the article's own holds the standfirst; the site's holds the navigation.
  const header = closest(headline, 'header');
  return header && !contains(header, body) && findAll(header, 'nav,form', 1).length === 0 ? header : headline;
}
