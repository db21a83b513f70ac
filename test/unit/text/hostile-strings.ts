import fc from 'fast-check';

/** What breaks programs that read words: alone, and glued to one another and to ordinary words. */
const PIECES = [
  '\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060', '\u202e', '\u2067', '\u200f', '\ud83d', '\ude00', '😀', '\ue000',
  '\u0301', '\u0306', '\u0308', '\u0489', '％', '５', '²', '½', 'ﬁ', 'Ｕ', 'ﷺ', 'ß', 'İ', 'ı', 'ŉ', 'ǅ', 'ℋ', 'ﬀ', '한', 'ไ', 'ה', 'ع', '漢',
  'а', 'a', 'Κ', 'и', 'й', 'ї', 'і', "'", '’', 'ʼ', '`', '"', '“', '«', '„', '-', '–', '.', ',', ':', '?', '!', '…', '%', '$', '€',
  ' ', ' ', ' ', '\n', '\r', '\u2028', '\t', '\u00a0', '\0', '1', '200 000', '1.5', '2024', '24.04.2024', 'per cent', 'half', 'two dozen',
  'million', 'млн', 'двадцать', 'Ukraine', 'Україна', 'Россия', 'US', 'Mr.', 'г.', 'not', 'denied', 'said', 'не', 'vaccine',
]; // biome-ignore format: a list of small things

/** Any string at all, lone surrogates included, and strings of what is hard to read. */
export const hostileString = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join('')),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
      .map((units) => String.fromCharCode(...units)),
    fc.string({ unit: 'binary', maxLength }),
  );
