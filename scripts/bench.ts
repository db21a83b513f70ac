import { measurePainting } from './bench/paint.ts';
import { growthTable, paintTable, STREAM_HEAD, sizeTable, streamRow } from './bench/report.ts';
import { runSize, type SizeResult } from './bench/run-size.ts';
import { streamToScan } from './bench/scan-stream.ts';
import { writeGrowth } from './bench/write-growth.ts';
import type { Command, CommandContext } from './command.ts';
import { readBundledPacks } from './packs/read-packs.ts';
import { findBrowsers } from './setup/browsers.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run bench [-- SIZE...]      side by side with MiniSearch and wink-bm25; 15000 100000 unless told
       npm run bench -- --growth [MOST] ours alone, 1,000 to 1,000,000 claims; writes docs/claim-index.md and its plot
       npm run bench -- --scan FOLDER [MB...]  memory and speed of scan, fed with the news of a folder; 30 300 unless told
       npm run bench -- --paint         what 40 marks cost on a page in Chromium, side by side with mark.js`;

const SIZES = [15_000, 100_000];
const STREAMS = [30, 300];
const GROWTH = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** Measures the engine's speed and size. Nothing here decides anything: the figures are for people. */
export const run: Command = async (args, context) => {
  const { root } = context;
  const [what, first, ...rest] = args;
  if (what === '--growth' && rest.length === 0) grow(root, first === undefined ? [] : [first]);
  else if (what === '--scan' && first !== undefined) await stream(root, first, sizesFrom(rest, STREAMS));
  else if (what === '--paint' && first === undefined) await paint(context);
  else compare(root, sizesFrom(args, SIZES));
  return 0;
};

function compare(root: string, sizes: readonly number[]): void {
  const packs = bundledPacks(root);
  for (const size of sizes) console.log(sizeTable(runSize(packs, size, true)));
}

function grow(root: string, most: readonly string[]): void {
  const [largest = 0] = sizesFrom(most, GROWTH.slice(-1));
  const sizes = GROWTH.filter((size) => size <= largest);
  if (sizes.length < 2) throw new UserError(USAGE);
  const packs = bundledPacks(root);
  const results: SizeResult[] = [];
  for (const size of sizes) {
    process.stderr.write(`${size} claims\n`);
    results.push(runSize(packs, size, false));
    // After each, so that a run that is broken off leaves what it has.
    if (results.length > 1) writeGrowth(root, results);
  }
  console.log(growthTable(results));
}

async function paint(context: CommandContext): Promise<void> {
  const { chromium } = await findBrowsers(['chromium'], context);
  console.log(paintTable(await measurePainting(context.root, chromium)));
}

async function stream(root: string, folder: string, megabytes: readonly number[]): Promise<void> {
  console.log(STREAM_HEAD);
  for (const size of megabytes) console.log(streamRow(await streamToScan(root, folder, size)));
}

const bundledPacks = (root: string) => readBundledPacks(root).map((p) => p.pack);

/** @throws UserError where one is no whole number above 0 */
function sizesFrom(args: readonly string[], unlessTold: readonly number[]): readonly number[] {
  const sizes = args.length > 0 ? args.map(Number) : unlessTold;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new UserError(USAGE);
  return sizes;
}
