import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { openBench } from './pages/bench.ts';
import { readCorpus, type SavedPage } from './pages/corpus.ts';
import { judgePage, type PageFigures } from './pages/judge-page.ts';
import { measurePage } from './pages/measure-page.ts';
import { gateRows, LINES_HEAD, lineOf, markdown, rowsOf, tableOf } from './pages/report.ts';
import { readTruth } from './pages/truth.ts';
import { findBrowsers } from './setup/browsers.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage: npm run pages -- FOLDER [--only ID]... [--sample N] [--loads N] [--json]
       FOLDER holds saved pages and an index.jsonl; --sample takes N pages spread over the folder;
       --loads is how often each page is loaded, 5 unless told`;

/**
 * Loads saved news pages in Chromium with the built extension and reports what was read, what it cost, and whether
 * the page stayed as it was. How each figure comes about stands in docs/page-cost.md.
 */
export const run: Command = async (args, context) => {
  const { folder, only, sample, loads, json } = parseOptions(args);
  const pages = choose(readCorpus(folder), only, sample);
  const { chromium } = await findBrowsers(['chromium'], context);
  const bench = await openBench(context.root, folder, chromium);
  const began = Date.now();
  const figures: PageFigures[] = [];
  const failed: string[] = [];
  try {
    process.stderr.write(`${LINES_HEAD}\n`);
    for (const [i, page] of pages.entries()) {
      try {
        const figure = judgePage(page, await measurePage(bench, page, loads), readTruth(folder, page.id));
        figures.push(figure);
        process.stderr.write(`${lineOf(figure)}  ${i + 1}/${pages.length}\n`);
      } catch (error) {
        failed.push(page.id);
        process.stderr.write(
          `${page.id} FAILED: ${error instanceof Error ? error.message : String(error)}\n`,
        );
      }
    }
  } finally {
    await bench.close();
  }
  const rows = rowsOf(figures, bench.gateBytes);
  if (json) console.log(JSON.stringify({ pages: figures, failed, rows }, null, 1));
  else {
    console.log(`\n${tableOf(rows)}\n\n${markdown(gateRows(figures))}`);
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    console.log(`\n${figures.length} pages, ${loads} loads each, ${minutes} minutes.`);
    if (failed.length > 0) console.log(`Could not be measured: ${failed.join(', ')}.`);
  }
  return failed.length > 0 || rows.some(({ holds }) => holds === false) ? 1 : 0;
};

interface Options {
  folder: string;
  only: string[];
  sample: number | null;
  loads: number;
  json: boolean;
}

function parseOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        sample: { type: 'string' },
        loads: { type: 'string', default: '5' },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new TypeError('One folder is needed.');
    const sample = values.sample === undefined ? null : wholeNumber(values.sample);
    return { folder, only: values.only, sample, loads: wholeNumber(values.loads), json: values.json };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${USAGE}`);
  }
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`${word} is no number of pages or loads.`);
  return number;
}

/** @throws UserError where a page that was asked for is not there */
function choose(pages: readonly SavedPage[], only: readonly string[], sample: number | null): SavedPage[] {
  const missing = only.filter((id) => !pages.some((page) => page.id === id));
  if (missing.length > 0) throw new UserError(`No such page: ${missing.join(', ')}.`);
  const wanted = only.length === 0 ? pages : pages.filter(({ id }) => only.includes(id));
  const every = sample === null ? 1 : Math.max(1, wanted.length / sample);
  return Array.from(
    { length: Math.min(wanted.length, sample ?? wanted.length) },
    (_, i) => wanted[Math.floor(i * every)]!,
  );
}
