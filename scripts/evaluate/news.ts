import { join } from 'node:path';
import { MARK_FROM } from '../../src/match/strictness.ts';
import { type CorpusMark, readCorpus } from '../packs/corpus-marks.ts';
import { readJudgedMarks } from '../packs/judged-marks.ts';
import { proportion } from './intervals.ts';
import type { Row, Section } from './row.ts';

/** The usual strictness first; the others beside it. */
const LEVELS = [
  ['ordinary news', MARK_FROM.standard],
  ['ordinary news, strict', MARK_FROM.strict],
  ['ordinary news, wide', MARK_FROM.wide],
] as const;

/**
 * Marks on ordinary news, for each 1,000 articles. Which are right stands in test/judged-marks.jsonl, where a person has
 * looked at each; a mark that nobody has judged yet has a row of its own and counts as neither.
 */
export const news: Section = {
  name: 'news',
  needs: 'corpora/news-text',
  async measure({ matcher, root, today }, folder) {
    const judged = readJudgedMarks(join(root, 'test/judged-marks.jsonl'));
    const options = { today, markFrom: MARK_FROM.wide };
    const { marks, count } = await readCorpus(matcher, folder, judged, options);
    return LEVELS.flatMap(([on, from]) =>
      rowsOf(
        on,
        marks.filter(({ match }) => match.confidence >= from),
        count.documents,
      ),
    );
  },
};

function rowsOf(on: string, marks: readonly CorpusMark[], documents: number): Row[] {
  const right = marks.filter((mark) => mark.judged?.judgement === 'right').length;
  const wrong = marks.filter((mark) => mark.judged?.judgement === 'wrong').length;
  const perThousand = (measure: string, hits: number): Row => {
    const { value, interval } = proportion(hits, documents);
    return { on, measure, value: value * 1000, ...scaled(interval), of: documents };
  };
  return [
    perThousand('wrong marks per 1,000', wrong),
    perThousand('right marks per 1,000', right),
    perThousand('marks not judged per 1,000', marks.length - right - wrong),
    { on, measure: 'precision of judged marks', ...proportion(right, right + wrong) },
  ];
}

function scaled(interval: Row['interval']): Pick<Row, 'interval'> {
  return interval ? { interval: [interval[0] * 1000, interval[1] * 1000] } : {};
}
