import type { Pack } from '../../src/claim/pack.ts';
import { buildLibrary } from '../../src/match/library.ts';
import type { Findings } from '../../src/match/match.ts';
import { createMatcherOver, type Matcher } from '../../src/match/matcher.ts';
import { MARK_FROM, type MEASURED, type Strictness } from '../../src/match/strictness.ts';
import { STRICTNESSES } from '../../src/settings.ts';
import { asJudged } from '../evaluate/labelled.ts';
import { judge, markedClaims, type Outcome } from '../evaluate/paragraphs.ts';
import type { Paragraph } from '../labelled.ts';
import { examplesFrom, type JudgedSentence } from './examples.ts';
import { foldsOf } from './folds.ts';
import { confidenceBy, fitUntilSettled } from './settle.ts';

/**
 * What each strictness is worth on the labelled texts: the whole engine, but with weights that were fitted without the
 * claim that a text was written for.
 *
 * @param sentences as `judgeSentences` gives them, for the fits
 */
export function measureStrictness(
  packs: readonly Pack[],
  paragraphs: readonly Paragraph[],
  sentences: readonly JudgedSentence[],
): typeof MEASURED {
  const library = buildLibrary(packs);
  const known = markedClaims(packs);
  const outcomes: Record<Strictness, Outcome[]> = { strict: [], standard: [], wide: [] };
  for (const within of foldsOf(sentences.map(({ writtenFor }) => writtenFor))) {
    const others = sentences.filter(({ writtenFor }) => !within(writtenFor));
    const { fit } = fitUntilSettled((confidence) => examplesFrom(others, confidence));
    const matcher = createMatcherOver(library, confidenceBy(fit));
    for (const paragraph of paragraphs.filter(({ claimId }) => within(claimId))) {
      const { text, lang } = paragraph;
      const findings = matcher.findMatches({ text, lang }, { markFrom: MARK_FROM.wide });
      for (const level of STRICTNESSES) {
        const outcome = judge(asJudged(paragraph), answering(findings, level), known);
        if (outcome !== null) outcomes[level].push(outcome);
      }
    }
  }
  const stated = (level: Strictness) => outcomes[level].flatMap((outcome) => outcome.stated);
  const worth = (level: Strictness) => {
    const found = stated(level).filter(({ match }) => match !== undefined);
    return {
      markFrom: MARK_FROM[level],
      right: found.length,
      wrong: outcomes[level].reduce((sum, outcome) => sum + outcome.wrong, 0),
      found: found.filter(({ hard }) => !hard).length,
    };
  };
  return {
    texts: outcomes.standard.length,
    plain: stated('standard').filter(({ hard }) => !hard).length,
    levels: { strict: worth('strict'), standard: worth('standard'), wide: worth('wide') },
  };
}

/** What the matcher would have answered at a stricter level than the one it was asked at. */
function answering(findings: Findings, level: Strictness): Matcher {
  const matches = findings.matches.map((match) => ({
    ...match,
    shown: match.shown && match.confidence >= MARK_FROM[level],
  }));
  return { claims: 0, findMatches: () => ({ ...findings, matches }) };
}
