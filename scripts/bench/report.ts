import type { PaintResult } from './paint.ts';
import type { SizeResult } from './run-size.ts';
import type { StreamResult } from './scan-stream.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const whole = (n: number) => n.toLocaleString('en');

/** The rows of all engines at one number of claims, with what is in each time. */
export function sizeTable(result: SizeResult): string {
  const reference = result.ms.get('MiniSearch') ?? 0;
  const rows = [...result.ms].map(([name, ms]) =>
    [
      name.padEnd(32),
      whole(Math.round(1000 / ms)).padStart(10),
      ms.toFixed(4).padStart(10),
      `${(reference / ms).toFixed(1)}x`.padStart(12),
    ].join(''),
  );
  return [
    `${whole(result.claims)} claims, ${whole(result.wordings)} wordings`,
    `  segment ${megabytes(result.bytes)}, of it searched ${megabytes(result.searchedBytes)}; ` +
      `from bytes to ready ${result.readyMs.toFixed(1)} ms (first time, with the general lexicon, ` +
      `${result.firstReadyMs.toFixed(1)} ms); compiled in ${result.compileSeconds.toFixed(1)} s`,
    '',
    `${'engine'.padEnd(32)}${'sentences/s'.padStart(10)}${'ms'.padStart(9)}${'x MiniSearch'.padStart(14)}`,
    ...rows,
    '',
    'MiniSearch, wink-bm25 and "candidates": a search over the keys that our reader gave. "Candidates + verification":',
    'the same, decoding, reading and checking of the proposed wordings included. "Whole path": from texts of 50',
    'sentences, telling the language, cutting and reading included. Each sentence is asked once.',
    '',
  ].join('\n');
}

/** How the engine grows, as a table in Markdown. */
export function growthTable(results: readonly SizeResult[]): string {
  const rows = results.map((r) =>
    [
      whole(r.claims),
      megabytes(r.bytes),
      megabytes(r.searchedBytes),
      r.readyMs.toFixed(1),
      ...[...r.ms.values()].map((ms) => whole(Math.round(1000 / ms))),
    ].join(' | '),
  );
  const names = [...(results[0]?.ms.keys() ?? [])].map((name) => name.replace('ours: ', 'sentences/s: '));
  return [
    `| claims | segment | of it searched | from bytes to ready, ms | ${names.join(' | ')} |`,
    `|${' --: |'.repeat(4 + names.length)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Head of a table in Markdown of what `scan` takes for streams; `streamRow` gives its rows. */
export const STREAM_HEAD = [
  '| input | documents | sentences | peak resident | sentences/s | per second of processor time |',
  `|${' --: |'.repeat(6)}`,
].join('\n');

/** The row for one stream. */
export function streamRow(r: StreamResult): string {
  const cells = [
    `${whole(r.megabytes)} MB`,
    whole(r.documents),
    whole(r.sentences),
    `${r.peakMegabytes.toFixed(0)} MB`,
    whole(Math.round(r.sentences / r.seconds)),
    whole(Math.round(r.sentences / r.processorSeconds)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How many times as long as ours the others take to show the same marks. */
export function paintTable({ marks, characters, ours, markRanges, mark }: PaintResult): string {
  const row = (name: string, ms: number) =>
    `  ${name.padEnd(36)}${ms.toFixed(3).padStart(9)} ms${`${(ms / ours).toFixed(0)}x`.padStart(8)}`;
  return [
    `${marks} marks on a page of ${whole(characters)} characters, with the layout they make necessary`,
    row('ours', ours),
    row('mark.js, told where (markRanges)', markRanges),
    row('mark.js, told the sentences (mark)', mark),
  ].join('\n');
}
