import type { SavedPage } from './corpus.ts';
import { median } from './figures.ts';
import type { Measured } from './measure-page.ts';
import { foundIn, shareFound, wordsOf } from './overlap.ts';
import type { Truth } from './truth.ts';

/** The figures of one page. */
export interface PageFigures {
  id: string;
  kind: SavedPage['kind'];
  lang: string;
  read: boolean;
  marks: number;
  /** Words that were read, and of those the share that is neither article nor headline, standfirst or caption. */
  words: number;
  beside: number | null;
  /** Share of the article's words that were read; null where nobody said what the article is. */
  covered: number | null;
  /** Strings of the article that were read, and strings beside it that were not, of how many. */
  kept: [number, number] | null;
  leftOut: [number, number] | null;
  domUnchanged: boolean;
  /** Layout shift with Plumbline less that without. */
  shift: number;
  /** Milliseconds, medians of the loads: gate and content script, both together, the floor, an empty script. */
  gate: number;
  ours: number;
  floor: number;
  start: number;
  /** `ours` to `floor`; of a page that is not read, what the gate took beyond an empty script's start. */
  ratio: number;
  /** Median of the loads of the longest that ours ran in one task. */
  longest: number;
  loads: number;
}

export function judgePage(page: SavedPage, seen: Measured, truth: Truth | null): PageFigures {
  const words = wordsOf(seen.text);
  const times = (pick: (load: Measured['loads'][number]) => number) => median(seen.loads.map(pick));
  const ours = times((load) => load.gate + load.content);
  const floor = times((load) => load.floor);
  const start = times((load) => load.start);
  return {
    id: page.id,
    kind: page.kind,
    lang: page.lang,
    read: seen.read,
    marks: seen.marks,
    words: words.length,
    beside: truth && seen.read ? shareBeside(words, truth) : null,
    covered: truth && seen.read ? shareFound(truth.body, words) : null,
    kept: page.marks && seen.read ? count(page.marks.with, (mark) => isIn(mark, seen.text)) : null,
    leftOut: page.marks && seen.read ? count(page.marks.without, (mark) => !isIn(mark, seen.text)) : null,
    domUnchanged: seen.left.html === seen.leftBare.html,
    shift: seen.left.shift - seen.leftBare.shift,
    gate: times((load) => load.gate),
    ours,
    floor,
    start,
    ratio: (seen.read ? ours : Math.max(0, ours - start)) / floor,
    longest: times((load) => load.longest),
    loads: seen.loads.length,
  };
}

function shareBeside(words: readonly string[], { body, around }: Truth): number {
  const inBody = foundIn(words, body);
  const inAround = foundIn(words, around);
  const beside = words.filter((_, i) => !inBody[i] && !inAround[i]).length;
  return words.length === 0 ? 0 : beside / words.length;
}

function count(marks: readonly string[], holds: (mark: string) => boolean): [number, number] | null {
  return marks.length === 0 ? null : [marks.filter(holds).length, marks.length];
}

function isIn(mark: string, text: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(mark).join(' ')} `);
}
