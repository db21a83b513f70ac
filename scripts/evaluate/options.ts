import { UserError } from '../user-error.ts';

/** What `npm run evaluate` was asked to do. */
export interface EvaluateOptions {
  json: boolean;
  /** Names of sections; empty for all. */
  only: string[];
}

/** @throws UserError on anything it does not know */
export function parseOptions(args: readonly string[], sections: readonly string[]): EvaluateOptions {
  const usage = `Usage: npm run evaluate -- [--json] [--only NAME,NAME]
Measures the shipped engine on everything in ../shared that is there; see docs/benchmarks.md.
Names: ${sections.join(', ')}`;
  const options: EvaluateOptions = { json: false, only: [] };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') options.json = true;
    else if (args[i] === '--only') options.only = (args[++i] ?? '').split(',');
    else throw new UserError(`Unknown option ${args[i]}.\n${usage}`);
  }
  const unknown = options.only.filter((name) => !sections.includes(name));
  if (unknown.length > 0) throw new UserError(`--only: unknown: ${unknown.join(', ')}\n${usage}`);
  return options;
}
