import type { Lang } from '../claim/localized.ts';
import { stopWordsIn } from '../lexicon/function-words.ts';
import { tokenize } from '../text/tokens.ts';
import { plainText } from './post-text.ts';

/** Characters of one piece: on tweets and debate sentences 4 is a little better than 3 and 5. */
const PIECE = 4;

/** A text as the two indices see it. Repeated terms are repeated. */
export interface Terms {
  /** Stems of the words that carry content. */
  words: string[];
  /** Every run of four characters, across words: meets typos, compounds, and words a stemmer keeps apart. */
  pieces: string[];
  /** Numbers in figures. */
  numbers: ReadonlySet<string>;
}

/** Reads a text into terms. Nothing is left of a text without letters and figures. */
export function readTerms(text: string, lang: Lang): Terms {
  const tokens = tokenize(plainText(text), lang);
  const stopWords = stopWordsIn(lang);
  const isFigure = (word: string) => /^\p{N}/u.test(word);
  return {
    words: tokens
      .filter(({ norm }) => !stopWords.has(norm) && (norm.length > 1 || isFigure(norm)))
      .map((token) => token.stem),
    pieces: cut(tokens.map((token) => token.norm)),
    numbers: new Set(tokens.map((token) => token.norm).filter(isFigure)),
  };
}

function cut(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const line = `_${words.join('_')}_`;
  const pieces: string[] = [];
  for (let i = 0; i + PIECE <= line.length; i++) pieces.push(line.slice(i, i + PIECE));
  return pieces;
}
