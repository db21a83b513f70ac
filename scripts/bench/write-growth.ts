import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthPlot } from './growth-plot.ts';
import { growthTable } from './report.ts';
import type { SizeResult } from './run-size.ts';

const DOCUMENT = 'docs/claim-index.md';
const PLOT = 'docs/engine-growth.svg';
/** What stands between these lines of the document is the table. */
const MARKS = ['<!-- growth: npm run bench writes this table -->\n', '<!-- end of growth -->'] as const;

/**
 * Puts the figures into the documentation: the table into its place, the plot as a file.
 *
 * @throws Error where the document has no such place
 */
export function writeGrowth(root: string, results: readonly SizeResult[]): void {
  const file = join(root, DOCUMENT);
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(MARKS[0]);
  const end = text.indexOf(MARKS[1]);
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no place for the table of growth`);
  const before = text.slice(0, start + MARKS[0].length);
  writeFileSync(file, `${before}\n${growthTable(results)}\n\n${text.slice(end)}`);
  writeFileSync(join(root, PLOT), growthPlot(results));
}
