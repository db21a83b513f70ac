import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseJsonLine } from './json-line.ts';
import { UserError } from './user-error.ts';

/** A labelled paragraph of test/labelled; see the README there. */
const ParagraphSchema = v.strictObject({
  id: v.string(),
  lang: v.string(),
  /** The claim it was written for, near misses included. */
  claimId: v.string(),
  kind: v.picklist(['asserted', 'attributed', 'rejected', 'near-miss']),
  /** States the claim with hardly a word of it. */
  hard: v.boolean(),
  text: v.string(),
  /** The part of `text` that carries the claim; null in near misses. */
  quote: v.nullable(v.string()),
  /** In what a near miss differs. */
  trap: v.nullable(v.string()),
});

export type Paragraph = v.InferOutput<typeof ParagraphSchema>;

/**
 * The project's own labelled paragraphs, all packs'.
 *
 * @throws UserError naming file and line of the first fault
 */
export function readLabelled(root: string): Paragraph[] {
  const folder = join(root, 'test/labelled');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line === '' ? [] : [parse(line, `test/labelled/${name}:${i + 1}`)])),
  );
}

function parse(line: string, where: string): Paragraph {
  const result = v.safeParse(ParagraphSchema, parseJsonLine(line, where));
  if (!result.success) throw new UserError(`${where}: ${result.issues[0].message}`);
  const { quote, text, kind } = result.output;
  if ((quote === null) !== (kind === 'near-miss') || (quote !== null && !text.includes(quote))) {
    throw new UserError(`${where}: quote: expected a part of the text, and none in a near miss`);
  }
  return result.output;
}
