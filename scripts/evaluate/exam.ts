import { join } from 'node:path';
import { jsonLinesOf } from '../json-lines.ts';
import { type JudgedParagraph, judge, markedClaims, type Outcome, paragraphRows } from './paragraphs.ts';
import type { Section } from './row.ts';

/** A line of the exam, as the README beside it has it: English unless it says otherwise. */
type Item = Omit<JudgedParagraph, 'lang'> & { lang?: string };

/** Written news paragraphs by another hand: is the claim marked that a paragraph states, and nothing else? */
export const exam: Section = {
  name: 'exam',
  needs: 'evaluation/match-exam-dev',
  async measure({ packs, matcher }, folder) {
    const known = markedClaims(packs);
    const outcomes: Outcome[] = [];
    for (const name of ['snippets.jsonl', 'distractors.jsonl']) {
      for await (const { value } of jsonLinesOf(join(folder, name))) {
        const item = value as Item;
        const outcome = judge({ ...item, lang: item.lang ?? 'en' }, matcher, known);
        if (outcome !== null) outcomes.push(outcome);
      }
    }
    const langs = [...new Set(outcomes.map(({ paragraph }) => paragraph.lang))].sort();
    return langs.flatMap((lang) =>
      paragraphRows(
        `match exam dev, ${lang}`,
        outcomes.filter(({ paragraph }) => paragraph.lang === lang),
      ),
    );
  },
};
