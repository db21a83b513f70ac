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

  it.each([
    ['en', 'J.R.R. Tolkien and George H.W. Bush met at 5 p.m. Monday.| They spoke.'],
    ['en', 'The case of Roe v. Wade was No. 5 on the list.| Others were No. 6 and No. 7.'],
    ['en', 'He was born on Feb. 3.| She was born in Sept. 1990.| Nov. 5 is the day.'],
    ['en', 'He lives in Washington, D.C.| She lives in St. Louis.'],
    ['en', 'Rev. Al Brown, Lt. Gen. Roe et al. said so.| Nobody answered.'],
    ['en', 'The mayor said it was OK.| Japan is hiring.'],
    ['ru', 'И.о. министра В.В. Иванов приехал.| См. рис. 3.'],
    ['ru', 'Встреча прошла в 2010 г.| Н. Петров в ней не участвовал, т. е. отсутствовал.'],
    ['uk', 'У 2024 р. в м. Києві на вул. Хрещатик відбулася зустріч.| Про це повідомив М. Іваненко.'],
    ['uk', 'Це коштувало 5 млн.| Україна платила 10 грн.| Усі знали.'],
    ['de', 'Am 3. Oktober kam Dr. Müller z. B. nach Berlin.| Er blieb d. h. ca. 5 Tage.'],
    ['de', 'Das kostet 5 Mio. Euro bzw. 6 Mrd. Dollar.| „Nein“, sagte Prof. Schmidt.'],
    ['pl', 'Przyjechał m.in. z ul. Długiej o godz. 5.| Było ok. 5 tys. osób.'],
    ['tr', 'Prof. Dr. Ahmet Yılmaz ve Doç. Ali vb. kişiler geldi.| T.C. Cumhurbaşkanı konuştu.'],
    ['fr', 'M. Dupont et Mme. Durand sont arrivés.| « C’est vrai. »| Il partit.'],
    ['es', 'El Sr. García y la Sra. López llegaron a EE. UU. en 2024.| Ud. lo sabe.'],
  ])('knows what ends a sentence in %s: %s', (lang, marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''), lang)).toEqual(parts);
  });

  it('keeps the number of a list item with the item', () => {
    expect(split('1. Masks do not work. 2. The moon is a cheese.')).toEqual([
      '1. Masks do not work.',
      '2. The moon is a cheese.',
    ]);
    expect(split('1. First\n2) Second\n- Third\n• Fourth. • Fifth')).toEqual([
      '1. First',
      '2) Second',
      '- Third',
      '• Fourth.',
      '• Fifth',
    ]);
  });

  it('keeps headlines, captions and datelines apart from the text', () => {
    expect(
      split('Storm hits Kyiv\nPhoto: Jane Doe/AFP\nKYIV, Ukraine (AP) — It rained on Monday. It was cold.'),
    ).toEqual([
      'Storm hits Kyiv',
      'Photo: Jane Doe/AFP',
      'KYIV, Ukraine (AP) — It rained on Monday.',
      'It was cold.',
    ]);
  });

  it('parts sentences whose space was lost, but no addresses', () => {
    expect(split('It is over.He left.It was so.')).toEqual(['It is over.', 'He left.', 'It was so.']);
    expect(split('Write to Jane.Roe@news.example or Mail.Ru about Prof.Smith.')).toHaveLength(1);
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
