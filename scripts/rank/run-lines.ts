import type { Ranked } from '../../src/retrieval/ranker.ts';

/**
 * The lines of a run for one query: `query<TAB>claim<TAB>score`, best first.
 *
 * Printed scores never tie: programs that score a run sort it by score first and then by different rules, and the same
 * run has to mean the same to all of them. Where rounding or equal claims would make a tie, the later one is printed a
 * millionth lower, as a share of the score.
 */
export function runLines(query: string, ranked: readonly Ranked[]): string {
  let before = Number.POSITIVE_INFINITY;
  let lines = '';
  for (const { id, score } of ranked) {
    before = Math.min(Number(score.toPrecision(9)), before * (1 - 1e-6));
    lines += `${query}\t${id}\t${before.toPrecision(9)}\n`;
  }
  return lines;
}
