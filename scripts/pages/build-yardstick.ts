import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from '../build/bundle.ts';

const SOURCE = 'scripts/pages/yardstick';

/** Builds the extension that does on a page what Plumbline's cost is compared with. */
export async function buildYardstick(root: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  copyFileSync(join(root, SOURCE, 'manifest.json'), join(into, 'manifest.json'));
  await build({
    ...BUNDLE,
    entryPoints: ['start', 'floor', 'background'].map((name) => join(root, SOURCE, `${name}.ts`)),
    outdir: into,
    absWorkingDir: root,
  });
}
