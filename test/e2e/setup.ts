import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildProbe } from '../../scripts/browser/build-probe.ts';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { BROWSERS, type BrowserName } from '../../scripts/build/manifest.ts';
import { findBrowsers } from '../../scripts/setup/browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser these tests run in. */
    browser: BrowserName;
    /** Its program. */
    executable: string;
    /** Folders of the built extension and of the probe. */
    extension: string;
    probe: string;
    /** The project's folder. */
    root: string;
  }
}

/** Builds for one browser into a folder of this run alone: somebody may be building in dist meanwhile. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = project.vitest.config.root;
  const browser = BROWSERS.find((name) => project.name === `e2e-${name}`);
  if (browser === undefined) throw new Error(`No browser belongs to the project ${project.name}.`);
  const found = await findBrowsers([browser], { root, install: false });
  const folder = join(root, 'out', `${project.name}-${process.pid}`);
  await buildExtension(root, folder);
  await buildProbe(root, join(folder, 'probe'), [browser]);
  project.provide('executable', found[browser]);
  project.provide('extension', join(folder, browser));
  project.provide('probe', join(folder, 'probe', browser));
  project.provide('root', root);
  return () => rmSync(folder, { recursive: true, force: true });
}
