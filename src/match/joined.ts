import type { Lang } from '../claim/localized.ts';
import { PRONOUNS, type ReadSentence } from './context.ts';
import { judgeWordings, type SaidWording } from './hits.ts';
import type { LanguageLibrary } from './library.ts';
import { read } from './reading.ts';

/** Two sentences read as one, and the wordings that only both together say. */
export interface JoinedSentence {
  sentence: ReadSentence;
  said: SaidWording[];
}

/**
 * Claims that no sentence states alone: "The embassy put up a notice on Tuesday. It was looking for Tajiks who would
 * fight." Two sentences of a paragraph are read as one where the second begins with a word that stands for something in
 * the first, and count where each brings its part of the claim.
 *
 * @param alone for each sentence, the claims that it states by itself
 */
export function judgeJoined(
  text: string,
  sentences: readonly ReadSentence[],
  alone: readonly (readonly Pick<SaidWording, 'claim'>[])[],
  libraryOf: (lang: Lang) => LanguageLibrary,
): JoinedSentence[] {
  return sentences.flatMap((second, i) => {
    const first = sentences[i - 1];
    if (!first || !continues(first, second)) return [];
    const library = libraryOf(second.lang);
    const sentence = join(text, first, second, library);
    const known = new Set([...(alone[i - 1] ?? []), ...(alone[i] ?? [])].map(({ claim }) => claim));
    const said = judgeWordings(sentence, library).said.filter(
      (wording) => !known.has(wording.claim) && bothTell(wording, first.reading.tokens.length),
    );
    return said.length === 0 ? [] : [{ sentence, said }];
  });
}

function join(
  text: string,
  first: ReadSentence,
  second: ReadSentence,
  { lexicon }: LanguageLibrary,
): ReadSentence {
  const { start, index: opens, quote, around } = first;
  const reading = read(text, { start, end: second.end }, lexicon);
  return { ...second, start, opens, reading, quote, around };
}

/**
 * Words that a sentence may have which only adds to the one before. Set by hand: without a limit eleven joined marks on
 * the labelled texts and ordinary news were six right and five wrong, the wrong ones from 13 words on but for one.
 */
const SHORT = 12;

/** Whether the second sentence only goes on speaking of what the first one named. */
function continues(first: ReadSentence, second: ReadSentence): boolean {
  const { tokens } = second.reading;
  return (
    first.block === second.block &&
    first.lang === second.lang &&
    !first.heading &&
    !first.question &&
    tokens.length <= SHORT &&
    PRONOUNS.has(tokens[0]?.norm ?? '') &&
    !isExpletive(tokens)
  );
}

/** "It is illegal to …", "it was Norway that …": stands for nothing before. */
const isExpletive = ([first, second]: ReadSentence['reading']['tokens']) =>
  /^(it|это|це)$/u.test(first?.norm ?? '') &&
  /^(is|was|isn't|wasn't|would|will|were)$/u.test(second?.norm ?? '');

/** Each of the two must bring a full word of the claim, the second one that says something. */
function bothTell({ covered }: SaidWording, boundary: number): boolean {
  const full = covered.pairs.filter((p) => p.sentence.weight >= 1);
  return (
    full.some((p) => p.sentence.first < boundary) &&
    full.some((p) => p.sentence.first >= boundary && p.sentence.entity === null)
  );
}
