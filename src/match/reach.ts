/**
 * How far a sentence looks around itself, in sentences of the document. Whoever compares a text passage by passage gives
 * each passage that much of its surroundings; the result is then that of the whole text.
 */

/**
 * How far back a name still counts as being talked about, the headline's and the lead's too. On the labelled articles 3
 * found four of the claims less and 4 one, 7 marked one more sentence wrongly. There and on ordinary news, seven of the
 * eight candidates that leant on something named further back were wrong.
 */
export const NAMES_REACH = 5;
/**
 * The same for a notion of a claim, a common noun, where no pronoun takes it up: of six from further back, four were
 * wrong.
 */
export const NOTIONS_REACH = 3;
/** How far back a named claimant's statement may have been reported that a sentence rejects. */
export const STATEMENT_REACH = 8;
/** How many sentences of the same paragraph are asked what they say of a claim. */
export const FOLLOWING = 4;

/**
 * Sentences before a paragraph on which what is found in it can depend: a statement reported so far back may stand in two
 * sentences (joined.ts), the first of which is understood by what was named before it.
 */
export const SENTENCES_BEFORE = STATEMENT_REACH + 1 + NAMES_REACH;
/** Sentences behind a paragraph on which what is found in it can depend. */
export const SENTENCES_AFTER = FOLLOWING;
