import { join } from 'node:path';
import { buildExtension } from './build/build-extension.ts';
import { BROWSERS } from './build/manifest.ts';
import type { Command } from './command.ts';
import { UserError } from './user-error.ts';

/** Builds dist/chromium and dist/firefox and prints how large the scripts are. */
export const run: Command = async (args, { root }) => {
  if (args.length > 0) throw new UserError('Usage: npm run build');
  const built = await buildExtension(root, join(root, 'dist'));
  for (const [name, content] of built.chromium) {
    if (/\.(js|css|jsonl|segment)$/.test(name))
      console.log(`${kilobytes(content.length).padStart(9)}  ${name}`);
  }
  for (const browser of BROWSERS) {
    const total = [...built[browser].values()].reduce((sum, content) => sum + content.length, 0);
    console.log(`${kilobytes(total).padStart(9)}  dist/${browser}, ${built[browser].size} files`);
  }
  return 0;
};

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
