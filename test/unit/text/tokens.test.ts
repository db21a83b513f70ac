import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokens.ts';

const norms = (text: string, lang = 'en') => tokenize(text, lang).map((t) => t.norm);

describe('tokenize', () => {
  it('folds apostrophes, possessives, accents and ё, and keeps й and ї apart from и and і', () => {
    expect(norms('Ukraine’s embassy')).toEqual(['ukraine', 'embassy']);
    expect(norms('ещё наёмник мой', 'ru')).toEqual(['еще', 'наемник', 'мой']);
    expect(norms('її країна', 'uk')).toEqual(['її', 'країна']);
    expect(norms('Türkiye à Douchanbé', 'fr')).toEqual(['turkiye', 'a', 'douchanbe']);
  });

  it('takes hyphenated words apart, so that both spellings are the same two words', () => {
    expect(norms('visa-free travel')).toEqual(norms('visa free travel'));
  });

  it('reads thousands written with spaces as one number, and two numbers as two', () => {
    expect(norms('200 000 человек', 'ru')[0]).toBe('200 000');
    expect(norms('in 2024 180 cars')).toEqual(['in', '2024', '180', 'cars']);
  });

  it('gives every word back from its offsets, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text, 'en')) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toMatch(/[\p{L}\p{N}%]/u);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
