import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from '../build/bundle.ts';
import { BROWSERS, type BrowserName } from '../build/manifest.ts';

/** Where the test-only extension's source stands. It is loaded beside Plumbline and is no part of it. */
const SOURCE = 'test/e2e/probe';

/**
 * Builds the probe: an extension that can look into Plumbline's closed shadow root, so that tests and the headless
 * demo see what a reader sees without any door in the product.
 *
 * @param into gets one folder a browser
 */
export async function buildProbe(
  root: string,
  into: string,
  browsers: readonly BrowserName[] = BROWSERS,
): Promise<void> {
  for (const browser of browsers) {
    const folder = join(into, browser);
    mkdirSync(folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(root, SOURCE, 'manifest.json'), 'utf8')) as object;
    if (browser === 'chromium') Object.assign(manifest, { browser_specific_settings: undefined });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    copyFileSync(join(root, SOURCE, 'ask.html'), join(folder, 'ask.html'));
    await build({
      ...BUNDLE,
      entryPoints: [join(root, SOURCE, 'probe.ts')],
      outfile: join(folder, 'probe.js'),
      absWorkingDir: root,
    });
  }
}
