import type { Row } from './row.ts';

/** The rows as a Markdown table, columns aligned so that it reads as plain text too. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['on', 'measure', 'value', '95 %', 'of'],
    ...rows.map((row) => [
      row.on,
      row.measure,
      figure(row.value),
      row.interval ? row.interval.map(figure).join(' - ') : '',
      row.of.toLocaleString('en'),
    ]),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = cells.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

const figure = (value: number) => value.toFixed(3);
