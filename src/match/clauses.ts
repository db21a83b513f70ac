import type { Token } from '../text/tokens.ts';

/** Marks between two words that end a clause. A hyphen inside a word does not. */
const MARK = /[,;:—–()]|\s-\s/;

/** Words that begin another clause. "That" may be a pronoun, too; taking it for a beginning only makes clauses shorter. */
const BEGINNING = new Set(
  (
    'that which who whom whose while when whereas after before because although though but and until since unless ' +
    'что который которая которое которые которого которой которых которым когда пока после потому но а и ' +
    'що який яка яке які якого якої яких яким коли поки після тому але й та'
  ).split(' '),
);

/**
 * Numbers the clauses of a sentence, for each token. Not a parser: what stands between commas, or behind a conjunction
 * or relative pronoun, counts as a clause of its own. News sentences join much that has nothing to do with each other.
 */
export function clausesOf(text: string, tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (before && (BEGINNING.has(token.norm) || MARK.test(text.slice(before.end, token.start)))) clause++;
    return clause;
  });
}
