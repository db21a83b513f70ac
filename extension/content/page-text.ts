import type { Span } from '../../src/match/match.ts';
import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import { createTextMap, type TextMap } from '../../src/page/text-map.ts';
import { FURNITURE, isBeside } from './article.ts';
import {
  attribute,
  bodyOf,
  closest,
  designModeOf,
  findAll,
  firstChildOf,
  hasAttributes,
  matches,
  nameOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowOf,
  textOf,
} from './dom.ts';
import { documentToRead } from './frames.ts';
import { blocksOf, type PageBlock } from './page-block.ts';
import { blocksIn, lengthIn, type Part, type Parts } from './page-part.ts';
import { isReadable, renderedAs } from './rendered.ts';

/** What the walk comes upon that its caller may want to watch. */
export interface WalkEvents {
  /** Text that is there but not to be seen. */
  hidden(element: Element): void;
  /** An open shadow root: changes in it are told to nobody outside. */
  shadow(root: ShadowRoot): void;
  /** A frame, whether it is read or not: another document may come into it. */
  frame(frame: Element): void;
}

/** Real pages nest below 100; a deeper one is a trap for those who recurse. */
const DEEPEST = 400;
/** Elements of one walk: a page with more text-bearing ones is an archive or a trap. */
const MOST_ELEMENTS = 100_000;

/**
 * Reads the visible text below some roots, in order: what was never read, and what has been touched since. What is
 * hidden, what the reader writes and what stands beside the article is left out; nothing on the page is changed.
 * Pauses after every element: the page may change meanwhile, and what changes has to be touched again.
 *
 * @returns all blocks; those of text that was not touched are the same objects as before
 */
export function* readPage(
  roots: readonly Element[],
  parts: Parts,
  events: WalkEvents,
): Generator<undefined, { blocks: PageBlock[]; cut: boolean }> {
  const tops = roots.map((root) => {
    const known = parts.of(root);
    return known?.parent === null && known.state === 'read' ? known : parts.create(root, null);
  });
  const walk: Walk = { parts, events, elements: 0, room: READING_LIMITS.life, pending: [...tops] };
  for (const top of tops) walk.room -= lengthIn(top);
  for (let part = walk.pending.pop(); part; part = walk.pending.pop()) {
    const inside = part.dirtyInside;
    part.dirtyInside = false;
    if (part.dirty) yield* readPart(part, walk);
    else if (inside) addPending(part, walk);
  }
  const blocks = tops.flatMap((top) => blocksIn(top));
  return { blocks, cut: walk.room <= 0 || walk.elements > MOST_ELEMENTS };
}

interface Walk {
  parts: Parts;
  events: WalkEvents;
  elements: number;
  /** Characters that may still be read. */
  room: number;
  /** Parts that may have to be read again, or parts inside them. */
  pending: Part[];
}

function addPending({ items }: Part, { pending }: Walk): void {
  for (const item of items) if ('element' in item && (item.dirty || item.dirtyInside)) pending.push(item);
}

/** An element whose children are being read. */
interface Frame {
  part: Part;
  element: Element;
  name: string;
  children: readonly Node[];
  next: number;
  mute: boolean;
  keepsLines: boolean;
  heading: boolean;
}

/** A stretch of one part's own text. */
interface Run {
  map: TextMap<Text>;
  headings: Span[];
}

