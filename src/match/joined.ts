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
 * Claims that neither sentence states alone: "The embassy put up a notice on Tuesday. It was looking for Tajiks who
 * would fight." Two sentences of a paragraph are read as one where the second begins with a word that stands for
 * something in the first, and count where each brings its part of the claim.
 *
 * @param alone the claims that either of the two states by itself
 */
export function joinedHits(
  text: string,
  first: ReadSentence | undefined,
  second: ReadSentence,
  library: LanguageLibrary,
  alone: readonly Hit[],
): JoinedHit[] {
  if (!first || !continues(first, second)) return [];
  const sentence: ReadSentence = {
    ...second,
    start: first.start,
    opens: first.index,
    reading: read(text, { start: first.start, end: second.end }, library.lexicon),
    quote: first.quote,
    around: first.around,
  };
  const boundary = first.reading.tokens.length;
  return findHits(sentence, library)
    .kept.filter((hit) => !alone.some((other) => other.claim === hit.claim) && bothTell(hit, boundary))
    .map((hit) => ({ sentence, hit }));
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
