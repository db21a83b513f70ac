import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRanker } from '../../src/retrieval/ranker.ts';
import { createReranker } from '../../src/retrieval/rerank.ts';
import { readEncoder } from '../rank/encoder.ts';
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
 * measured as they are and with the signature taken away: a sentence of a news page carries none. What the sentence
 * encoder adds to words has rows of its own, where it is installed.
 */
export const retrieval: Section = {
  name: 'retrieval',
  needs: 'evaluation/claim-retrieval',
  async measure(_bench, folder) {
    const rows: Row[] = [];
    const encoder = await readEncoder();
    for (const set of readdirSync(folder).sort()) {
      const claims = await readClaims(join(folder, set, 'claims.jsonl'));
      const ranker = createRanker(claims, 'en');
      const reranker = encoder && createReranker(ranker, claims, encoder);
      for (const split of ['train', 'dev', 'test']) {
        const file = join(folder, set, `queries.${split}.jsonl`);
        if (!existsSync(file)) continue;
        const relevant = readRelevant(join(folder, set, `qrels.${split}.tsv`));
        const queries: Query[] = [];
        for await (const query of readQueries(file)) queries.push(query);
        const plain = queries.map(({ id, text }) => ({ id, text: text.replace(SIGNATURE, '') }));
        const signed = plain.some(({ text }, i) => text !== queries[i]?.text);
        const find = async (on: string, texts: readonly Query[]) => {
          const found: Found[] = [];
          for (const { id, text } of texts.filter((query) => relevant.has(query.id))) {
            const linked = relevant.get(id) ?? new Set();
            const words = judge(ranker.rank(text, DEPTH), linked);
            found.push({ words, best: reranker ? judge(await reranker.rank(text, DEPTH), linked) : words });
          }
          rows.push(...rowsOf(on, found), ...(reranker ? gainOf(on, found) : []));
        };
        if (signed) await find(`${set} ${split}, signature stripped`, plain);
        await find(`${set} ${split}`, queries);
      }
    }
    return rows;
  },
};

/** One query, by words alone and as well as it can be ranked. */
interface Found {
  words: RankedQuery;
  best: RankedQuery;
}

function judge(ranked: readonly { id: string }[], relevant: ReadonlySet<string>): RankedQuery {
  return { relevant: ranked.map(({ id }) => relevant.has(id)), total: relevant.size };
}

function rowsOf(on: string, found: readonly Found[]): Row[] {
  const measures: [string, (query: RankedQuery) => number][] = [
    ['MAP@5', (query) => averagePrecision(query, 5)],
    ['P@1', (query) => precision(query, 1)],
    ['R@5', (query) => recall(query, 5)],
    ['R@50', (query) => recall(query, 50)],
  ];
  return measures.map(([measure, of]) => ({ on, measure, ...mean(found.map(({ best }) => of(best))) }));
}

/** What words alone reach, and the difference, whose interval is of pairs. */
function gainOf(on: string, found: readonly Found[]): Row[] {
  const pairs = found.map(
    ({ words, best }) => [averagePrecision(words, 5), averagePrecision(best, 5)] as const,
  );
  return [
    { on, measure: 'MAP@5, words alone', ...mean(pairs.map(([words]) => words)) },
    { on, measure: 'MAP@5, gain of the encoder', ...mean(pairs.map(([words, best]) => best - words)) },
  ];
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
