/** What the probe can be asked about a page. Its content script answers; see test/e2e/probe/probe.ts. */
export interface Questions {
  /** Elements added to the page under our host's name. */
  hosts(): number;
  /** What is painted now under Plumbline's highlight names, in reading order. */
  marks(): Painted[];
  /** Elements inside the host's closed root. */
  query(selector: string): Seen[];
  /** The element inside the host's closed root that has the focus. */
  focused(): Seen | null;
  /** Whether all that moves inside the host's closed root has come to rest. */
  still(): boolean;
  /** What was put into the live region inside the host's closed root so far, for screen readers to say. */
  heard(): string[];
  /** What of the text inside the host's closed root cannot be read in full: cut off, or outside the window. */
  cutOff(): string[];
  /** Computed styles inside the host's closed root: for each element, the value of each property. */
  styles(selector: string, ...properties: string[]): string[][];
  /** Adds a style sheet inside the host's closed root, as a person may in the browser. */
  dress(css: string): void;
  /** What axe-core finds wrong inside the host's closed root. */
  axe(): Violation[];
  /** Opens everything that is folded inside the host's closed root and says how much that was. */
  unfold(): number;
  /** Scrolls inside the host's closed root until the first such element with these words in it can be seen. */
  reveal(selector: string, words: string): Seen | null;
  /** What stands in a field inside the host's closed root. */
  value(selector: string): string | null;
  /** Presses something inside the host's closed root as a script would: the event is not trusted. */
  click(selector: string): void;
  /** Puts something inside the host's closed root, to see whether the other questions notice. */
  plant(html: string): void;
}

/** One range of one highlight. */
export interface Painted {
  /** `asserted`, `attributed`, ...: the highlight's name without its prefix. */
  name: string;
  text: string;
  /** Where a reader would click: the middle of the range's first line, in CSS pixels of the viewport. */
  x: number;
  y: number;
  /** One rectangle a line, in the viewport. */
  boxes: { x: number; y: number; width: number; height: number }[];
}

export interface Seen {
  tag: string;
  /** As a reader sees it, invisible parts left out. */
  text: string;
  lang: string;
  attributes: Record<string, string>;
  /** Of its text, as CSS computes it: `rgb(28, 29, 31)`. */
  color: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Violation {
  id: string;
  help: string;
  html: string[];
}

export type Answer = { ok: true; value: unknown } | { ok: false; error: string };
