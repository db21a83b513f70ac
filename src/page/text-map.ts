import type { Span } from '../match/match.ts';

/** A place in a piece of the source: for the DOM, a text node and an offset into its data. */
export interface Place<N> {
  node: N;
  offset: number;
}

/** A stretch of the text that came from one node, character by character; any white space became one space. */
export interface Piece<N> extends Place<N> {
  text: string;
}

/**
 * Text built from many nodes, as a reader sees it, that remembers where every character came from. White space
 * collapses as browsers render it; line and block breaks become `\n` and `\n\n`.
 */
export interface TextMap<N> {
  /** UTF-16 units so far. */
  readonly length: number;
  /** True once `limit` is reached; what is added from then on is ignored. */
  readonly full: boolean;
  /** @param keepsLines line breaks in `data` are line breaks to a reader, as under `white-space: pre-line` */
  add(node: N, data: string, keepsLines?: boolean): void;
  /** Adds characters that stand in no node, such as the quotation marks that a browser puts around `<q>`. */
  insert(text: string): void;
  /** A line break inside a block: it may stand between two sentences or in the middle of one. Two are a block's border. */
  breakLine(): void;
  /** The border of a block: what follows never shares a sentence with what stands before. */
  breakBlock(): void;
  text(): string;
  /** First and last place of a span, or null where none of it came from a node. */
  locate(span: Span): { start: Place<N>; end: Place<N> } | null;
  /** Everything in a span that came from nodes, in order. */
  pieces(span: Span): Piece<N>[];
}

interface Segment<N> extends Place<N> {
  at: number;
  length: number;
}

/** A line that ends so is finished; one that begins so is an item of a list. Between others a break is a space. */
const FINISHED = /[.!?…:;]["'”’»)\]]*$/;
const ITEM = /^[-–—•·▪►*\d]/;

/**
 * What CSS collapses (a no-break space is not among it); what is seen of neither (soft hyphens, zero-width spaces and
 * joiners of words), which is left out; and the rest.
 */
const RUNS = /[ \t\n\r\f]+|[\u00ad\u200b\u2060\ufeff]+|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]/;
const SPACE = /^[ \t\n\r\f]/;

/** @param limit where to stop, in UTF-16 units: the text is never longer, if need be its last word is cut */
export function createTextMap<N>(limit: number): TextMap<N> {
  const parts: string[] = [];
  const segments: Segment<N>[] = [];
  let length = 0;
  let full = limit <= 0;
  let owedBreak = '';
  let owedSpace: Place<N> | null = null;
  let whole: string | null = null;

  function put(text: string): void {
    parts.push(text);
    length += text.length;
    whole = null;
  }

  function putFrom(node: N, offset: number, text: string): void {
    const last = segments.at(-1);
    if (
      last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.at + last.length === length
    ) {
      last.length += text.length;
    } else {
      segments.push({ node, offset, at: length, length: text.length });
    }
    put(text);
  }

  /** Spaces and breaks are written only once something follows them: a text neither begins nor ends with one. */
  function settle(next: string): void {
    const [breaks, space] = [owedBreak, owedSpace];
    owedBreak = '';
    owedSpace = null;
    if (length === 0) return;
    if (length + 2 >= limit) full = true;
    else if (breaks !== '') {
      const inSentence = breaks === '\n' && !FINISHED.test(parts.slice(-3).join('')) && !ITEM.test(next);
      put(inSentence ? ' ' : breaks);
    } else if (space) putFrom(space.node, space.offset, ' ');
  }

  /** As much of a text as there is room for; no character is cut in two. */
  function partOf(text: string): string {
    if (full || text.length <= limit - length) return full ? '' : text;
    full = true;
    const fitting = text.slice(0, limit - length);
    return /[\ud800-\udbff]$/.test(fitting) ? fitting.slice(0, -1) : fitting;
  }

  function owe(breaks: string): void {
    if (owedBreak.length < breaks.length) owedBreak = breaks;
    owedSpace = null;
  }

  function breakLine(): void {
    owe(owedBreak === '' ? '\n' : '\n\n');
  }

  const text = () => {
    whole ??= parts.join('');
    return whole;
  };

  /** Index of the first segment that ends after `at`. */
  function firstAfter(at: number): number {
    let [low, high] = [0, segments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { at: start, length: size } = segments[middle] as Segment<N>;
      if (start + size > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function pieces({ start, end }: Span): Piece<N>[] {
    const found: Piece<N>[] = [];
    for (let i = firstAfter(start); i < segments.length; i++) {
      const { node, offset, at, length: size } = segments[i] as Segment<N>;
      if (at >= end) break;
      const from = Math.max(at, start);
      const to = Math.min(at + size, end);
      found.push({ node, offset: offset + from - at, text: text().slice(from, to) });
    }
    return found;
  }

  return {
    get length() {
      return length;
    },
    get full() {
      return full;
    },
    add(node, data, keepsLines = false) {
      for (const { 0: run, index } of data.matchAll(RUNS)) {
        if (full) return;
        if (SPACE.test(run)) {
          if (keepsLines) for (let lines = run.split('\n').length; lines > 1; lines--) breakLine();
          if (owedBreak === '') owedSpace ??= { node, offset: index };
        } else if (!UNSEEN.test(run)) {
          settle(run);
          const fitting = partOf(run);
          if (fitting !== '') putFrom(node, index, fitting);
        }
      }
    },
    insert(text) {
      if (full) return;
      settle(text);
      const fitting = partOf(text);
      if (fitting !== '') put(fitting);
    },
    breakLine,
    breakBlock: () => owe('\n\n'),
    text,
    locate(span) {
      const found = pieces(span);
      const first = found[0];
      const last = found.at(-1);
      if (!first || !last) return null;
      return {
        start: { node: first.node, offset: first.offset },
        end: { node: last.node, offset: last.offset + last.text.length },
      };
    },
    pieces,
  };
}
