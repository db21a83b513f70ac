import axe from 'axe-core';
import type { Answer, Painted, Questions, Seen, Violation } from '../../../scripts/browser/questions.ts';
import { AXE_TAGS } from './axe-tags.ts';
import { cutOff } from './cut-off.ts';
import { heard } from './heard.ts';
import { HOST, root } from './root.ts';

/** The beginning of the names of Plumbline's highlights. */
const PREFIX = 'plumbline-';

const answers: { [Q in keyof Questions]: (...args: Parameters<Questions[Q]>) => unknown } = {
  hosts: () => document.querySelectorAll(HOST).length,
  marks,
  query: (selector) => [...(root()?.querySelectorAll(selector) ?? [])].map(see),
  focused() {
    const active = root()?.activeElement;
    return active ? see(active) : null;
  },
  still: () =>
    root()
      ?.getAnimations()
      .every(({ playState }) => playState === 'finished') ?? true,
  unfold() {
    const folded = [...(root()?.querySelectorAll('details:not([open])') ?? [])];
    for (const details of folded) details.setAttribute('open', '');
    return folded.length;
  },
  reveal(selector, words) {
    const all = [...(root()?.querySelectorAll(selector) ?? [])];
    const exact = all.find(({ textContent }) => textContent.trim() === words);
    const element = exact ?? all.find(({ textContent }) => textContent.includes(words));
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element ? see(element) : null;
  },
  value: (selector) => root()?.querySelector<HTMLTextAreaElement>(selector)?.value ?? null,
  click: (selector) => root()?.querySelector<HTMLElement>(selector)?.click(),
  heard,
  cutOff: () => cutOff(root()),
  styles: (selector, ...properties) =>
    [...(root()?.querySelectorAll(selector) ?? [])].map((element) => {
      const style = getComputedStyle(element);
      return properties.map((property) => style.getPropertyValue(property));
    }),
  dress(css) {
    const style = document.createElement('style');
    style.textContent = css;
    root()?.append(style);
  },
  axe: runAxe,
  plant: (html) =>
    root()?.querySelector('[role=dialog] > :last-child')?.insertAdjacentHTML('afterbegin', html),
};

function marks(): Painted[] {
  const painted: (Painted & { range: Range; tree: Node })[] = [];
  for (const name of each(registry().keys())) {
    if (!name.startsWith(PREFIX)) continue;
    for (const found of each((registry().get(name) as unknown as Set<Range>).values())) {
      const range = asOurs(found);
      const box = firstBox(range.getClientRects());
      painted.push({
        name: name.slice(PREFIX.length),
        text: range.toString(),
        x: box ? box.x + box.width / 2 : -1,
        y: box ? box.y + box.height / 2 : -1,
        boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
        range,
        tree: range.startContainer.getRootNode(),
      });
    }
  }
  return painted
    .sort((a, b) =>
      a.tree === b.tree ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : a.y - b.y,
    )
    .map(({ range: _, tree: __, ...mark }) => mark);
}

function firstBox(boxes: DOMRectList): DOMRect | null {
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes.item(i);
    if (box !== null && box.width > 0) return box;
  }
  return null;
}

/** As the page sees it: Firefox lets an extension look through a page's objects only from the page's side. */
function registry(): HighlightRegistry & Map<string, Highlight> {
  const { wrappedJSObject } = window as { wrappedJSObject?: { CSS: typeof CSS } };
  return (wrappedJSObject?.CSS ?? CSS).highlights as HighlightRegistry & Map<string, Highlight>;
}

/** A page may have replaced what its ranges can do; in Firefox they come from its side. */
function asOurs(range: Range): Range {
  const { XPCNativeWrapper } = globalThis as { XPCNativeWrapper?: (of: Range) => Range };
  return XPCNativeWrapper ? XPCNativeWrapper(range) : range;
}

/** By hand: Firefox has no iterators for what it finds there, and the page may have broken its own. */
function each<T>(found: Iterator<T>): T[] {
  const all: T[] = [];
  for (let next = found.next(); next.done !== true; next = found.next()) all.push(next.value);
  return all;
}

function see(element: Element): Seen {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    tag: element.localName,
    text: (element as HTMLElement).innerText ?? element.textContent,
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    color: getComputedStyle(element).color,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    x,
    y,
    width,
    height,
  };
}

/**
 * axe walks into a shadow root only through `element.shadowRoot`, which a closed root keeps null, and to judge colours
 * it walks the body alone, behind which our host stands. In this extension's own world, and nowhere else, the host
 * says what its root is, and a walk of the body goes on behind it.
 */
async function runAxe(): Promise<Violation[]> {
  const host = document.querySelector(HOST);
  const inside = root();
  if (host === null || inside === null) throw new Error('There is no host on this page.');
  Object.defineProperty(host, 'shadowRoot', { get: () => inside, configurable: true });
  document.createTreeWalker = (from, ...how) => {
    const walk = Document.prototype.createTreeWalker.call(
      document,
      from === document.body ? document.documentElement : from,
      ...how,
    );
    walk.currentNode = from;
    return walk;
  };
  const { violations } = await axe.run(document.documentElement, {
    resultTypes: ['violations'],
    runOnly: AXE_TAGS,
    // The page around is not ours to judge.
    rules: { region: { enabled: false }, bypass: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => {
    const ours = nodes.filter((node) => Array.isArray(node.target[0]) && node.target[0][0] === HOST);
    return ours.length === 0 ? [] : [{ id, help, html: ours.map((node) => node.html) }];
  });
}

chrome.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: Answer) => void) => {
  const { question, args } = message as { question: keyof Questions; args: string[] };
  (async () => (answers[question] as (...args: string[]) => unknown)(...args))().then(
    (value) => reply({ ok: true, value: value ?? null }),
    (error: unknown) => reply({ ok: false, error: String(error) }),
  );
  return true;
});
