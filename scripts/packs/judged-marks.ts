import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FRAMINGS } from '../../src/claim/claim.ts';
import { parseJsonLine } from '../json-line.ts';
import { UserError } from '../user-error.ts';

/**
 * One mark on a corpus of ordinary news that a person has looked at. The corpora are other people's texts, so the
 * sentence itself is not kept: a digest finds it again.
 */
const JudgedMarkSchema = v.strictObject({
  claim: v.string('the id of a claim'),
  /** Id of the document, as the corpus gives it. */
  doc: v.string('the id of a document'),
  /** See `digestOf`. */
  sentence: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')),
  /** The framing that was judged with it: a mark that treats the sentence otherwise has to be looked at again. */
  framing: v.picklist(FRAMINGS, 'asserted, attributed, rejected or questioned'),
  /** `right`: the sentence carries this claim in this framing, and a reader is well served with its card. */
  judgement: v.picklist(['right', 'wrong'], 'right or wrong'),
  reason: v.pipe(v.string('a reason'), v.nonEmpty('a reason')),
});

export type JudgedMark = v.InferOutput<typeof JudgedMarkSchema>;
export type MarkKey = Pick<JudgedMark, 'claim' | 'doc' | 'sentence' | 'framing'>;

/** First 16 hexadecimal digits of the SHA-256 of a sentence, any run of white space counted as one space. */
export function digestOf(sentence: string): string {
  return createHash('sha256').update(sentence.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 16);
}

/** Names a mark so that two of the same can be found equal. */
export function keyOf({ claim, doc, sentence, framing }: MarkKey): string {
  return `${claim} ${doc} ${sentence} ${framing}`;
}

/**
 * Reads a list of judged marks, one JSON object a line, by key. A file that is not there is an empty list.
 *
 * @throws UserError naming file, line and field
 */
export function readJudgedMarks(file: string, shown = file): Map<string, JudgedMark> {
  const marks = new Map<string, JudgedMark>();
  if (!existsSync(file)) return marks;
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const mark = parse(line, `${shown}:${i + 1}`);
    const key = keyOf(mark);
    if (marks.has(key)) throw new UserError(`${shown}:${i + 1}: this mark has been judged in a line before`);
    marks.set(key, mark);
  }
  return marks;
}

function parse(line: string, where: string): JudgedMark {
  const result = v.safeParse(JudgedMarkSchema, parseJsonLine(line, where));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(`${where}: ${v.getDotPath(issue) ?? ''}: expected ${issue.message}`);
}
