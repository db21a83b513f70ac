import type { Findings, Match, Span } from '../match/match.ts';
import { type Block, offsetsOf, type Passage, passagesFor, surroundingsOf } from './passage.ts';
import { READING_LIMITS } from './reading-limits.ts';

/** What was answered about a passage. */
export type Answer = Pick<Findings, 'lang' | 'starts' | 'matches'>;

/** What is known of the blocks that a page has now. */
export interface Recalled<B extends Block> {
  /** In reading order. Offsets point into the text of all blocks. */
  found: { match: Match; block: B /** The match's place in its block. */; span: Span }[];
  sentences: number;
}

/**
 * What of a page has been compared with the claims. What is found in a block depends on the blocks around it and on
 * nothing further away (match/reach.ts), so it is remembered by these: a block is asked about again only when it or
 * something near enough has changed, wherever it stands now. The result is that of comparing the whole text anew, with
 * one exception: the language of the page stays the one that was found when there was first enough text to tell.
 */
export interface Comparison<B extends Block> {
  /** The language found before, or null while the page had too little text. */
  readonly lang: string | null;
  /** Whether a block was left out because the page has had all the comparing it gets. */
  readonly cut: boolean;
  /** What has to be asked before all blocks are known, the first passage first. */
  missing(blocks: readonly B[]): Passage[];
  learn(passage: Passage, answer: Answer): void;
  recall(blocks: readonly B[]): Recalled<B>;
}

interface Known {
  sentences: number;
  /** Offsets from the beginning of the block. */
  matches: Match[];
}

/** Enough text for the language to be settled: what the detector looks at (text/language.ts). UTF-16 units. */
const SETTLES_LANGUAGE = 3_000;
/** Blocks that are remembered beyond those the page shows: what is hidden for a while, or told in another order. */
const MOST_REMEMBERED = 4_000;

export function createComparison<B extends Block>(limits: { text: number; life: number }): Comparison<B> {
  const numbers = new Map<string, number>();
  /** By a block and its surroundings. */
  let known = new Map<string, Known>();
  /** How many sentences a block has, by its number. */
  const counts = new Map<number, number>();
  let lang: string | null = null;
  let spent = 0;
  let cut = false;

  function numberOf({ text, heading }: Block): number {
    const name = `${heading} ${text}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  }

  /** A block that was never compared has one sentence at least. */
  const sentencesIn = (block: Block) => counts.get(numberOf(block)) ?? 1;

  /** A name for a block and all that it is understood by. */
  function nameOf(at: number, blocks: readonly Block[]): string {
    const { from, to } = surroundingsOf(at, blocks, sentencesIn);
    return `${at - from}:${blocks
      .slice(from, to + 1)
      .map(numberOf)
      .join()}`;
  }

  return {
    get lang() {
      return lang;
    },
    get cut() {
      return cut;
    },
    missing(blocks) {
      cut = false;
      let left = limits.life - spent;
      const asked = blocks.flatMap((block, at) => {
        if (lang !== null && known.has(nameOf(at, blocks))) return [];
        left -= block.text.length;
        if (left < 0) cut = true;
        return left < 0 ? [] : [at];
      });
      return passagesFor(asked, blocks, sentencesIn, limits.text);
    },
    learn({ text, blocks, offsets, asked }, answer) {
      if (lang === null && text.length >= SETTLES_LANGUAGE) lang = answer.lang;
      const starts = shareOut(answer.starts, offsets, (start) => start);
      const matches = shareOut(answer.matches, offsets, ({ start }) => start);
      for (const [i, block] of blocks.entries()) counts.set(numberOf(block), starts[i]?.length ?? 0);
      for (const at of asked) {
        spent += blocks[at]?.text.length ?? 0;
        known.set(nameOf(at, blocks), {
          sentences: starts[at]?.length ?? 0,
          matches: (matches[at] ?? []).map((match) => moved(match, -(offsets[at] ?? 0))),
        });
      }
    },
    recall(blocks) {
      const offsets = offsetsOf(blocks);
      const names = blocks.map((_, at) => nameOf(at, blocks));
      if (known.size > MOST_REMEMBERED + blocks.length) {
        known = new Map(names.flatMap((name) => (known.has(name) ? [[name, known.get(name) as Known]] : [])));
      }
      let sentences = 0;
      const found = blocks.flatMap((block, at) => {
        const here = known.get(names[at] ?? '');
        sentences += here?.sentences ?? 0;
        return (here?.matches ?? []).map((match) => ({
          match: moved(match, offsets[at] ?? 0),
          block,
          span: { start: match.start, end: match.end },
        }));
      });
      return { found, sentences };
    },
  };
}

/** The comparison of a page from one address to the next. */
export const compareByBlocks = <B extends Block>(): Comparison<B> => createComparison(READING_LIMITS);

/** What belongs to each block, by where it begins. Both in order. */
function shareOut<T>(items: readonly T[], offsets: readonly number[], startOf: (item: T) => number): T[][] {
  const shares: T[][] = offsets.map(() => []);
  let at = 0;
  for (const item of items) {
    while (at + 1 < offsets.length && (offsets[at + 1] ?? 0) <= startOf(item)) at++;
    shares[at]?.push(item);
  }
  return shares;
}

/** The same match in a text that begins elsewhere. */
function moved(match: Match, by: number): Match {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const { evidence } = match;
  return {
    ...move(match),
    evidence: { ...evidence, words: evidence.words.map(move), cues: evidence.cues.map(move) },
  };
}
