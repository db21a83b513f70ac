/**
 * Words of two texts found in each other. A word counts as found where it stands in a run of three that stands in the
 * other text too, word for word: single words of an article ("the", a name) stand in any menu as well, and a run is
 * found however the parts of the two texts are ordered.
 */
const RUN = 3;

/** Runs of letters and digits, lower-case; where words are not written apart (Chinese, Japanese, Thai), each character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in order, in a form that survives other spaces, dashes and quotation marks. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase().match(WORD) ?? [];
}

/**
 * Which words of a text stand in another.
 *
 * @param words of the text that is asked about
 * @param other words of the text in which they are looked for
 * @returns one entry a word
 */
export function foundIn(words: readonly string[], other: readonly string[]): boolean[] {
  // Texts shorter than a run are looked for whole.
  const length = Math.min(RUN, words.length, other.length);
  const found = new Array<boolean>(words.length).fill(false);
  if (length === 0) return found;
  const runs = new Set<string>();
  for (let i = 0; i + length <= other.length; i++) runs.add(other.slice(i, i + length).join(' '));
  for (let i = 0; i + length <= words.length; i++) {
    if (runs.has(words.slice(i, i + length).join(' '))) found.fill(true, i, i + length);
  }
  return found;
}

/** Share of the words of a text that stand in another, 0 to 1; of no words at all, 1. */
export function shareFound(words: readonly string[], other: readonly string[]): number {
  return words.length === 0 ? 1 : foundIn(words, other).filter(Boolean).length / words.length;
}
