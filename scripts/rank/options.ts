import { UserError } from '../user-error.ts';

/** What `npm run rank` was asked to do. */
export interface RankOptions {
  claims: string;
  queries: string;
  top: number;
  lang: string;
  /** Words and meaning; else words alone. */
  encoder: boolean;
}

export const USAGE = `Usage: npm run --silent rank -- --claims FILE --queries FILE [--top 100] [--lang en] [--no-encoder]
Ranks claims by how well they fit each text: retrieval alone, for public benchmarks.
  --claims FILE   JSON Lines {"id", "claim", "title"?, "subtitle"?}
  --queries FILE  JSON Lines {"id", "text"}; - reads them from standard input
  --top N         at most so many claims for each text
  --lang TAG      language of both; the sentence encoder reads English only
  --no-encoder    rank by words alone
Prints query id, claim id and score between tabs, best first.`;

/** @throws UserError on anything it does not know */
export function parseOptions(args: readonly string[]): RankOptions {
  const given = new Map<string, string>();
  const pairs = args.filter((arg) => arg !== '--no-encoder');
  for (let i = 0; i < pairs.length; i += 2) {
    const [name = '', value] = [pairs[i], pairs[i + 1]];
    if (!['--claims', '--queries', '--top', '--lang'].includes(name))
      throw new UserError(`Unknown option ${name}.\n${USAGE}`);
    if (value === undefined) throw new UserError(`${name} needs a value.\n${USAGE}`);
    given.set(name, value);
  }
  const [claims, queries, top] = [given.get('--claims'), given.get('--queries'), given.get('--top') ?? '100'];
  if (claims === undefined || queries === undefined) throw new UserError(USAGE);
  if (!/^[1-9]\d{0,5}$/.test(top)) throw new UserError(`--top: expected a whole number from 1, not ${top}`);
  const lang = given.get('--lang') ?? 'en';
  const encoder = lang.startsWith('en') && !args.includes('--no-encoder');
  return { claims, queries, top: Number(top), lang, encoder };
}
