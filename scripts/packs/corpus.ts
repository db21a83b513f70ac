import type { Pack } from '../../src/claim/pack.ts';
import type { Match } from '../../src/match/match.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { fromCorpus } from '../scan/documents.ts';
import { digestOf, type JudgedMark, keyOf, readJudgedMarks } from './judged-marks.ts';

/** A mark on a document of the corpus, and what a person said of it, if anybody has looked at it. */
interface CorpusMark {
  key: { claim: string; doc: string; sentence: string; framing: Match['framing'] };
  match: Match;
  judged: JudgedMark | undefined;
}

/** Documents between two lines of progress. */
const PROGRESS = 1000;

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
  const matcher = createMatcher(packs);
  const marks: CorpusMark[] = [];
  const seen = new Set<string>();
  const count = { documents: 0, sentences: 0, skipped: 0 };
  for await (const document of fromCorpus(corpus)) {
    if (document === null) {
      count.skipped++;
      continue;
    }
    const doc = 'id' in document.name ? document.name.id : document.name.path;
    const { matches, sentences } = matcher.findMatches(document, { today });
    count.documents++;
    count.sentences += sentences;
    if (count.documents % PROGRESS === 0) process.stderr.write(`${count.documents} documents read\n`);
    for (const match of matches.filter((m) => m.shown)) {
      const { claimId: claim, framing } = match;
      const key = { claim, doc, sentence: digestOf(match.quote), framing };
      if (seen.has(keyOf(key))) continue;
      seen.add(keyOf(key));
      marks.push({ key, match, judged: judged.get(keyOf(key)) });
    }
  }
  for (const mark of marks) print(mark);
  const of = (judgement: string) => marks.filter((mark) => mark.judged?.judgement === judgement).length;
  const open = marks.filter((mark) => mark.judged === undefined).length;
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
