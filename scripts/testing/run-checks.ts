import { runTool } from './run-tool.ts';
import type { Tally } from './tally.ts';

/** One type-check a folder, because each folder may use other globals, and one lint of everything. */
const CHECKS = [
  ...['src', 'extension', 'scripts', 'test'].map((folder) => ({
    name: `types of ${folder}/`,
    tool: 'tsc' as const,
    // What did not change since the last check is not checked again.
    args: [
      '-p',
      folder,
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      `node_modules/.cache/plumbline/${folder}.tsbuildinfo`,
    ],
  })),
  {
    name: 'lint and format',
    tool: 'biome' as const,
    args: ['check', '--error-on-warnings', '--colors=off', '--max-diagnostics=50'],
  },
];

/** Type-checks and lints, all at once; each counts as one test. What fails is printed whole. */
export async function runChecks(root: string): Promise<Tally> {
  const results = await Promise.all(
    CHECKS.map(async ({ name, tool, args }) => {
      const { code, output } = await runTool(tool, { root, args });
      console.log(code === 0 ? `ok      ${name}` : `FAILED  ${name}\n${output.trimEnd()}`);
      return code === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
