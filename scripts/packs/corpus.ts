import type { Pack } from '../../src/claim/pack.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { type CorpusMark, readCorpus } from './corpus-marks.ts';
import { keyOf, readJudgedMarks } from './judged-marks.ts';

/**
 * Reads a folder of ordinary news and lists every mark a reader would see on it. A mark that nobody has judged fails
 * the run and is printed with the line to complete and add to the list.
 *
 * @param judgedFile list of judged marks, see judged-marks.ts
 * @param today a day, 2024-04-03
 * @returns the exit code
 */
export async function judgeCorpus(
  packs: readonly Pack[],
  corpus: string,
  judgedFile: string,
  today: string,
): Promise<number> {
  const judged = readJudgedMarks(judgedFile);
  const { marks, count } = await readCorpus(createMatcher(packs), corpus, judged, { today });
  for (const mark of marks) print(mark);
  const of = (judgement: string) => marks.filter((mark) => mark.judged?.judgement === judgement).length;
  const open = marks.filter((mark) => mark.judged === undefined).length;
  const seen = new Set(marks.map((mark) => keyOf(mark.key)));
  const gone = [...judged.keys()].filter((key) => !seen.has(key)).length;
  console.log(
    `${count.documents} documents, ${count.sentences} sentences (${count.skipped} records without text): ` +
      `${marks.length} marks, ${of('right')} right, ${of('wrong')} wrong, ${open} not judged; ` +
      `${gone} judged before are marked no more`,
  );
  return open === 0 ? 0 : 1;
}

function print({ key, match, judged }: CorpusMark): void {
  console.log(
    `${judged?.judgement ?? 'NOT JUDGED'}  ${key.claim} (${key.framing}, ${match.confidence})  ${key.doc}`,
  );
  console.log(`        “${match.quote}”`);
  if (judged) console.log(`        ${judged.reason}`);
  else console.log(`        ${JSON.stringify({ ...key, judgement: '', reason: '' })}`);
}
