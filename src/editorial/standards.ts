import type { Claim } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import { splitSentences } from '../text/sentences.ts';
import { publishersOf } from './publishers.ts';

/**
 * What docs/editorial-policy.md asks of a record beyond the form that the pack format asks for, as far as a machine can
 * see it. The bundled packs keep to all of it; a pack of somebody else's is told, not refused.
 */

/** Longest sentence of a rebuttal, in words between spaces. */
export const MOST_WORDS = 30;
/** Fewest must-match sentences of a record, one of them rejected and one hard, and fewest must-not-match ones. */
export const LEAST_TESTS = 4;
/** Fewest ways of putting the claim in the language of the originals. */
export const LEAST_WORDINGS = 4;

/** Something in a record that does not meet the policy. */
export interface Shortfall {
  claimId: string;
  /** Dotted path, list positions 0-based. */
  field: string;
  /** What was expected, in the words of a `PackError`. */
  expected: string;
}

/**
 * Where a record falls short of the policy.
 *
 * @param original the language of the originals; its texts are the ones that have to be there
 */
export function shortfallsOf(claim: Claim, original: Lang): Shortfall[] {
  return [
    ...longSentences(claim),
    ...thinTests(claim),
    ...thinWordings(claim, original),
    ...thinEvidence(claim),
    ...unboundEntities(claim),
  ].map(([field, expected]) => ({ claimId: claim.id, field, expected }));
}

type Fault = [field: string, expected: string];

function longSentences({ rebuttal }: Claim): Fault[] {
  return Object.entries(rebuttal).flatMap(([lang, text]) =>
    splitSentences(text, lang, []).flatMap(({ start, end }): Fault[] => {
      const words = text.slice(start, end).split(/\s+/).length;
      return words > MOST_WORDS
        ? [[`rebuttal.${lang}`, `sentences of at most ${MOST_WORDS} words; one has ${words}`]]
        : [];
    }),
  );
}

function thinTests({ tests: { match, silent } }: Claim): Fault[] {
  const faults: Fault[] = [];
  if (match.length < LEAST_TESTS) faults.push(['tests.match', `at least ${LEAST_TESTS} sentences`]);
  if (silent.length < LEAST_TESTS) faults.push(['tests.silent', `at least ${LEAST_TESTS} sentences`]);
  if (!match.some((test) => test.framing === 'rejected'))
    faults.push(['tests.match', 'a sentence that rejects the claim']);
  if (!match.some((test) => test.hard))
    faults.push(['tests.match', 'a hard sentence, with hardly a word of the claim']);
  return faults;
}

function thinWordings({ wordings }: Claim, original: Lang): Fault[] {
  return (wordings[original]?.length ?? 0) < LEAST_WORDINGS
    ? [[`wordings.${original}`, `at least ${LEAST_WORDINGS} ways of putting the claim`]]
    : [];
}

/** One witness is thin: such a claim is listed for the page and not marked in its text. */
function thinEvidence(claim: Claim): Fault[] {
  return publishersOf(claim).size < 2 && claim.display === 'mark'
    ? [['display', '"mention", since all the evidence is of one publisher']]
    : [];
}

/** Without anything that has to be named, a claim is matched by its words alone. */
function unboundEntities({ entities }: Claim): Fault[] {
  return entities.some((entity) => entity.required) ? [] : [['entities', 'at least one that is required']];
}
