import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRanker } from '../../src/retrieval/ranker.ts';
import { type Query, readClaims, readQueries } from '../rank/records.ts';
import { mean } from './intervals.ts';
import { averagePrecision, precision, type RankedQuery, recall } from './ranking.ts';
import type { Row, Section } from './row.ts';

/** Claims looked at for each query. */
const DEPTH = 100;

/** "— Name (@handle) date" at the end of an embedded tweet. */
const SIGNATURE = /\s*[—–-]+\s*[^—–]{0,80}\(@\w+\)[^—–]*$/u;

/**
 * Public claim-retrieval sets: does the claim that checkers linked to a text stand at the top? Sets of tweets are
 * measured as they are and with the signature taken away: a sentence of a news page carries none.
 */
export const retrieval: Section = {
  name: 'retrieval',
  needs: 'evaluation/claim-retrieval',
  async measure(_bench, folder) {
    const rows: Row[] = [];
    for (const set of readdirSync(folder).sort()) {
      const ranker = createRanker(await readClaims(join(folder, set, 'claims.jsonl')), 'en');
      for (const split of ['train', 'dev', 'test']) {
        const file = join(folder, set, `queries.${split}.jsonl`);
        if (!existsSync(file)) continue;
        const relevant = readRelevant(join(folder, set, `qrels.${split}.tsv`));
        const queries: Query[] = [];
        for await (const query of readQueries(file)) queries.push(query);
        const plain = queries.map(({ id, text }) => ({ id, text: text.replace(SIGNATURE, '') }));
        const signed = plain.some(({ text }, i) => text !== queries[i]?.text);
        const find = (query: Query) =>
          judge(ranker.rank(query.text, DEPTH), relevant.get(query.id) ?? new Set());
        if (signed) rows.push(...rowsOf(`${set} ${split}, signature stripped`, plain.map(find)));
        rows.push(...rowsOf(`${set} ${split}`, queries.map(find)));
      }
    }
    return rows;
  },
};

function judge(ranked: readonly { id: string }[], relevant: ReadonlySet<string>): RankedQuery {
  return { relevant: ranked.map(({ id }) => relevant.has(id)), total: relevant.size };
}

function rowsOf(on: string, all: readonly RankedQuery[]): Row[] {
  const queries = all.filter(({ total }) => total > 0);
  const measures: [string, (query: RankedQuery) => number][] = [
    ['MAP@5', (query) => averagePrecision(query, 5)],
    ['P@1', (query) => precision(query, 1)],
    ['R@5', (query) => recall(query, 5)],
    ['R@50', (query) => recall(query, 50)],
  ];
  return measures.map(([measure, of]) => ({ on, measure, ...mean(queries.map(of)) }));
}

/** The relevant claims of each query, from lines of query, claim and 1. */
function readRelevant(file: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [query, claim, grade] = line.split('\t');
    if (query === undefined || claim === undefined || !(Number(grade ?? 1) > 0)) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
  }
  return relevant;
}
