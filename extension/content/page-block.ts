import type { Span } from '../../src/match/match.ts';
import { BETWEEN, type Block } from '../../src/page/passage.ts';
import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import type { TextMap } from '../../src/page/text-map.ts';
import { elementOf, isConnected } from './dom.ts';

/** A block with the way back to where it stands. As long as the page leaves it alone, it is one and the same object. */
export interface PageBlock extends Block {
  /** The text it was read into, and where in that it begins. */
  readonly map: TextMap<Text>;
  readonly at: number;
}

/**
 * The blocks of a stretch of text.
 *
 * @param headings parts of the text that are headings, in order
 */
export function blocksOf(map: TextMap<Text>, headings: readonly Span[]): PageBlock[] {
  const text = map.text();
  const blocks: PageBlock[] = [];
  for (let start = 0; start < text.length; ) {
    const border = text.indexOf(BETWEEN, start);
    const end = border < 0 ? text.length : border;
    for (const piece of piecesOf(text, start, end)) {
      const words = text.slice(piece.start, piece.end);
      if (!INK.test(words)) continue;
      const over = headings.find((heading) => heading.start <= piece.start && heading.end > piece.start);
      const heading = over ? Math.min(over.end, piece.end) - piece.start : 0;
      blocks.push({ text: words, heading, map, at: piece.start });
    }
    start = end + BETWEEN.length;
  }
  return blocks;
}

/** What has neither letter nor digit has no sentence. */
const INK = /[\p{L}\p{N}]/u;

/** Hardly any text is so long without a border; where it is, it is cut behind a sentence, or at a space. */
function* piecesOf(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > READING_LIMITS.block) {
    const piece = text.slice(from, from + READING_LIMITS.block);
    const cut = [piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf(' ')].find((i) => i > 0);
    const to = from + (cut === undefined ? piece.length : cut + 1);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/**
 * The place of a part of a block on the page, or null where the page has changed there since it was read.
 *
 * @param span offsets from the beginning of the block
 */
export function rangeOf({ map, at }: PageBlock, span: Span): Range | null {
  const inMap = { start: at + span.start, end: at + span.end };
  const place = map.locate(inMap);
  if (!place || !map.pieces(inMap).every(isStillThere)) return null;
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

/** The element in which the last of some blocks ends, or null where the page has taken it away. */
export function lastElementOf(blocks: readonly PageBlock[]): Element | null {
  const last = blocks.at(-1);
  const place = last?.map.locate({ start: last.at, end: last.at + last.text.length });
  return place ? elementOf(place.end.node) : null;
}

function isStillThere({ node, offset, text }: { node: Text; offset: number; text: string }): boolean {
  return (
    isConnected(node) && node.data.slice(offset, offset + text.length).replace(/[\t\n\r\f]/g, ' ') === text
  );
}
