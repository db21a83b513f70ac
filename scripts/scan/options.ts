import { UserError } from '../user-error.ts';

/** What `npm run scan` was asked to do. */
export interface ScanOptions {
  packs: string[];
  paths: string[];
  json: boolean;
  explain: boolean;
  lang: string | undefined;
}

const USAGE = `Usage: npm run --silent scan -- [--pack FILE]... [--lang TAG] [--explain] [--json] PATH...
Compares .txt, .md and .html files, or all of them in a folder, with the checked claims.
  -            read JSON Lines {"id", "lang"?, "text"} from standard input, one result a line
  --pack FILE  compare with this pack instead of the bundled ones; may be repeated
  --lang TAG   language of the files, where it is known
  --explain    also list the candidates that were dropped, and why
  --json       one JSON object a document`;

/** @throws UserError on anything it does not know */
export function parseOptions(args: readonly string[]): ScanOptions {
  const options: ScanOptions = { packs: [], paths: [], json: false, explain: false, lang: undefined };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const value = (): string => {
      const next = args[++i];
      if (next === undefined) throw new UserError(`${arg} needs a value.\n${USAGE}`);
      return next;
    };
    if (arg === '--json') options.json = true;
    else if (arg === '--explain') options.explain = true;
    else if (arg === '--pack') options.packs.push(value());
    else if (arg === '--lang') options.lang = value();
    else if (arg !== '-' && arg.startsWith('-')) throw new UserError(`Unknown option ${arg}.\n${USAGE}`);
    else options.paths.push(arg);
  }
  if (options.paths.length === 0) throw new UserError(USAGE);
  if (options.paths.includes('-') && options.paths.length > 1) {
    throw new UserError('"-" reads standard input and stands alone.');
  }
  return options;
}
