import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, tokenize } from '../../../src/text/tokens.ts';
import { hostileString } from './hostile-strings.ts';

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

  it('takes French elisions apart and reads them in full, each with its own place', () => {
    expect(norms("L'Ukraine n’a pas dit qu'il viendrait aujourd'hui", 'fr')).toEqual(
      "le ukraine ne a pas dit que il viendrait aujourd'hui".split(' '),
    );
    expect(tokenize("d'Ukraine", 'fr').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 9],
    ]);
    expect(norms("don't l'Ukraine", 'en')).toEqual(["don't", "l'ukraine"]);
  });

  it('reads thousands written with spaces as one number, and two numbers as two', () => {
    expect(norms('200 000 человек', 'ru')[0]).toBe('200 000');
    expect(norms('in 2024 180 cars')).toEqual(['in', '2024', '180', 'cars']);
  });

  it('does not see what cannot be seen: soft hyphens, zero-width and direction marks inside a word', () => {
    expect(norms('vac\u00adcine Uk\u200braine\u200b Kyiv\u200f, \ufeffnews')).toEqual([
      'vaccine',
      'ukraine',
      'kyiv',
      'news',
    ]);
    const [word] = tokenize('\u200bvac\u00adcine\u200b', 'en');
    expect(word).toMatchObject({ start: 1, end: 9 });
  });

  it('reads a word of two scripts in the one it is meant in', () => {
    expect(norms('Ukr\u0430ine \u0421OVID R\u03bfme')).toEqual(['ukraine', 'covid', 'rome']);
    expect(norms('Укр\u0061ина Ки\u00efв \u0069снує', 'uk')).toEqual(['украина', 'київ', 'існує']);
    expect(norms('\u0041кадемия', 'ru')).toEqual(['академия']);
    // No lookalike, nothing to guess: and a unit is not a spelling mistake.
    expect(norms('Zавод', 'ru')).toEqual(['zавод']);
    expect(norms('5 μg')).toEqual(['5', 'μg']);
  });

  it('reads full-width forms, ligatures and letters with a stroke as plain ones', () => {
    expect(norms('ＮＡＴＯ ﬁfty ５０％')).toEqual(['nato', 'fifty', '50', '%']);
    expect(norms('Łódź Straße', 'pl')).toEqual(['lodz', 'strasse']);
    expect(norms('İstanbul ISPARTA Isparta ıspanak', 'tr')).toEqual([
      'istanbul',
      'isparta',
      'isparta',
      'ispanak',
    ]);
  });

  it('folds a word once and for all', () => {
    fc.assert(
      fc.property(hostileString(8), (text) => {
        const once = foldWord(text);
        expect(foldWord(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every word back from its offsets, whatever the text', () => {
    fc.assert(
      fc.property(hostileString(), fc.nat(20), fc.nat(60), (text, start, length) => {
        const end = Math.min(text.length, start + length);
        let last = start;
        for (const token of tokenize(text, 'en', start, end)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toMatch(/[\p{L}\p{N}\p{Sc}%％]/u);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(Math.max(start, end));
      }),
    );
  });

  it('finds the same words whether or not invisible characters stand between the letters', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zа-яії]{1,12}$/),
        fc.constantFrom('\u00ad', '\u200b', '\u2060'),
        (word, hidden) => {
          expect(norms([...word].join(hidden))).toEqual(norms(word));
        },
      ),
    );
  });
});
