import measured from './strictness.json' with { type: 'json' };

/**
 * From this probability on (confidence.ts) a reader sees a mark. Set on the labelled texts, each judged by weights that
 * were fitted without its claim, 618 plain statements of a claim among them. Standard: 0.8 found 410 and marked 23
 * wrongly, 0.7 found 427 and marked 29. Strict: 0.90 found 346 with 11 wrong, 0.92 found 320 with 6, 0.95 245 with 1.
 * Wide: the lowest hundredth at which no must-not-match test of a pack is found; 0.6 would find 4 statements more and
 * let five of those tests through, and without any bar it would be 441: what is missed beyond, the checks have stopped.
 */
export const MARK_FROM = { strict: 0.92, standard: 0.7, wide: 0.65 } as const;

/** How sure a match must be before it is marked, as a person chooses it: the list of src/settings.ts. */
export type Strictness = keyof typeof MARK_FROM;

/** What a level came to on the labelled texts. */
export interface MeasuredLevel {
  markFrom: number;
  /** Marks that are right, and marks of claims that their text does not state. */
  right: number;
  wrong: number;
  /** Plain statements of a claim that were marked; `MEASURED.plain` is how many there are. */
  found: number;
}

/** Written by `npm run calibrate`, never by hand; held by a build test. */
export const MEASURED: {
  texts: number;
  plain: number;
  levels: Readonly<Record<Strictness, MeasuredLevel>>;
} = measured;

/** The figures of a level as a person is told them, in whole per cent. */
export function worthOf(level: Strictness): { rightOf100: number; foundOf100: number } {
  const { right, wrong, found } = MEASURED.levels[level];
  return {
    rightOf100: Math.round((100 * right) / Math.max(1, right + wrong)),
    foundOf100: Math.round((100 * found) / Math.max(1, MEASURED.plain)),
  };
}
