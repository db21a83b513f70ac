import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';
import { hostileString } from './hostile-strings.ts';

const split = (text: string, lang = 'en') =>
  splitSentences(text, lang, undefined).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it('does not stop behind abbreviations and initials', () => {
    expect(split('Gen. J. Smith met Mr. Brown in the U.S. on Monday. They spoke.')).toEqual([
      'Gen. J. Smith met Mr. Brown in the U.S. on Monday.',
      'They spoke.',
    ]);
    expect(split('В г. Душанбе им. С. Айни прошла встреча. Её итоги неизвестны.', 'ru')).toHaveLength(2);
    expect(split('A spokesman for the U.S. Senate spoke at 5 p.m. on Monday.')).toHaveLength(1);
  });

  it('stops behind an abbreviation where something new begins', () => {
    expect(split('The minister denied the visit to the U.S. Japan is hiring.')).toHaveLength(2);
    expect(split('It was rejected by Acme Inc. Japan is hiring.')).toHaveLength(2);
    expect(split('Это было в 2024 г. Украина ответила.', 'ru')).toHaveLength(2);
    expect(split('He said no. Japan is hiring.')).toHaveLength(2);
  });

  it('cuts what has no punctuation at all', () => {
    expect(Math.max(...split('word '.repeat(2000)).map((s) => s.length))).toBeLessThanOrEqual(2000);
  });

  it('keeps a quotation and its speaker together', () => {
    expect(split('“Is it true?” he asked. Nobody answered.')).toEqual([
      '“Is it true?” he asked.',
      'Nobody answered.',
    ]);
  });

  it('takes every line for a block of its own, and short lines without a full stop for headings', () => {
    const found = splitSentences(
      'A headline without a stop\n\nA sentence. Another one.\nThird block.',
      'en',
      undefined,
    );
    expect(found.map((s) => [s.block, s.heading])).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
    ]);
  });

  it('believes the document about its headings where it says what they are', () => {
    const text = 'Not a heading here\nA heading.';
    const found = splitSentences(text, 'en', [{ start: 19, end: 29 }]);
    expect(found.map((s) => s.heading)).toEqual([false, true]);
  });

  it.each(['en', 'ru', 'de', 'tr', 'ja'])(
    'never loses a letter, never overlaps, never throws (%s)',
    (lang) => {
      fc.assert(
        fc.property(hostileString(), fc.boolean(), (piece, long) => {
          const text = long ? piece.repeat(60) : piece;
          let last = 0;
          let between = '';
          for (const { start, end } of splitSentences(text, lang, undefined)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            between += text.slice(last, start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          expect(between + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
        }),
      );
    },
  );

  it('cuts no character in two', () => {
    for (const lead of ['', 'x']) {
      const pieces = split(lead + '😀𝒜'.repeat(3000));
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]);
    }
  });
});
