import type { Claim } from '../../src/claim/claim.ts';
import type { Pack } from '../../src/claim/pack.ts';
import { readDocument } from '../../src/match/context.ts';
import { judgeWordings, type SaidWording, surestOf } from '../../src/match/hits.ts';
import { judgeJoined } from '../../src/match/joined.ts';
import { buildLibrary } from '../../src/match/library.ts';
import { SIGNS, type Signs, signsOf } from '../../src/match/signs.ts';
import type { Paragraph } from '../labelled.ts';
import type { Example } from './logistic.ts';

/** An example with the claim that its text was written for, so that folds can keep claims apart. */
export interface ClaimExample extends Example {
  writtenFor: string;
}

/** A text in which one claim is stated, from `start` to `end`, or none. */
interface Labelled {
  text: string;
  lang: string;
  writtenFor: string;
  stated: { start: number; end: number } | null;
}

/** A sentence of a labelled text with all wordings that the engine finds in it. */
export interface JudgedSentence {
  writtenFor: string;
  /** Whether the text states the claim that it was written for, and whether it does so in this sentence. */
  states: 'here' | 'elsewhere' | 'nowhere';
  said: readonly SaidWording[];
}

/** The sentences of the packs' tests and the labelled paragraphs, compared with all claims. */
export function judgeSentences(packs: readonly Pack[], paragraphs: readonly Paragraph[]): JudgedSentence[] {
  const library = buildLibrary(packs);
  const texts = [...packs.flatMap((p) => p.claims.flatMap(testsOf)), ...paragraphs.map(fromParagraph)];
  const libraryOf = (lang: string) => library.in(lang);
  return texts.flatMap(({ text, lang, writtenFor, stated }) => {
    const sentences = readDocument({ text, lang }, lang, (own) => libraryOf(own).lexicon);
    const alone = sentences.map((sentence) => judgeWordings(sentence, libraryOf(sentence.lang)).said);
    const told = [
      ...sentences.map((sentence, i) => ({ sentence, said: alone[i] ?? [] })),
      ...judgeJoined(text, sentences, alone, libraryOf),
    ];
    return told.map(({ sentence, said }) => {
      const here = stated !== null && sentence.start < stated.end && sentence.end > stated.start;
      return { writtenFor, states: stated === null ? 'nowhere' : here ? 'here' : 'elsewhere', said };
    });
  });
}

/**
 * What an engine with such a confidence finds in the sentences: right where it is the claim that the text states, wrong
 * otherwise. The claim found again beside its quote is left out, it is neither.
 */
export function examplesFrom(
  sentences: readonly JudgedSentence[],
  confidence: (signs: Signs) => number,
): ClaimExample[] {
  return sentences.flatMap(({ writtenFor, states, said }) =>
    surestOf(said, confidence).flatMap(({ claim, covered, checks }) => {
      const own = claim.id === writtenFor && states !== 'nowhere';
      if (own && states === 'elsewhere') return [];
      const signs = signsOf(covered, checks);
      return [{ writtenFor, right: own, signs: SIGNS.map((sign) => signs[sign]) }];
    }),
  );
}

function testsOf({ id, tests }: Claim): Labelled[] {
  return [
    ...tests.match.map(({ text, lang }) => ({
      text,
      lang,
      writtenFor: id,
      stated: { start: 0, end: text.length },
    })),
    ...tests.silent.map(({ text, lang }) => ({ text, lang, writtenFor: id, stated: null })),
  ];
}

function fromParagraph({ text, lang, claimId, quote }: Paragraph): Labelled {
  const start = quote === null ? -1 : text.indexOf(quote);
  return {
    text,
    lang,
    writtenFor: claimId,
    stated: quote === null ? null : { start, end: start + quote.length },
  };
}
