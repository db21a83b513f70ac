import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthPlot } from './bench/growth-plot.ts';
import { growthTable, sizeTable } from './bench/report.ts';
import { runSize } from './bench/run-size.ts';
import type { Command } from './command.ts';
import { readBundledPacks } from './packs/read-packs.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run bench [-- SIZE...]      side by side with MiniSearch and wink-bm25; 15000 100000 unless told
       npm run bench -- --growth [MOST] ours alone, 1,000 to 1,000,000 claims; writes docs/engine-growth.svg`;

const SIZES = [15_000, 100_000];
const GROWTH = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** Measures the engine's speed and size on synthetic claims. Nothing here decides anything: the figures are for people. */
export const run: Command = async (args, { root }) => {
  const packs = readBundledPacks(root).map((p) => p.pack);
  if (args[0] === '--growth' && args.length <= 2) {
    const most = Number(args[1] ?? GROWTH.at(-1));
    const sizes = GROWTH.filter((size) => size <= most);
    if (sizes.length < 2) throw new UserError(USAGE);
    const results = sizes.map((size) => {
      process.stderr.write(`${size} claims\n`);
      return runSize(packs, size, false);
    });
    console.log(growthTable(results));
    writeFileSync(join(root, 'docs/engine-growth.svg'), growthPlot(results));
    return 0;
  }
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new UserError(USAGE);
  for (const size of sizes) console.log(sizeTable(runSize(packs, size, true)));
  return 0;
};
