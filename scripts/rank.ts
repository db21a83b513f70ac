import { once } from 'node:events';
import { createRanker, type RankedClaim, type Ranker } from '../src/retrieval/ranker.ts';
import { createReranker } from '../src/retrieval/rerank.ts';
import type { Command } from './command.ts';
import { readEncoder } from './rank/encoder.ts';
import { parseOptions } from './rank/options.ts';
import { type Query, readClaims, readQueries } from './rank/records.ts';
import { runLines } from './rank/run-lines.ts';

/**
 * Texts whose claims are put in order by the sentence encoder too, set by hand: with two hundred texts it works for a
 * minute, and with whole debates it must not work for half an hour. Of a longer run it takes the texts that most likely
 * state a claim; the score of a text's best claim is the same with and without.
 */
const MOST_ENCODED = 500;

/** Ranks claims for texts, for public benchmarks; see docs/benchmarks.md. */
export const run: Command = async (args) => {
  const options = parseOptions(args);
  const claims = await readClaims(options.claims);
  const ranker = createRanker(claims, options.lang);
  const reranker = options.encoder ? await rerankerOf(ranker, claims) : undefined;
  // Which texts are encoded depends on all of them; words alone answer as they read.
  const stream = readQueries(options.queries);
  const queries = reranker === undefined ? stream : await all(stream);
  const bar = Array.isArray(queries) ? barOf(ranker, queries) : 0;
  // Whoever reads us may stop reading ("| head"): that is no fault of the queries.
  process.stdout.on('error', () => process.exit(0));
  for await (const { id, text } of queries) {
    const ranked = ranker.rank(text, options.top);
    const encoded = reranker !== undefined && (ranked[0]?.score ?? 0) > bar;
    const lines = runLines(id, encoded ? await reranker.rank(text, options.top) : ranked);
    if (lines !== '' && !process.stdout.write(lines)) await once(process.stdout, 'drain');
  }
  return 0;
};

async function all(queries: AsyncIterable<Query>): Promise<Query[]> {
  const list: Query[] = [];
  for await (const query of queries) list.push(query);
  return list;
}

async function rerankerOf(ranker: Ranker, claims: readonly RankedClaim[]) {
  const encoder = await readEncoder();
  if (encoder === undefined)
    process.stderr.write('The sentence encoder is not installed: words alone rank.\n');
  return encoder && createReranker(ranker, claims, encoder);
}

/** The score that a text's best claim has to pass for the encoder. */
function barOf(ranker: Ranker, queries: readonly Query[]): number {
  if (queries.length <= MOST_ENCODED) return 0;
  const scores = queries.map(({ text }) => ranker.rank(text, 1)[0]?.score ?? 0);
  return scores.sort((a, b) => b - a)[MOST_ENCODED] ?? 0;
}
