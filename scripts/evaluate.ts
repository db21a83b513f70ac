import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher } from '../src/match/matcher.ts';
import type { Command } from './command.ts';
import { alerts } from './evaluate/alerts.ts';
import { contrastPairs } from './evaluate/contrast-pairs.ts';
import { exam } from './evaluate/exam.ts';
import { famous } from './evaluate/famous.ts';
import { labelled } from './evaluate/labelled.ts';
import { news } from './evaluate/news.ts';
import { parseOptions } from './evaluate/options.ts';
import { packTests } from './evaluate/pack-tests.ts';
import { retrieval } from './evaluate/retrieval.ts';
import type { Row, Section } from './evaluate/row.ts';
import { seeds } from './evaluate/seeds.ts';
import { table } from './evaluate/table.ts';
import { readBundledPacks } from './packs/read-packs.ts';

const SECTIONS: readonly Section[] = [
  exam,
  labelled,
  seeds,
  contrastPairs,
  packTests,
  retrieval,
  alerts,
  news,
  famous,
];

/** Where the data for measuring lies beside the project; none of it is part of it. */
const SHARED = '../shared';

/** Measures the shipped engine on everything that is there, and says what it skips. */
export const run: Command = async (args, { root }) => {
  const options = parseOptions(
    args,
    SECTIONS.map((section) => section.name),
  );
  const packs = readBundledPacks(root).map((file) => file.pack);
  const bench = { root, packs, matcher: createMatcher(packs), today: new Date().toISOString().slice(0, 10) };
  const rows: Row[] = [];
  const notes: string[] = [];
  const skipped: string[] = [];
  for (const section of SECTIONS) {
    if (options.only.length > 0 && !options.only.includes(section.name)) continue;
    const place = join(root, SHARED, section.needs ?? '');
    if (section.needs !== undefined && !existsSync(place)) {
      skipped.push(`${section.name}: ${SHARED}/${section.needs} is not there`);
      continue;
    }
    process.stderr.write(`${section.name} ...\n`);
    const measured = await section.measure(bench, place);
    rows.push(...measured);
    if (section.note !== undefined && measured.length > 0) notes.push(`${section.name}: ${section.note}`);
  }
  if (options.json) console.log(JSON.stringify({ rows, notes, skipped }, null, 2));
  else {
    const below = [...notes.map((line) => `note ${line}`), ...skipped.map((line) => `skipped ${line}`)];
    console.log([table(rows), ...below].join('\n'));
  }
  return 0;
};
