import type { Command } from './command.ts';
import { runVitest } from './testing/run-vitest.ts';

/** Unit and repository tests; arguments go to vitest: `npm run unit -- sentences`. */
export const run: Command = async (args, { root }) =>
  (await runVitest({ root, project: 'unit', args })).failed === 0 ? 0 : 1;
