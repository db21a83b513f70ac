import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProbe } from './browser/build-probe.ts';
import { openSession } from './browser/session.ts';
import { buildExtension } from './build/build-extension.ts';
import { BROWSERS } from './build/manifest.ts';
import type { Command } from './command.ts';
import { measureContrast, SHAPES, type Surface, unseenLines } from './contrast/measure.ts';
import { servePages } from './demo-server.ts';
import { findBrowsers } from './setup/browsers.ts';
import { UserError } from './user-error.ts';

/** Measures in both browsers how well each kind of mark is seen on each kind of page; docs/marks.md has the result. */
export const run: Command = async (args, context) => {
  if (args.length > 0) throw new UserError('Usage: npm run contrast');
  const found = await findBrowsers(BROWSERS, context);
  const folder = join(context.root, 'out', `contrast-${process.pid}`);
  const server = await servePages(join(context.root, 'test/contrast'));
  const unseen: string[] = [];
  try {
    await buildExtension(context.root, folder);
    await buildProbe(context.root, join(folder, 'probe'));
    for (const name of BROWSERS) {
      const session = await openSession(name, {
        executable: found[name],
        extension: join(folder, name),
        probe: join(folder, 'probe', name),
        headless: true,
      });
      try {
        const surfaces = await measureContrast(session, `${server.url}page.html`);
        console.log(tableOf(`${await session.browser.version()}`, surfaces));
        unseen.push(...unseenLines(surfaces).map((line) => `${name}: ${line}`));
      } finally {
        await session.close();
      }
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const line of unseen) console.error(line);
  return unseen.length === 0 ? 0 : 1;
};

function tableOf(title: string, surfaces: readonly Surface[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `\n${title}\n`,
    row(['surface', 'text', ...SHAPES]),
    row(['---', '---:', ...SHAPES.map(() => '---:')]),
    ...surfaces.map(({ name, text, lines }) =>
      row([name, text.toFixed(1), ...SHAPES.map((shape) => lines[shape].toFixed(1))]),
    ),
  ].join('\n');
}
