/** As long as a test sentence of a pack may be (docs/pack-format.md), in UTF-16 units: a report can become one. */
export const MAX_SENTENCE = 600;

/** Controls and format characters, but for those that space words or, in Persian and Indian scripts, shape them. */
const INVISIBLE = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** A sentence of a page as it is kept: what cannot be seen taken out, spaces made single, no longer than a test. */
export function tidySentence(quote: string): string {
  const tidy = quote.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  // The cut must not go through a character that takes two units.
  return tidy.slice(0, MAX_SENTENCE).replace(/[\uD800-\uDBFF\s]+$/, '');
}

/** Equal for two spellings of one sentence: another page may break its lines or write its capitals differently. */
export function sentenceKey(quote: string): string {
  return tidySentence(quote).normalize('NFC').toLowerCase();
}
