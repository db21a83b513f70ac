import { median, percentile } from './figures.ts';
import type { PageFigures } from './judge-page.ts';

/** One figure over all pages and what it must reach. */
export interface Row {
  measure: string;
  value: string;
  must: string;
  holds: boolean | null;
  /** Pages it was measured on. */
  of: number;
}

/** Milliseconds: what browsers call a long task. */
const LONG_TASK = 50;

/** The table at the end of a run. `holds` is null where nothing is asked of a figure. */
export function rowsOf(pages: readonly PageFigures[], gateBytes: number): Row[] {
  const read = pages.filter((page) => page.read);
  const shut = pages.filter((page) => !page.read);
  const covered = read.flatMap((page) => page.covered ?? []);
  const beside = read.flatMap((page) => page.beside ?? []);
  const share = (pick: 'kept' | 'leftOut') => {
    const found = read.flatMap((page) => (page[pick] ? [page[pick]] : []));
    const [hits, all] = [0, 1].map((i) => found.reduce((sum, pair) => sum + (pair[i] ?? 0), 0));
    return figure(`strings ${pick === 'kept' ? 'of the article read' : 'beside it left out'}`, found.length, {
      value: percent((hits ?? 0) / (all ?? 1)),
    });
  };
  const changed = pages.filter((page) => !page.domUnchanged).length;
  const shifted = pages.filter((page) => page.shift > 0).length;
  const longest = Math.max(0, ...pages.map((page) => page.longest));
  const ratios = read.map((page) => page.ratio);
  const shutRatios = shut.map((page) => page.ratio);
  return [
    figure('words of the article read, median', covered.length, {
      value: percent(median(covered)),
      must: '>= 97 %',
      holds: median(covered) >= 0.97,
    }),
    figure('words read that are not the article, median', beside.length, {
      value: percent(median(beside)),
      must: '<= 10 %',
      holds: median(beside) <= 0.1,
    }),
    share('kept'),
    share('leftOut'),
    figure('pages whose document changed', pages.length, {
      value: String(changed),
      must: '0',
      holds: changed === 0,
    }),
    figure('pages whose layout shifted', pages.length, {
      value: String(shifted),
      must: '0',
      holds: shifted === 0,
    }),
    figure('longest task of ours', pages.length, {
      value: milliseconds(longest),
      must: `<= ${LONG_TASK} ms`,
      holds: longest <= LONG_TASK,
    }),
    figure('script time to the floor, median', ratios.length, {
      value: median(ratios).toFixed(2),
      must: '<= 4',
      holds: median(ratios) <= 4,
    }),
    figure('script time to the floor, 95th percentile', ratios.length, {
      value: percentile(ratios, 95).toFixed(2),
      must: '<= 6',
      holds: percentile(ratios, 95) <= 6,
    }),
    figure('gate beyond an empty script to the floor, most, pages not read', shutRatios.length, {
      value: Math.max(0, ...shutRatios).toFixed(2),
      must: '<= 0.1',
      holds: shutRatios.every((ratio) => ratio <= 0.1),
    }),
    figure('the same on all pages, median', pages.length, {
      value: median(pages.map(({ gate, start, floor }) => Math.max(0, gate - start) / floor)).toFixed(2),
    }),
    figure('bytes of the gate', 0, {
      value: gateBytes.toLocaleString('en'),
      must: '<= 5,000',
      holds: gateBytes <= 5000,
    }),
  ];
}

function figure(
  measure: string,
  of: number,
  { value, must = '', holds = null }: { value: string; must?: string; holds?: boolean | null },
): Row {
  // Of nothing at all nothing can be said.
  return {
    measure,
    of,
    value: of === 0 && /NaN/.test(value) ? '-' : value,
    must,
    holds: /NaN/.test(value) ? null : holds,
  };
}

/** How many pages of each kind the gate opened on. */
export function gateRows(pages: readonly PageFigures[]): string[][] {
  const kinds = ['news', 'article', 'other'] as const;
  return [
    ['judged to be', 'read', 'not read'],
    ...kinds.map((kind) => {
      const of = pages.filter((page) => page.kind === kind);
      const read = of.filter((page) => page.read).length;
      return [kind, String(read), String(of.length - read)];
    }),
  ];
}

/** One line for one page. */
export function lineOf(page: PageFigures): string {
  const cells = [
    page.id.padEnd(34),
    page.kind.padEnd(7),
    (page.read ? 'read' : 'shut').padEnd(4),
    (page.covered === null ? '' : percent(page.covered)).padStart(7),
    (page.beside === null ? '' : percent(page.beside)).padStart(7),
    milliseconds(page.ours).padStart(9),
    milliseconds(page.floor).padStart(9),
    page.ratio.toFixed(2).padStart(6),
    milliseconds(page.longest).padStart(9),
    `${page.domUnchanged ? '' : ' DOCUMENT CHANGED'}${page.shift > 0 ? ` SHIFT ${page.shift.toFixed(4)}` : ''}`,
  ];
  return cells.join(' ').trimEnd();
}

/** Stands over those lines. */
export const LINES_HEAD = [
  'page'.padEnd(34),
  'kind'.padEnd(7),
  'gate',
  'covered'.padStart(7),
  'beside'.padStart(7),
  'ours'.padStart(9),
  'floor'.padStart(9),
  'ratio'.padStart(6),
  'longest'.padStart(9),
].join(' ');

/** The whole table as Markdown, aligned so that it reads as plain text too. */
export function markdown(cells: readonly (readonly string[])[]): string {
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = cells.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

export function tableOf(rows: readonly Row[]): string {
  return markdown([
    ['measure', 'value', 'must', 'holds', 'pages'],
    ...rows.map(({ measure, value, must, holds, of }) => [
      measure,
      value,
      must,
      holds === null ? '' : holds ? 'yes' : 'NO',
      of === 0 ? '' : String(of),
    ]),
  ]);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;
