import { findArticle } from './article.ts';
import {
  bodyOf,
  contains,
  documentElement,
  findAll,
  hasInk,
  isConnected,
  isElement,
  nameOf,
  openShadowOf,
} from './dom.ts';
import { watchFrames } from './frames.ts';
import { watchHiddenText } from './hidden-text.ts';
import type { PageBlock } from './page-block.ts';
import { createParts, ownLength, type Part, type Parts, touch } from './page-part.ts';
import { declaredLanguage, readPage } from './page-text.ts';
import { inSlices } from './slices.ts';

/** The text of the page in front of the reader, kept up to date: what has not changed is not read again. */
export interface PageReader {
  /** Takes note of what the page did. @returns whether there may be something to read */
  notice(records: readonly MutationRecord[]): boolean;
  /** Something in an element has come to rest after it moved or faded. */
  settled(element: Element): void;
  /**
   * Reads what has changed since, in idle time.
   *
   * @param now milliseconds that may be spent at once
   * @returns all blocks, or null where the signal fired meanwhile
   */
  read(now: number): Promise<readonly PageBlock[] | null>;
  /** Everything is read anew next time. */
  forget(): void;
  /** Language that the article declares, lower-case, or null. */
  readonly lang: string | null;
  /** The page is longer than is read of one. */
  readonly cut: boolean;
}

export interface PageReaderOptions {
  /** Our own element: its coming and going is no change of the page. */
  isOurs(node: Node): boolean;
  /** An open shadow root with text: changes in it are told to nobody outside. */
  onShadow(root: ShadowRoot): void;
  /** A frame shows a document that is read until the signal fires. */
  onFrame(inside: Document, signal: AbortSignal): void;
  /** There is something to read that no mutation tells of. */
  onChange(): void;
}

export function createPageReader(options: PageReaderOptions, signal: AbortSignal): PageReader {
  let parts: Parts = createParts();
  let roots: Element[] = [];
  /** Whether the article may stand elsewhere by now. */
  let moved = true;
  let cut = false;
  const hidden = watchHiddenText((element) => {
    looksOtherwise(element);
    options.onChange();
  }, signal);
  const frames = watchFrames(
    {
      onDocument: options.onFrame,
      onChange(frame) {
        looksOtherwise(frame);
        options.onChange();
      },
    },
    signal,
  );
  const events = { hidden: hidden.watch, shadow: options.onShadow, frame: frames.meet };

  /** An element may take part in the text otherwise than before: what it stands in is read again. */
  function looksOtherwise(element: Element): boolean {
    parts.forget(element);
    // A hidden ancestor hides the article; what is inside it is known without another look.
    const holding = roots.filter((root) => contains(element, root));
    for (const root of holding) parts.forget(root);
    return changedAround(element) || holding.length > 0;
  }

  /** @returns whether it is a change of text that is read */
  function changedAround(node: Node): boolean {
    const part = parts.around(node);
    if (part) return changed(part);
    // Outside the article; it may be in the wrong place.
    moved = true;
    return true;
  }

  function forget(): void {
    parts = createParts();
    roots = [];
    moved = true;
    cut = false;
  }

  function changed(part: Part): boolean {
    // It may be shown by now, or have got its text only now.
    if (part.state === 'hidden') {
      hidden.watch(part.element);
      hidden.lookIn(part.element);
    }
    if (part.state !== 'read') return false;
    touch(part);
    return true;
  }

  function noticeOne({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return hasInk(target) && looksOtherwise(target as Element);
    const nodes = [...addedNodes, ...removedNodes].filter((node) => !options.isOurs(node));
    for (const node of addedNodes) if (isElement(node)) parts.forget(node);
    if (type === 'childList' && nodes.length === 0) return false;
    const around = parts.around(target);
    // Counters, clocks and labels carry no claim, unless they stand in the midst of other text.
    const matters =
      nodes.some((node) => hasInk(node) || hasInkInside(node)) ||
      (type === 'characterData' && hasInk(target)) ||
      (around && ownLength(around) > 0);
    return matters ? changedAround(target) : false;
  }

  return {
    notice(records) {
      let matters = false;
      // All of them, even where one is enough: each names its own place.
      for (const record of records) if (noticeOne(record)) matters = true;
      return matters;
    },
    settled: hidden.lookIn,
    async read(now) {
      if (moved || !roots.every(isConnected) || roots.length === 0) {
        moved = false;
        roots = rootsOfArticle();
      }
      const done = await inSlices(readPage(roots, parts, events), signal, now).catch((error) => {
        // Half read, and nobody would know what is missing.
        forget();
        throw error;
      });
      if (!done) return null;
      cut = done.cut;
      // Where no article was found, one may come.
      if (isWholePage(roots)) moved = true;
      return done.blocks;
    },
    forget,
    get lang() {
      return declaredLanguage(roots.at(-1));
    },
    get cut() {
      return cut;
    },
  };
}

/** Elements looked at in what a page adds: a component that holds text stands at its top or close below. */
const LOOKED_AT = 50;

/** Whether something holds open shadow roots or frames, whose text is not counted as its own. */
function hasInkInside(node: Node): boolean {
  const mayHold = (element: Element) => nameOf(element) === 'iframe' || openShadowOf(element) !== null;
  return isElement(node) && [node, ...findAll(node, '*', LOOKED_AT)].some(mayHold);
}

/** Read without the gate, on a person's wish, a page may have no article: then its whole body is read. */
function rootsOfArticle(): Element[] {
  const article = findArticle(document);
  const roots = article ? [article.headline, article.body] : [bodyOf(document)];
  return roots.filter((root) => root !== null);
}

function isWholePage(roots: readonly Element[]): boolean {
  return roots.some((root) => root === bodyOf(document) || root === documentElement(document));
}
