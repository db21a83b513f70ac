import { elementOf, parentOf } from './dom.ts';
import type { PageBlock } from './page-block.ts';

/**
 * A stretch of the page whose text can be read without what stands around it: an element that begins and ends a block,
 * or one that is left out. Only what has changed is read again; the parts inside it that have not are taken over.
 */
export interface Part {
  readonly element: Element;
  /** The part it stands in; null for a root. */
  parent: Part | null;
  /** What it holds, in reading order: stretches of its own text, and parts. */
  items: (Part | readonly PageBlock[])[];
  /** `hidden` by its looks, or `left` out for what it is: a menu, an editor, a script. */
  state: 'read' | 'hidden' | 'left';
  /** It begins and ends a block; others only break none. */
  block: boolean;
  /** It must be read again. */
  dirty: boolean;
  /** So must a part inside it. */
  dirtyInside: boolean;
}

/** The parts of a page, by their elements. */
export interface Parts {
  of(element: Element): Part | undefined;
  /** A part that is yet to be read. It takes the place of what was known of the element. */
  create(element: Element, parent: Part | null): Part;
  /** Nothing is known of the element any more. */
  forget(element: Element): void;
  /** The part that a node stands in or is, if any. */
  around(node: Node | null): Part | null;
}

export function createParts(): Parts {
  const parts = new WeakMap<Element, Part>();
  return {
    of: (element) => parts.get(element),
    create(element, parent) {
      const part: Part = {
        element,
        parent,
        items: [],
        state: 'read',
        block: true,
        dirty: true,
        dirtyInside: false,
      };
      parts.set(element, part);
      return part;
    },
    forget: (element) => void parts.delete(element),
    around(node) {
      for (let at = elementOf(node); at; at = elementOf(parentOf(at))) {
        const part = parts.get(at);
        if (part) return part;
      }
      return null;
    },
  };
}

/** Has a part read again. */
export function touch(part: Part): void {
  part.dirty = true;
  for (let at = part.parent; at && !at.dirtyInside; at = at.parent) at.dirtyInside = true;
}

/** All blocks in a part, in reading order. */
export function blocksIn(part: Part, into: PageBlock[] = []): PageBlock[] {
  for (const item of part.items) {
    if ('element' in item) blocksIn(item, into);
    else into.push(...item);
  }
  return into;
}

/** Length of all text in a part, in UTF-16 units. */
export const lengthIn = (part: Part): number =>
  blocksIn(part).reduce((length, { text }) => length + text.length, 0);

/** Length of the text that stands in a part itself, in UTF-16 units. */
export function ownLength({ items }: Part): number {
  let length = 0;
  for (const item of items) if (!('element' in item)) for (const { text } of item) length += text.length;
  return length;
}
