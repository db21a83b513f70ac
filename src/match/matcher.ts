import type { Pack } from '../claim/pack.ts';
import { detectLanguage } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type ReadSentence, readDocument } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { MENTION, type Page, referringMatch, spanOf, statedMatch } from './found.ts';
import { findHits, type Hit, surestOf } from './hits.ts';
import { judgeJoined } from './joined.ts';
import { type BuiltSegments, buildLibrary, type Library } from './library.ts';
import type { Document, Findings, NearMiss, Span } from './match.ts';
import { rejectedStatements } from './refers-back.ts';
import { MARK_FROM } from './strictness.ts';

export interface MatchOptions {
  /** Also return the candidates that were dropped, with the check that dropped them. */
  explain?: boolean;
  /** Today as YYYY-MM-DD: claims past their `expiresAt` are mentions only. Without it nothing expires. */
  today?: string;
  /** From this probability on a match is a mark; that of the standard strictness where none is given. */
  markFrom?: number;
}

/** The only door to the engine: text in, matches with their evidence out. */
export interface Matcher {
  /** How many claims a text is compared with. */
  readonly claims: number;
  findMatches(doc: Document, options?: MatchOptions): Findings;
}

/** Confidence of a sentence that only speaks of a statement made before, relative to that statement's. */
const REFERENCE = 0.9;

/** A matcher over the claims of some packs. Building it is cheap; each language is compiled when it is first met. */
export function createMatcher(packs: readonly Pack[], built?: BuiltSegments): Matcher {
  return createMatcherOver(buildLibrary(packs, built));
}

/**
 * A matcher over a library that stands.
 *
 * @param confidence what calibration measures with: weights that did not see the text they judge
 */
export function createMatcherOver(library: Library, confidence: Confidence = confidenceOf): Matcher {
  return {
    claims: library.claims,
    findMatches(doc, options = {}) {
      library.startDocument();
      const lang = doc.foundLang ?? detectLanguage(doc.text, doc.lang);
      if (library.isEmpty(lang)) {
        const starts = startsOf(splitSentences(doc.text, lang, doc.headings));
        return { lang, sentences: starts.length, starts, matches: [], nearMisses: [] };
      }
      const sentences = readDocument(doc, lang, (own) => library.in(own).lexicon);
      return {
        lang,
        sentences: sentences.length,
        starts: startsOf(sentences),
        ...matchAll(doc.text, sentences, library, options, confidence),
      };
    },
  };
}

const startsOf = (sentences: readonly Span[]) => sentences.map(({ start }) => start);

/** First every sentence for itself, then two read as one, then those that only speak of what another one states. */
function matchAll(
  text: string,
  sentences: readonly ReadSentence[],
  library: Library,
  { explain: explains, today, markFrom = MARK_FROM.standard }: MatchOptions,
  confidenceIn: Confidence,
): Pick<Findings, 'matches' | 'nearMisses'> {
  const found = sentences.map((sentence) => findHits(sentence, library.in(sentence.lang), confidenceIn));
  const alone: Hit[][] = found.map((f) => f.kept);
  const joined = judgeJoined(text, sentences, alone, (own) => library.in(own));
  const together = joined.map(({ sentence, said }) => ({ sentence, hits: surestOf(said, confidenceIn) }));
  const page: Page = { text, sentences, today, markFrom, states: (i) => (alone[i]?.length ?? 0) > 0 };

  const told = [...sentences.map((sentence, i) => ({ sentence, hits: alone[i] ?? [] })), ...together];
  const matches = told.flatMap(({ sentence, hits }) => hits.map((hit) => statedMatch(page, sentence, hit)));
  const stated = alone.map((hits) => [...hits]);
  for (const { sentence, hits } of together) stated[sentence.index]?.push(...hits);
  for (const sentence of sentences) {
    for (const { claim, confidence, cues } of rejectedStatements(sentence, sentences, stated, text)) {
      if (!stated[sentence.index]?.some((h) => h.claim === claim)) {
        matches.push(referringMatch(page, sentence, claim, confidence * REFERENCE, cues));
      }
    }
  }
  const nearMisses: NearMiss[] = explains
    ? found.flatMap(({ dropped }, i) =>
        dropped.map((d) => explain(d, sentences[i], text)).filter((m) => m !== null),
      )
    : [];
  const from = Math.min(MENTION, markFrom);
  const inOrder = matches.filter((m) => m.confidence >= from).sort((a, b) => a.start - b.start);
  return { matches: inOrder, nearMisses };
}

function explain(
  { claim, score, failed }: { claim: Claim; score: number; failed: NearMiss['failed'] },
  sentence: ReadSentence | undefined,
  text: string,
): NearMiss | null {
  return sentence ? { ...spanOf(sentence, text), claimId: claim.id, score, failed } : null;
}
