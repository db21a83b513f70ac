import type { Claim } from '../../src/claim/claim.ts';
import type { Pack } from '../../src/claim/pack.ts';
import { readDocument } from '../../src/match/context.ts';
import { findHits } from '../../src/match/hits.ts';
import { joinedHits } from '../../src/match/joined.ts';
import { buildLibrary } from '../../src/match/library.ts';
import { SIGNS, signsOf } from '../../src/match/signs.ts';
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

/**
 * Every candidate that passes the checks in the packs' tests and the labelled paragraphs: right where it is the claim the
 * text states, wrong otherwise. The claim found again beside its quote is left out, it is neither.
 */
export function collectExamples(packs: readonly Pack[], paragraphs: readonly Paragraph[]): ClaimExample[] {
  const library = buildLibrary(packs);
  const texts = [...packs.flatMap((p) => p.claims.flatMap(testsOf)), ...paragraphs.map(fromParagraph)];
  return texts.flatMap(({ text, lang, writtenFor, stated }) => {
    const sentences = readDocument({ text, lang }, lang, (own) => library.in(own).lexicon);
    const found = sentences.map((sentence) => findHits(sentence, library.in(sentence.lang)).kept);
    const told = [
      ...found.flatMap((hits, i) => hits.map((hit) => ({ sentence: sentences[i], hit }))),
      ...joinedHits(text, sentences, found, (own) => library.in(own)),
    ];
    return told.flatMap(({ sentence, hit: { claim, covered, checks } }) => {
      const inside = stated && sentence && sentence.start < stated.end && sentence.end > stated.start;
      const own = claim.id === writtenFor && stated !== null;
      if (own && !inside) return [];
      const signs = signsOf(covered, checks);
      return [{ writtenFor, right: own, signs: SIGNS.map((sign) => signs[sign]) }];
    });
  });
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
