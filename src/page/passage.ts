import { SENTENCES_AFTER, SENTENCES_BEFORE } from '../match/reach.ts';
import type { Span } from '../text/span.ts';

/** A paragraph, heading or list item of a page: it shares no sentence with its neighbours and has a letter or digit. */
export interface Block {
  /** Not empty; lines inside it are separated by `\n`. */
  text: string;
  /** How much of it, from its beginning on, is a heading. UTF-16 units. */
  heading: number;
}

/** Neighbouring blocks as one text: some that are to be compared with the claims, and what these are understood by. */
export interface Passage {
  text: string;
  headings: Span[];
  blocks: readonly Block[];
  /** Where each block begins in the text. */
  offsets: readonly number[];
  /** Places, among the blocks, of those that are to be compared. */
  asked: readonly number[];
}

/** What stands between two blocks. */
export const BETWEEN = '\n\n';

/** First and last block of a stretch. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The blocks on which what is found in one of them can depend, itself among them.
 *
 * @param sentencesIn how many sentences a block has, or at least has: fewer than there are only make the stretch longer
 */
export function surroundingsOf<B extends Block>(
  at: number,
  blocks: readonly B[],
  sentencesIn: (block: B) => number,
): Stretch {
  let [from, to] = [at, at];
  for (let wanted = SENTENCES_BEFORE; wanted > 0 && from > 0; wanted -= sentencesIn(blocks[from] as B))
    from--;
  for (
    let wanted = SENTENCES_AFTER;
    wanted > 0 && to + 1 < blocks.length;
    wanted -= sentencesIn(blocks[to] as B)
  )
    to++;
  return { from, to };
}

/**
 * As few passages as there can be, none longer than `limit` unless a block with its surroundings is.
 *
 * @param asked places of the blocks that are to be compared, in order
 */
export function passagesFor<B extends Block>(
  asked: readonly number[],
  blocks: readonly B[],
  sentencesIn: (block: B) => number,
  limit: number,
): Passage[] {
  const stretches: (Stretch & { asked: number[]; length: number })[] = [];
  for (const at of asked) {
    const { from, to } = surroundingsOf(at, blocks, sentencesIn);
    const last = stretches.at(-1);
    const added = last && from <= last.to + 1 ? lengthOf(blocks, Math.max(from, last.to + 1), to) : null;
    if (last && added !== null && last.length + added <= limit) {
      last.to = Math.max(last.to, to);
      last.length += added;
      last.asked.push(at);
    } else stretches.push({ from, to, asked: [at], length: lengthOf(blocks, from, to) });
  }
  return stretches.map(({ from, to, asked: at }) =>
    passageOf(
      blocks.slice(from, to + 1),
      at.map((place) => place - from),
    ),
  );
}

function lengthOf(blocks: readonly Block[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i <= to; i++) length += (blocks[i]?.text.length ?? 0) + BETWEEN.length;
  return length;
}

function passageOf(blocks: readonly Block[], asked: number[]): Passage {
  const offsets = offsetsOf(blocks);
  return {
    text: blocks.map(({ text }) => text).join(BETWEEN),
    headings: blocks.flatMap(({ heading }, i) => {
      const start = offsets[i] ?? 0;
      return heading > 0 ? [{ start, end: start + heading }] : [];
    }),
    blocks,
    offsets,
    asked,
  };
}

/** Where each block begins in the text of them all. */
export function offsetsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return start;
  });
}
