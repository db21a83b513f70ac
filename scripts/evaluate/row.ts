import type { Pack } from '../../src/claim/pack.ts';
import type { Matcher } from '../../src/match/matcher.ts';

/** One measured figure. */
export interface Row {
  /** What was measured on: "checkthat2020-t2-en dev". */
  on: string;
  /** The measure: "MAP@5". */
  measure: string;
  value: number;
  /** Bounds of the 95 % interval, where there is one. */
  interval?: [low: number, high: number];
  /** Of how many queries, sentences, marks. */
  of: number;
}

/** What a section gets: the shipped engine with the bundled packs. */
export interface Bench {
  root: string;
  packs: readonly Pack[];
  matcher: Matcher;
  /** Today as YYYY-MM-DD. */
  today: string;
}

/** One part of the table. */
export interface Section {
  name: string;
  /** File or folder of the shared data that it needs, relative to it; none for what the repository holds itself. */
  needs?: string;
  /** What a reader of its figures has to know; stands below the table. */
  note?: string;
  /** @param place the file or folder that it needs, there for certain */
  measure(bench: Bench, place: string): Promise<Row[]> | Row[];
}
