import { OPENING } from '../lexicon/clause-words.ts';
import type { Token } from '../text/tokens.ts';

/** Marks between two words that end a clause. A hyphen inside a word does not. */
const MARK = /[,;:—–()]|\s-\s/;

/**
 * Numbers the clauses of a sentence, for each token. Not a parser: what stands between commas, or behind a conjunction
 * or relative pronoun, counts as a clause of its own. News sentences join much that has nothing to do with each other.
 */
export function clausesOf(text: string, tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (before && (OPENING.has(token.norm) || MARK.test(text.slice(before.end, token.start)))) clause++;
    return clause;
  });
}
