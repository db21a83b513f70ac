import { type Paragraph, readLabelled } from '../labelled.ts';
import { type JudgedParagraph, judge, markedClaims, paragraphRows } from './paragraphs.ts';
import type { Section } from './row.ts';

/** Languages whose figures stand together: apart they would be of a few dozen paragraphs each. */
const GROUPS = [['en'], ['ru', 'uk']];

/**
 * The project's own labelled paragraphs (test/labelled), judged as the exam's are. Not held out, and said so in each row:
 * what these rows are for is to see a change of the engine on many claims, and where nothing else is at hand.
 */
export const labelled: Section = {
  name: 'labelled',
  note: 'the confidence was fitted on these paragraphs and some rules were found with them: they are not held out, and the figures are too good',
  measure({ root, packs, matcher }) {
    const known = markedClaims(packs);
    const outcomes = readLabelled(root)
      .map((paragraph) => judge(asJudged(paragraph), matcher, known))
      .filter((outcome) => outcome !== null);
    return GROUPS.flatMap((langs) =>
      paragraphRows(
        `labelled, not held out, ${langs.join(' + ')}`,
        outcomes.filter(({ paragraph }) => langs.includes(paragraph.lang)),
      ),
    );
  },
};

/** A labelled paragraph as the exam has its own. */
export function asJudged({ lang, kind, hard, text, claimId, quote }: Paragraph): JudgedParagraph {
  const gold = quote === null ? [] : [{ claimId, quote, framing: kind }];
  return { lang, kind, hard, text, gold, target: claimId };
}
