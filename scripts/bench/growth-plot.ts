import type { SizeResult } from './run-size.ts';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 200;
const TOP = 30;
const BOTTOM = 50;
/** Height of a line of text. */
const LINE = 17;

/** Line styles tell the lines apart without colour, too. */
const STYLES = ['', '7 4', '2 4'];

/** Milliseconds a sentence against the number of claims, both axes logarithmic; takes the reader's light or dark. */
export function growthPlot(results: readonly SizeResult[]): string {
  const names = [...(results[0]?.ms.keys() ?? [])];
  const all = results.flatMap((r) => [...r.ms.values()]);
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  const first = Math.log10(results[0]?.claims ?? 1);
  const last = Math.log10(results.at(-1)?.claims ?? 10);
  const x = (claims: number) =>
    LEFT + ((Math.log10(claims) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (ms: number) =>
    HEIGHT - BOTTOM - ((Math.log10(ms) - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);

  const parts: string[] = [];
  for (let power = low; power <= high; power++) {
    const at = y(10 ** power).toFixed(1);
    parts.push(`<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/>`);
    parts.push(`<text x="${LEFT - 8}" y="${at}" dy=".35em" text-anchor="end">${10 ** power} ms</text>`);
  }
  for (let power = Math.ceil(first); power <= last; power++) {
    const at = x(10 ** power).toFixed(1);
    parts.push(`<path class="grid" d="M${at} ${TOP}V${HEIGHT - BOTTOM}"/>`);
    parts.push(
      `<text x="${at}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
    );
  }
  names.forEach((name, i) => {
    const points = results.map((r) => `${x(r.claims).toFixed(1)} ${y(r.ms.get(name) ?? 1).toFixed(1)}`);
    parts.push(
      `<path class="line" stroke-dasharray="${STYLES[i % STYLES.length]}" d="M${points.join('L')}"/>`,
    );
  });
  for (const { name, at } of labelsApart(
    names.map((name) => ({ name, at: y(results.at(-1)?.ms.get(name) ?? 1) })),
  ))
    parts.push(
      `<text x="${WIDTH - RIGHT + 8}" y="${at.toFixed(1)}" dy=".35em">${name.replace('ours: ', '')}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">Milliseconds per sentence against the number of claims</title>
<style>
svg { background: #fff; color: #1b1b1f; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { background: #16161a; color: #e8e8ee; } }
text { fill: currentColor; }
.grid { stroke: currentColor; stroke-opacity: .2; fill: none; }
.line { stroke: currentColor; stroke-width: 2; fill: none; }
</style>
<text x="${LEFT}" y="${TOP - 12}">Time for one sentence</text>
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">claims</text>
${parts.join('\n')}
</svg>
`;
}

/** Labels at the ends of lines, moved apart where they would cover one another. */
function labelsApart(labels: readonly { name: string; at: number }[]): { name: string; at: number }[] {
  let last = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, at }) => {
      last = Math.max(at, last + LINE);
      return { name, at: last };
    });
}
