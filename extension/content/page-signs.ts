import { LEAST_TEXT, MUCH_TEXT, PARAGRAPH, type PageSigns } from '../../src/page/news-page.ts';
import {
  attribute,
  childCountOf,
  closest,
  findAll,
  firstChildOf,
  nameOf,
  nodeTypeOf,
  parentOf,
  previousSiblingOf,
  textOf,
} from './dom.ts';

/** A link, not what a page is about, not seen, or being written. What is left out when a page is read is far more. */
const BESIDE =
  'a,nav,aside,dialog,footer:not(article *),[role=navigation],[role=complementary],[role=dialog],[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false])';

/** How many elements are looked at for text. Articles show enough within the first hundred. */
const MOST_LOOKED_AT = 400;

/** Paragraphs that stand side by side. */
interface Group {
  paragraphs: Element[];
  characters: number;
}

/**
 * What kind of page this is, as far as a quick look tells. It runs on every page anybody opens, so it is bounded
 * throughout: no more than the first paragraphs are measured, it ends as soon as there is much text in one place,
 * structured data is searched only where there is some, and no layout is asked for.
 */
export function readSigns(page: Document, path: string): PageSigns {
  // Where a page has hardly any paragraphs, text between line breaks and at the beginning of boxes.
  const group =
    fullest(findAll(page, 'p', MOST_LOOKED_AT)) ?? fullest(findAll(page, 'br,div', MOST_LOOKED_AT));
  const { paragraphs, characters } = group ?? { paragraphs: [], characters: 0 };
  return {
    types: group ? [...jsonLdTypes(page), ...microdataTypes(page)] : [],
    ogType: group ? ogType(page) : null,
    articleMarkup:
      group !== null && closest(paragraphs[0] as Element, 'article,[itemprop~=articleBody]') !== null,
    headline: group !== null && findAll(page, 'h1', 5).some((h1) => lengthOf(h1) > 0),
    paragraphs: paragraphs.length,
    characters,
    frontPage: /^\/*(index\.\w+)?$/.test(path),
  };
}

/** The group with most text, or the first with much of it; null where none has enough to be an article. */
function fullest(elements: Element[]): Group | null {
  const groups = new Map<Element, Group>();
  let best: Group | null = null;
  for (const element of elements) {
    const length = lengthOf(textNodeOf(element));
    // A list of teasers is nearly all links.
    const links = length < PARAGRAPH ? [] : findAll(element, 'a', 50);
    if (length < PARAGRAPH || links.reduce((sum, link) => sum + lengthOf(link), 0) > length / 2) continue;
    const box = boxOf(element);
    const group = groups.get(box) ?? { paragraphs: [], characters: 0 };
    // What stands beside an article is found out once and never gets more.
    if (groups.size < groups.set(box, group).size && closest(element, BESIDE)) group.characters = Number.NaN;
    group.paragraphs.push(element);
    group.characters += length;
    if (group.characters >= (best?.characters ?? LEAST_TEXT)) best = group;
    if (best && best.paragraphs.length >= MUCH_TEXT.paragraphs && best.characters >= MUCH_TEXT.characters)
      break;
  }
  return best;
}

/** What an element says by itself: a paragraph, the text before a line break, the text that begins a box. */
function textNodeOf(element: Element): Node | null {
  const name = nameOf(element);
  if (name === 'p') return element;
  const text = name === 'br' ? previousSiblingOf(element) : firstChildOf(element);
  return text && nodeTypeOf(text) === Node.TEXT_NODE ? text : null;
}

/** What a paragraph stands in; boxes around it that hold nothing else are only wrapping. */
function boxOf(paragraph: Element): Element {
  let at = parentOf(paragraph) as Element;
  for (let i = 0; i < 4 && childCountOf(at) === 1 && nameOf(at) !== 'body'; i++) at = parentOf(at) as Element;
  return at;
}

function lengthOf(node: Node | null): number {
  return ((node && textOf(node)) ?? '').trim().length;
}

/** Structured data is searched, not parsed: much of it in the wild is broken JSON, and only the types matter here. */
function jsonLdTypes(page: Document): string[] {
  return findAll(page, 'script[type="application/ld+json"]', 20)
    .flatMap((script) => (textOf(script) ?? '').split('"@type"', 200).slice(1))
    .flatMap((after) => {
      const names: string[] | null | undefined = /^\s*:\s*("[^"]{1,60}"|\[[^\]]{1,300})/
        .exec(after)?.[1]
        ?.match(/\w+(?=")/g);
      // News sites call the subscription that an article belongs to a "CreativeWork" and "Product".
      return !names || (names.length > 1 && names.includes('Product')) ? [] : names;
    });
}

function microdataTypes(page: Document): string[] {
  return findAll(page, '[itemtype]', 100).flatMap(
    (element) => attribute(element, 'itemtype')?.match(/\w+(?=\s|$)/g) ?? [],
  );
}

function ogType(page: Document): string | null {
  const [meta] = findAll(page, 'meta[property="og:type"]', 1);
  return (meta && attribute(meta, 'content')?.trim().toLowerCase()) ?? null;
}
