import type { Lang } from '../claim/localized.ts';
import { Bm25Builder } from './bm25.ts';
import { likelihood } from './likelihood.ts';
import { readTerms } from './terms.ts';
import { topPositions } from './top.ts';

/** A checked claim as the public collections have it. */
export interface RankedClaim {
  id: string;
  claim: string;
  /** Headline of the review, and the line under it. */
  title?: string;
  subtitle?: string;
}

/** A claim that a text may be about. */
export interface Ranked {
  id: string;
  /** 0 to 1, comparable from one text to the next: see `Ranker`. */
  score: number;
}

/**
 * Finds the claims that a text is about, among thousands: retrieval alone, for the public benchmarks. It says nothing
 * about whether the text states the claim, denies it or turns it round; that is what src/match is for.
 *
 * The score is the likelihood that the best claim is one the text states (likelihood.ts), times the claim's share of the
 * best one's fused score: within one text it orders by the fusion, from text to text by the likelihood.
 */
export interface Ranker {
  /** At most `most` claims, best first; equal ones in the order they were given in. */
  rank(text: string, most: number): Ranked[];
}

/**
 * BM25 over word stems and over pieces of four characters, each divided by its best score for this text, half and half. All
 * that a claim brings is one bag of terms: on the public sets that beats a field each.
 *
 * @param lang whose stemmer is used, for claims and texts
 */
export function createRanker(claims: readonly RankedClaim[], lang: Lang): Ranker {
  const [wordIndex, pieceIndex] = [new Bm25Builder(), new Bm25Builder()];
  for (const { claim, title, subtitle } of claims) {
    const parts = [claim, title, subtitle].map((part) => readTerms(part ?? '', lang));
    wordIndex.add(parts.flatMap((part) => part.words));
    pieceIndex.add(parts.flatMap((part) => part.pieces));
  }
  const [byWords, byPieces] = [wordIndex.build(), pieceIndex.build()];
  const fused = new Float32Array(claims.length);
  return {
    rank(text, most) {
      const query = readTerms(text, lang);
      const words = byWords.scores(query.words);
      const pieces = byPieces.scores(query.pieces);
      const [bestWords, bestPieces] = [highest(words), highest(pieces)];
      for (let i = 0; i < fused.length; i++) {
        fused[i] = words[i]! / (bestWords || 1) + pieces[i]! / (bestPieces || 1);
      }
      const order = topPositions(fused, Math.max(2, most));
      const [first, second] = order;
      const best = first === undefined ? undefined : claims[first];
      if (first === undefined || best === undefined) return [];
      const top = fused[first] ?? 1;
      const sure = likelihood({
        text: query,
        claim: readTerms(best.claim, lang),
        second: second === undefined ? 0 : (fused[second] ?? 0) / top,
        idf: byPieces.idf,
      });
      return order.slice(0, most).flatMap((position) => {
        const id = claims[position]?.id;
        return id === undefined ? [] : [{ id, score: (sure * (fused[position] ?? 0)) / top }];
      });
    },
  };
}

function highest(scores: Float32Array): number {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  return best;
}
