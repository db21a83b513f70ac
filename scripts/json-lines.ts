import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseJsonLine } from './json-line.ts';
import { UserError } from './user-error.ts';

/** A line of a JSON Lines stream, and where it stands, for messages. */
export interface JsonLine {
  where: string;
  value: unknown;
}

/**
 * The values of a stream, a line at a time: any amount of text in constant memory. Empty lines are passed over.
 *
 * @throws UserError where a line is not JSON
 */
export async function* jsonLines(input: NodeJS.ReadableStream, name: string): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const where = `${name}:${number}`;
    yield { where, value: parseJsonLine(line, where) };
  }
}

/**
 * The same of a file; `-` is standard input.
 *
 * @throws UserError where there is no such file
 */
export function jsonLinesOf(file: string): AsyncGenerator<JsonLine> {
  if (file === '-') return jsonLines(process.stdin, 'standard input');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UserError(`${file}: no such file`);
  return jsonLines(createReadStream(file), file);
}
