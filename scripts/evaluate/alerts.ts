import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRanker } from '../../src/retrieval/ranker.ts';
import { jsonLinesOf } from '../json-lines.ts';
import { readClaims } from '../rank/records.ts';
import { bootstrap, proportion } from './intervals.ts';
import { averagePrecision } from './ranking.ts';
import type { Row, Section } from './row.ts';

/** A sentence of a debate, and what the ranker thinks of it. */
interface Spoken {
  debate: string;
  /** Score of its best claim. */
  score: number;
  /** Checkers linked a claim to it. */
  checked: boolean;
}

/**
 * Which sentences of whole debates deserve a card? All sentences are put in one order, by the score of their best claim.
 * Labels are what checkers happened to link, so every figure is a lower bound. The interval draws debates, not sentences.
 */
export const alerts: Section = {
  name: 'alerts',
  needs: 'evaluation/claim-retrieval',
  async measure(_bench, folder) {
    const rows: Row[] = [];
    for (const set of readdirSync(folder).sort()) {
      for (const name of readdirSync(join(folder, set)).filter((file) => file.startsWith('transcripts.'))) {
        const ranker = createRanker(await readClaims(join(folder, set, 'claims.jsonl')), 'en');
        const spoken: Spoken[] = [];
        for await (const { value } of jsonLinesOf(join(folder, set, name))) {
          const { doc, text, qid } = value as { doc: string; text: string; qid: string | null };
          spoken.push({ debate: doc, score: ranker.rank(text, 1)[0]?.score ?? 0, checked: qid !== null });
        }
        rows.push(...rowsOf(`${set} ${name.split('.')[1]}`, spoken));
      }
    }
    return rows;
  },
};

function rowsOf(on: string, spoken: Spoken[]): Row[] {
  const order = [...spoken].sort((a, b) => b.score - a.score);
  const debates = new Map<string, Spoken[]>();
  for (const sentence of spoken) {
    const debate = debates.get(sentence.debate);
    if (debate) debate.push(sentence);
    else debates.set(sentence.debate, [sentence]);
  }
  const first = (depth: number) => order.slice(0, depth).filter((s) => s.checked).length;
  return [
    {
      on,
      measure: 'average precision',
      value: averagePrecisionOf(spoken),
      interval: bootstrap([...debates.values()], (sample) => averagePrecisionOf(sample.flat()), 200),
      of: spoken.length,
    },
    { on, measure: 'P@10', ...proportion(first(10), 10) },
    { on, measure: 'P@50', ...proportion(first(50), 50) },
  ];
}

function averagePrecisionOf(spoken: readonly Spoken[]): number {
  const order = [...spoken].sort((a, b) => b.score - a.score);
  const relevant = order.map(({ checked }) => checked);
  return averagePrecision({ relevant, total: Math.max(1, relevant.filter(Boolean).length) });
}
