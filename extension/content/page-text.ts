import type { Span } from '../../src/match/match.ts';
import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import { createTextMap, type TextMap } from '../../src/page/text-map.ts';
import { FURNITURE, isBeside } from './article.ts';
import {
  attribute,
  closest,
  designModeOf,
  findAll,
  firstChildOf,
  isConnected,
  nameOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowOf,
  textOf,
} from './dom.ts';
import { isReadable, renderedAs } from './rendered.ts';

/** The text of a page and the way back to where it stands. */
export interface PageText {
  /** Visible text; blocks are separated by `\n\n`, lines inside one by `\n`. */
  text: string;
  headings: Span[];
  /** Language the article declares, lower-case, or null. */
  lang: string | null;
  /** The place of a span on the page, or null where the page has changed there since it was read. */
  rangeOf(span: Span): Range | null;
}

/** Real pages nest below 100; a deeper one is a trap for those who recurse. */
const DEEPEST = 400;

/**
 * Reads the visible text below some roots, in order. What is hidden, what the reader writes and what stands beside
 * the article is left out; nothing on the page is changed.
 */
export function readPage(roots: readonly Element[]): PageText {
  const map = createTextMap<Text>(READING_LIMITS.text);
  const headings: Span[] = [];
  for (const root of roots) {
    if (!isEdited(root)) readElement(root, { map, headings, root, depth: 0 });
    map.breakBlock();
  }
  const text = map.text();
  return {
    text,
    headings: headings
      .slice(0, READING_LIMITS.headings)
      .map(({ start, end }) => ({ start: firstInk(text, start), end })),
    lang: languageOf(roots.at(-1)),
    rangeOf: (span) => rangeOf(span, map),
  };
}

interface Walk {
  map: TextMap<Text>;
  headings: Span[];
  root: Element;
  depth: number;
}

function readElement(element: Element, walk: Walk): void {
  const { map, root } = walk;
  if (map.full || walk.depth > DEEPEST) return;
  const name = nameOf(element);
  if (name === 'br') map.breakLine();
  if (name === 'br' || !isReadable(element)) return;
  const { skip, mute, block, keepsLines } = renderedAs(element);
  if (block) map.breakBlock();
  if (skip || (element !== root && isFurniture(element, name)) || isNoteSign(element, name)) return;

  const before = map.length;
  if (name === 'q') map.insert('“');
  for (const child of childrenOf(element, name)) {
    const type = nodeTypeOf(child);
    if (type === Node.TEXT_NODE && !mute) map.add(child as Text, (child as Text).data, keepsLines);
    else if (type === Node.ELEMENT_NODE) readElement(child as Element, { ...walk, depth: walk.depth + 1 });
  }
  if (name === 'q') map.insert('”');
  if (/^h[1-6]$/.test(name) || attribute(element, 'role') === 'heading') {
    if (map.length > before) walk.headings.push({ start: before, end: map.length });
  }
  if (block) map.breakBlock();
}

/** What a reader sees inside an element: an open shadow root instead of the children, the summary of closed details. */
function* childrenOf(element: Element, name: string): Generator<Node> {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return yield* assigned;
  }
  const summaryOnly = name === 'details' && attribute(element, 'open') === null;
  let summarised = false;
  const parent = openShadowOf(element) ?? element;
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (summaryOnly) {
      if (summarised || nodeTypeOf(child) !== Node.ELEMENT_NODE || nameOf(child as Element) !== 'summary')
        continue;
      summarised = true;
    }
    yield child;
  }
}

/** The footer and header of an article are part of it; those of the page are not. */
function isFurniture(element: Element, name: string): boolean {
  if (closest(element, FURNITURE) === element || isBeside(element)) return true;
  if (name === 'footer') return closest(element, 'article,blockquote') === null;
  return (
    name === 'header' &&
    closest(element, 'article,main') === null &&
    findAll(element, 'h1,h2', 1).length === 0
  );
}

/** The sign of a footnote would stand in the word before it. */
function isNoteSign(element: Element, name: string): boolean {
  return name === 'sup' && /^\s*[[(]?(\d{1,3}|[a-z*†‡])[\])]?\s*$/.test(textOf(element) ?? '');
}

function isEdited(root: Element): boolean {
  return (
    closest(root, '[contenteditable]:not([contenteditable=false])') !== null ||
    designModeOf(document) === 'on'
  );
}

function languageOf(root: Element | undefined): string | null {
  const holder = root && closest(root, '[lang]');
  const lang = (holder && attribute(holder, 'lang'))?.trim().toLowerCase().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(lang) && lang.length <= 35 ? lang : null;
}

function firstInk(text: string, start: number): number {
  let at = start;
  while (text[at] === '\n' || text[at] === ' ') at++;
  return at;
}

function rangeOf(span: Span, map: TextMap<Text>): Range | null {
  const place = map.locate(span);
  if (!place || !map.pieces(span).every(isStillThere)) return null;
  try {
    const range = new Range();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    // Ends in two trees (a sentence that crosses into a shadow root) collapse the range.
    return range.collapsed ? null : range;
  } catch {
    return null;
  }
}

function isStillThere({ node, offset, text }: { node: Text; offset: number; text: string }): boolean {
  return (
    isConnected(node) && node.data.slice(offset, offset + text.length).replace(/[\t\n\r\f]/g, ' ') === text
  );
}
