import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProbe } from './browser/build-probe.ts';
import { parseBrowser } from './browser/parse-browser.ts';
import { openSession } from './browser/session.ts';
import { buildExtension } from './build/build-extension.ts';
import type { Command } from './command.ts';
import { servePages } from './demo-server.ts';
import { LOOKS } from './screens/looks.ts';
import { closeAll, useSettings } from './screens/stage.ts';
import { SURFACES } from './screens/surfaces.ts';
import { findBrowsers } from './setup/browsers.ts';
import { UserError } from './user-error.ts';

/**
 * Takes a picture of everything a person looks at, in every look, with the real extension in a real browser:
 * out/screens/BROWSER/SURFACE-LOOK.png.
 */
export const run: Command = async (args, context) => {
  const { browser = 'chromium', rest } = parseBrowser(args);
  const wanted = SURFACES.filter(({ name }) => rest.length === 0 || rest.includes(name));
  const known = SURFACES.map(({ name }) => name).join(', ');
  if (wanted.length === 0) throw new UserError(`Usage: npm run screens -- [--browser NAME] [${known}]`);

  const { root } = context;
  const { [browser]: executable } = await findBrowsers([browser], context);
  const built = join(root, 'out/screens-build');
  await buildExtension(root, built, { catalogues: join(root, 'test/pseudo/catalogues.ts') });
  await buildProbe(root, join(built, 'probe'), [browser]);
  const folder = join(root, 'out/screens', browser);
  mkdirSync(folder, { recursive: true });
  const server = await servePages(join(root, 'test/demo'));
  try {
    for (const look of LOOKS) {
      const session = await openSession(browser, {
        executable,
        headless: true,
        extension: join(built, browser),
        probe: join(built, 'probe', browser),
        dark: look.dark,
      });
      try {
        const stage = { session, demo: server.url, look, opened: [] };
        for (const { name, show, whole = false } of wanted) {
          await useSettings(stage);
          const page = await show(stage);
          await page.bringToFront();
          const path = join(folder, `${name}-${look.name}.png`) as `${string}.png`;
          await page.screenshot({ path, fullPage: whole });
          await closeAll(stage);
          console.log(`out/screens/${browser}/${name}-${look.name}.png`);
        }
      } finally {
        await session.close();
      }
    }
  } finally {
    await server.close();
  }
  return 0;
};
