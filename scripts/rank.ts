import { once } from 'node:events';
import { createRanker } from '../src/retrieval/ranker.ts';
import type { Command } from './command.ts';
import { parseOptions } from './rank/options.ts';
import { readClaims, readQueries } from './rank/records.ts';
import { runLines } from './rank/run-lines.ts';

/** Ranks claims for texts, for public benchmarks; see docs/benchmarks.md. */
export const run: Command = async (args) => {
  const options = parseOptions(args);
  const ranker = createRanker(await readClaims(options.claims), options.lang);
  // Whoever reads us may stop reading ("| head"): that is no fault of the queries.
  process.stdout.on('error', () => process.exit(0));
  for await (const { id, text } of readQueries(options.queries)) {
    const lines = runLines(id, ranker.rank(text, options.top));
    if (lines !== '' && !process.stdout.write(lines)) await once(process.stdout, 'drain');
  }
  return 0;
};