/** Reads a part anew. Its own loop instead of recursion: it pauses at any depth at no cost. */
function* readPart(part: Part, walk: Walk): Generator<undefined, void> {
  const { parts } = walk;
  walk.room += lengthIn(part);
  part.dirty = false;
  part.items = [];
  const frames: Frame[] = [];
  let run = null as Run | null;

  function close(owner: Part): void {
    if (!run) return;
    const blocks = blocksOf(run.map, run.headings);
    if (blocks.length > 0) owner.items.push(blocks);
    for (const { text } of blocks) walk.room -= text.length;
    run = null;
  }

  function openRun(): Run {
    run ??= { map: createTextMap<Text>(Math.max(walk.room, 0)), headings: [] };
    return run;
  }

  function addText(node: Text, { mute, keepsLines, heading }: Frame): void {
    if (mute) return;
    const { map, headings } = openRun();
    const before = map.length;
    map.add(node, node.data, keepsLines);
    if (heading && map.length > before) addHeading(headings, map, before);
  }

  /** Goes into an element if it is to be read. */
  function enter(element: Element, above: Frame | null): void {
    const name = nameOf(element);
    if (name === 'br') run?.map.breakLine();
    if (name === 'br') return;
    const owner = above?.part ?? part;
    const isRoot = above === null;
    const named = hasAttributes(element);
    const children = childrenOf(element, name, walk.events);
    if (children.length === 0 && !run) return;
    if (!isReadable(element, name, named)) {
      leave(element, owner, 'left');
      return;
    }
    if (isRoot ? part.parent === null && isEdited(element) : isFurniture(element, name, named)) {
      if (above) close(owner);
      leave(element, owner, 'left', true);
      return;
    }
    const { skip, mute, block, keepsLines } = renderedAs(element);
    if (block && above) close(owner);
    if (skip || (mute && above?.mute !== true)) walk.events.hidden(element);
    if (skip) {
      leave(element, owner, 'hidden', block);
      return;
    }
    if (children.length === 0 || isNoteSign(element, name) || frames.length > DEEPEST) return;
    if (name === 'q') openRun().map.insert('“');
    const heading = above?.heading === true || isHeading(element, name) || (isRoot && isInHeading(element));
    const own = isRoot ? part : block ? parts.create(element, owner) : owner;
    own.dirty = false;
    if (own !== owner) owner.items.push(own);
    if (!block && !isRoot) parts.forget(element);
    frames.push({ part: own, element, name, children, next: 0, mute, keepsLines, heading });
  }

  /** What is left out is known too, so that what happens in it is nobody's concern. */
  function leave(element: Element, owner: Part, state: 'left' | 'hidden', block = false): void {
    const left = element === part.element ? part : parts.create(element, owner);
    left.state = state;
    left.block = block;
    left.dirty = false;
  }

  part.state = 'read';
  enter(part.element, null);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.children[frame.next];
    frame.next++;
    if (!child) {
      frames.pop();
      if (frame.name === 'q') run?.map.insert('”');
      if (frame.element === frame.part.element) close(frame.part);
    } else if (walk.room > (run?.map.length ?? 0) && walk.elements <= MOST_ELEMENTS) {
      const type = nodeTypeOf(child);
      if (type === Node.TEXT_NODE) addText(child as Text, frame);
      else if (type === Node.ELEMENT_NODE && !takeOver(child as Element, frame.part)) {
        walk.elements++;
        enter(child as Element, frame);
        yield;
      }
    }
  }
  close(part);

  /** A part that nobody has touched stays as it was read. */
  function takeOver(element: Element, owner: Part): boolean {
    const known = parts.of(element);
    if (known?.state !== 'read' || known.dirty || !known.block || known.parent === null) return false;
    close(owner);
    known.parent = owner;
    walk.room -= lengthIn(known);
    owner.items.push(known);
    if (known.dirtyInside) walk.pending.push(known);
    return true;
  }
}

function addHeading(headings: Span[], map: TextMap<Text>, before: number): void {
  const last = headings.at(-1);
  if (last?.end === before) last.end = map.length;
  else headings.push({ start: firstInk(map.text(), before), end: map.length });
}

function firstInk(text: string, start: number): number {
  let at = start;
  while (text[at] === '\n' || text[at] === ' ') at++;
  return at;
}

/** What a reader sees inside an element: the document of a frame that is read, an open shadow root instead of the children, the summary of closed details. */
function childrenOf(element: Element, name: string, events: WalkEvents): readonly Node[] {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (name === 'iframe') {
    events.frame(element);
    const inside = documentToRead(element);
    const body = inside && bodyOf(inside);
    return body ? [body] : [];
  }
  const shadow = openShadowOf(element);
  if (shadow) events.shadow(shadow);
  const children: Node[] = [];
  for (let child = firstChildOf(shadow ?? element); child; child = nextSiblingOf(child)) children.push(child);
  if (name !== 'details' || attribute(element, 'open') !== null) return children;
  const isSummary = (node: Node) =>
    nodeTypeOf(node) === Node.ELEMENT_NODE && nameOf(node as Element) === 'summary';
  return children.filter(isSummary).slice(0, 1);
}

const isHeading = (element: Element, name: string) =>
  /^h[1-6]$/.test(name) || attribute(element, 'role') === 'heading';

const isInHeading = (element: Element) => closest(element, 'h1,h2,h3,h4,h5,h6,[role=heading]') !== null;

const FURNITURE_NAMES = new Set(['nav', 'aside', 'dialog']);

/** The footer and header of an article are part of it; those of the page are not. */
function isFurniture(element: Element, name: string, named: boolean): boolean {
  if (FURNITURE_NAMES.has(name) || (named && (matches(element, FURNITURE) || isBeside(element)))) return true;
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

/** The language that a part of the page declares, lower-case, or null. */
export function declaredLanguage(of: Element | undefined): string | null {
  const holder = of && closest(of, '[lang]');
  const lang = (holder && attribute(holder, 'lang'))?.trim().toLowerCase().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(lang) && lang.length <= 35 ? lang : null;
}
