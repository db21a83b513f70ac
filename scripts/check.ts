import type { Command } from './command.ts';
import { runChecks } from './testing/run-checks.ts';

/** Types and lint. `npx biome check --write` mends what can be mended by itself. */
export const run: Command = async (_args, { root }) => ((await runChecks(root)).failed === 0 ? 0 : 1);
