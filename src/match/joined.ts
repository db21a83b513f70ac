import type { Lang } from '../claim/localized.ts';
import type { ReadSentence } from './context.ts';
import { findHits, type Hit } from './hits.ts';
import type { LanguageLibrary } from './library.ts';
import { read } from './reading.ts';

/** A claim that is told in two sentences, and the two read as one. */
export interface JoinedHit {
  sentence: ReadSentence;
  hit: Hit;
}

/**
 * Claims that no sentence states alone: "The embassy put up a notice on Tuesday. It was looking for Tajiks who would
 * fight." Two sentences of a paragraph are read as one where the second begins with a word that stands for something in
 * the first, and count where each brings its part of the claim.
 *
 * @param alone for each sentence, the claims that it states by itself
 */
export function joinedHits(
  text: string,
  sentences: readonly ReadSentence[],
  alone: readonly (readonly Hit[])[],
  libraryOf: (lang: Lang) => LanguageLibrary,
): JoinedHit[] {
  return sentences.flatMap((second, i) => {
    const first = sentences[i - 1];
    if (!first || !continues(first, second)) return [];
    const library = libraryOf(second.lang);
    const sentence = join(text, first, second, library);
    const known = [...(alone[i - 1] ?? []), ...(alone[i] ?? [])].map((hit) => hit.claim);
    return findHits(sentence, library)
      .kept.filter((hit) => !known.includes(hit.claim) && bothTell(hit, first.reading.tokens.length))
      .map((hit) => ({ sentence, hit }));
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

/** Whether the second sentence goes on speaking of what the first one named. */
function continues(first: ReadSentence, second: ReadSentence): boolean {
  return (
    first.block === second.block &&
    first.lang === second.lang &&
    !first.heading &&
    !first.question &&
    second.around.pronoun
  );
}

/** Each of the two must bring a full word of the claim, the second one that says something. */
function bothTell({ covered }: Hit, boundary: number): boolean {
  const full = covered.pairs.filter((p) => p.sentence.weight >= 1);
  return (
    full.some((p) => p.sentence.first < boundary) &&
    full.some((p) => p.sentence.first >= boundary && p.sentence.entity === null)
  );
}
