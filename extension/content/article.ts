import { PARAGRAPH } from '../../src/page/news-page.ts';
import {
  attribute,
  bodyOf,
  closest,
  contains,
  findAll,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  textOf,
} from './dom.ts';

/** Parts of a page that are not what the page is about, wherever they stand. */
export const FURNITURE =
  'nav,aside,dialog,[role=navigation],[role=complementary],[role=search],[role=menu],[role=menubar],[role=toolbar],[role=dialog],[role=alertdialog],[role=contentinfo],[role=banner]';
/** Names (class, id) that sites give to what readers wrote and to what else there is to read. */
const BESIDE =
  /^(comments([-_](area|list|section|wrapper|container))?|comment[-_](list|section|area|thread|form)|disqus_thread|(related|recommended|newsletter)([-_].*)?|recommendations|teasers|most-?read|read-?more)$/i;
/** What holds the whole page or article is never beside it, whatever it is called. */
const WHOLE = /^(html|body|main|article)$/;

/** Where the article is and how dense its text. */
export interface Article {
  body: Element;
  /** The main heading, where it stands outside the body. */
  headline: Element | null;
  paragraphs: number;
  characters: number;
  /** Share of the characters inside links. */
  linked: number;
}

/** Share of all paragraph text that the article must hold; the rest may be teasers, boxes and comments. */
const MOST = 0.7;
/** Enough to find out; a page with more is no single article. */
const MAX_PARAGRAPHS = 3_000;

/** The part of the page with the densest paragraphs, or null where there are none. Looks at no layout: it is cheap. */
export function findArticle(page: Document): Article | null {
  const top = bodyOf(page);
  if (!top) return null;
  const paragraphs = findParagraphs(page);
  const weights = new Map<Node, number>();
  let total = 0;
  for (const [paragraph, length] of paragraphs) {
    total += length;
    for (let at = parentOf(paragraph); at; at = parentOf(at))
      weights.set(at, (weights.get(at) ?? 0) + length);
  }
  if (total === 0) return null;

  const body = widen(densest(top, weights, total * MOST), top);
  const inside = paragraphs.filter(([paragraph]) => contains(body, paragraph));
  const characters = inside.reduce((sum, [, length]) => sum + length, 0);
  const linked = inside.reduce((sum, [paragraph]) => sum + linkedCharacters(paragraph), 0);
  return {
    body,
    headline: findHeadline(page, body),
    paragraphs: inside.length,
    characters,
    linked: characters === 0 ? 0 : linked / characters,
  };
}

/** Whether an element is beside the article by its role or its name. */
export function isBeside(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.split(/\s+/, 20).some((name) => BESIDE.test(name)) && !WHOLE.test(nameOf(element));
}

type Paragraph = [element: Element, length: number];

/** `<p>` with enough text; where a page has hardly any, whatever holds enough text directly. */
function findParagraphs(page: Document): Paragraph[] {
  const proper = measure(findAll(page, 'p', MAX_PARAGRAPHS), (p) => lengthOf(textOf(p)));
  if (proper.reduce((sum, [, length]) => sum + length, 0) >= 200) return proper;
  const direct = findAll(page, 'div,section,article,main,td,li,blockquote', 4 * MAX_PARAGRAPHS);
  return [...proper, ...measure(direct, directLength)];
}

function measure(elements: Element[], length: (element: Element) => number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const element of elements) {
    const size = length(element);
    if (size >= PARAGRAPH && !standsBeside(element)) found.push([element, size]);
  }
  return found;
}

function standsBeside(element: Element): boolean {
  if (
    closest(
      element,
      `${FURNITURE},[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false])`,
    )
  )
    return true;
  const foot = closest(element, 'footer');
  if (foot && !closest(foot, 'article')) return true;
  for (let at: Node | null = element; at; at = parentOf(at))
    if (at instanceof Element && isBeside(at)) return true;
  return false;
}

function directLength(element: Element): number {
  let length = 0;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (child instanceof Text) length += lengthOf(child.data);
  }
  return length;
}

function lengthOf(text: string | null): number {
  return (text ?? '').replace(/\s+/g, ' ').trim().length;
}

/** The deepest element that still holds `enough` of the text. */
function densest(top: Element, weights: ReadonlyMap<Node, number>, enough: number): Element {
  let at = top;
  for (;;) {
    let next: Element | null = null;
    for (let child = firstChildOf(at); child; child = nextSiblingOf(child)) {
      if ((weights.get(child) ?? 0) >= enough) next = child as Element;
    }
    if (!next) return at;
    at = next;
  }
}

/** The text's container is often narrower than the article, which holds the captions and the standfirst too. */
function widen(body: Element, top: Element): Element {
  return closest(body, 'article') ?? closest(body, 'main,[role=main]') ?? (nameOf(body) === 'p' ? top : body);
}

function findHeadline(page: Document, body: Element): Element | null {
  const headings = findAll(page, 'h1', 20).filter((h1) => lengthOf(textOf(h1)) > 0);
  const headline = headings.find((h1) => contains(body, h1)) ?? headings[0];
  if (!headline || contains(body, headline)) return null;
  // A header of the article's own holds the standfirst; the site's holds the navigation.
  const header = closest(headline, 'header');
  return header && !contains(header, body) && findAll(header, 'nav,form', 1).length === 0 ? header : headline;
}

function linkedCharacters(paragraph: Element): number {
  return findAll(paragraph, 'a', 50).reduce((sum, link) => sum + lengthOf(textOf(link)), 0);
}
