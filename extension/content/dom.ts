/**
 * The parts of the DOM we read pages with, taken from the prototypes. A page can hide an element's own properties
 * behind its form fields (`<input name="parentNode">`) and the document's behind its images and forms
 * (`<img name="body">`), by accident or not; prototypes it cannot reach from its own world.
 */

/** The prototype is asked for by a function so that a bundle leaves out what it does not use. */
function getter<T, V>(prototype: () => T, name: keyof T & string): (of: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype(), name)?.get as (this: T) => V;
  return (of) => get.call(of);
}

export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(() => Node.prototype, 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(() => Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(() => Node.prototype, 'nextSibling');
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(
  () => Node.prototype,
  'previousSibling',
);
export const nodeTypeOf = /* @__PURE__ */ getter<Node, number>(() => Node.prototype, 'nodeType');
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(() => Node.prototype, 'isConnected');
const ownerOf = /* @__PURE__ */ getter<Node, Document | null>(() => Node.prototype, 'ownerDocument');
const viewOf = /* @__PURE__ */ getter<Document, Window | null>(() => Document.prototype, 'defaultView');
/** What TypeScript does not count among the properties of a window. */
export type WindowWithHighlights = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;
const pageOf = (node: Node) => (nodeTypeOf(node) === Node.DOCUMENT_NODE ? (node as Document) : ownerOf(node));
/** The window whose document a node stands in or is, or null where that document is not shown. */
export function windowOf(node: Node): WindowWithHighlights | null {
  const page = pageOf(node);
  return page && (viewOf(page) as WindowWithHighlights | null);
}
/** The frame in whose document a node stands, or null in the page's own. */
export function frameOf(node: Node): Element | null {
  const page = pageOf(node);
  if (page === null || page === document) return null;
  const view = viewOf(page);
  return view?.frameElement ?? null;
}
/** The document in a frame, as far as the page may reach it: null for one of another origin. */
export const openedDocument = /* @__PURE__ */ getter<Element, Document | null>(
  () => HTMLIFrameElement.prototype as unknown as Element,
  'contentDocument' as keyof Element & string,
);
const registries = new WeakMap<Document, HighlightRegistry>();
/**
 * The highlights that a window paints. Asked for once for each document and kept: once a frame's have been asked for,
 * Firefox gives a content script those of that frame for the page's window too.
 */
export function highlightsOf(view: WindowWithHighlights): HighlightRegistry {
  const known = registries.get(view.document) ?? view.CSS.highlights;
  registries.set(view.document, known);
  return known;
}
/** All text below a node, hidden or not. */
export const textOf = /* @__PURE__ */ getter<Node, string | null>(() => Node.prototype, 'textContent');
/** Lower-case for HTML elements. */
export const nameOf = /* @__PURE__ */ getter<Element, string>(() => Element.prototype, 'localName');
/** How many elements stand directly in it. */
export const childCountOf = /* @__PURE__ */ getter<Element, number>(
  () => Element.prototype,
  'childElementCount',
);
/** Null where there is none or it is closed. */
export const openShadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(
  () => Element.prototype,
  'shadowRoot',
);
/** Where it stands in the open shadow root of its parent, if its parent has one. */
export const slotOf = /* @__PURE__ */ getter<Element, HTMLSlotElement | null>(
  () => Element.prototype,
  'assignedSlot',
);
export const documentElement = /* @__PURE__ */ getter<Document, HTMLElement | null>(
  () => Document.prototype,
  'documentElement',
);
export const bodyOf = /* @__PURE__ */ getter<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const readyStateOf = /* @__PURE__ */ getter<Document, DocumentReadyState>(
  () => Document.prototype,
  'readyState',
);
export const visibilityOf = /* @__PURE__ */ getter<Document, DocumentVisibilityState>(
  () => Document.prototype,
  'visibilityState',
);
export const activeElementOf = /* @__PURE__ */ getter<Document, Element | null>(
  () => Document.prototype,
  'activeElement',
);
export const fullscreenOf = /* @__PURE__ */ getter<Document, Element | null>(
  () => Document.prototype,
  'fullscreenElement',
);
export const designModeOf = /* @__PURE__ */ getter<Document, string>(() => Document.prototype, 'designMode');

/** `addEventListener` of a document or element. */
export function listen<K extends keyof DocumentEventMap>(
  target: Document | Element,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
}

/** An element of the page's document that stands nowhere yet. */
export function createElement(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

export function focusOn(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Of whatever window: a frame's nodes are instances of the frame's classes. */
export function isNode(thing: EventTarget | null | undefined): thing is Node {
  return typeof thing === 'object' && thing !== null && 'nodeType' in thing;
}

export function isElement(thing: EventTarget | null | undefined): thing is Element {
  return isNode(thing) && nodeTypeOf(thing) === Node.ELEMENT_NODE;
}

/** All text nodes below a node, in order: `nextTextOf` gives one after the other. */
export function walkTexts(page: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
}

export function nextTextOf(walker: TreeWalker): Text | null {
  return TreeWalker.prototype.nextNode.call(walker) as Text | null;
}

export function contains(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Characters; counters, clocks and button labels are shorter and carry no claim. */
const SHORTEST_TEXT = 15;

/** Whether there is text below a node, hidden or not, that is more than a label. */
export function hasInk(node: Node): boolean {
  const type = nodeTypeOf(node);
  if (type === Node.ELEMENT_NODE && /^(script|style)$/.test(nameOf(node as Element))) return false;
  if (type !== Node.ELEMENT_NODE && type !== Node.TEXT_NODE) return false;
  return (textOf(node) ?? '').trim().length >= SHORTEST_TEXT;
}

/** How many elements a document has. */
export function countAll(page: Document): number {
  return Document.prototype.getElementsByTagName.call(page, '*').length;
}

/** In document order, at most `most`. */
export function findAll(
  root: Document | Element,
  selector: string,
  most = Number.POSITIVE_INFINITY,
): Element[] {
  const all = (nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document : Element).prototype.querySelectorAll;
  const found = all.call(root, selector);
  const list: Element[] = [];
  for (let i = 0; i < found.length && i < most; i++) list.push(found[i] as Element);
  return list;
}

/** The element that a node stands in, or is; of the document in a frame, the frame. */
export function elementOf(node: Node | null): Element | null {
  let at = node;
  while (at && nodeTypeOf(at) !== Node.ELEMENT_NODE)
    at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? frameOf(at);
  return at as Element | null;
}
