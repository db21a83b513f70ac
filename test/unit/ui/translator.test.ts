import { describe, expect, it } from 'vitest';
import { en } from '../../../extension/ui/text/en.ts';
import { interfaceLanguage, readingLanguages } from '../../../extension/ui/text/languages.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';

const RU = {
  'card.close': 'Закрыть',
  'panel.marks': {
    one: '{n} отметка на странице',
    few: '{n} отметки на странице',
    many: '{n} отметок на странице',
    other: '{n} отметки на странице',
  },
} as const;

describe('a translator', () => {
  it('falls back to English for a language without a catalogue, and says so', () => {
    const t = createTranslator('tlh-Latn');
    expect(t('card.close')).toBe('Close');
    expect(t.language).toBe('en');
  });

  it('serves a region from its language', () => {
    expect(createTranslator('ru-UA', { en, ru: RU })('card.close')).toBe('Закрыть');
  });

  it('fills single missing texts from English, with English plurals', () => {
    const t = createTranslator('ru', { en, ru: RU });
    expect(t('card.next')).toBe('Next mark');
    // 21 takes the singular in Russian, but not in English.
    expect(t('panel.comparedSentences', { n: 21 })).toBe('21 sentences');
  });

  it('uses all plural forms that a language has', () => {
    const t = createTranslator('ru', { en, ru: RU });
    const at = (n: number) => t('panel.marks', { n });
    expect([at(1), at(2), at(5), at(21)]).toEqual([
      '1 отметка на странице',
      '2 отметки на странице',
      '5 отметок на странице',
      '21 отметка на странице',
    ]);
  });

  it('writes one and many in English', () => {
    const t = createTranslator('en');
    expect(t('panel.marks', { n: 1 })).toBe('One mark on this page');
    expect(t('panel.marks', { n: 0 })).toBe('0 marks on this page');
    expect(t('panel.comparedSentences', { n: 12345 })).toBe('12,345 sentences');
  });

  it('keeps dates as precise as they came, and never shifts a day by the time zone', () => {
    const t = createTranslator('en');
    expect([t.date('2024-04-06'), t.date('2024-04'), t.date('2024')]).toEqual([
      '6 April 2024',
      'April 2024',
      '2024',
    ]);
    expect(createTranslator('ru', { ru: {} }).date('2024-01-01')).toMatch(/^1 января 2024/);
  });

  it('gives back what is no date and no language tag instead of throwing', () => {
    const t = createTranslator('en');
    expect(t.date('soon')).toBe('soon');
    expect(t.languageName('not a tag!')).toBe('not a tag!');
    expect(t.languageName('uk')).toBe('Ukrainian');
  });

  it('puts values in as they are: holes in a value are not filled, and nothing is markup', () => {
    const t = createTranslator('en');
    expect(t('options.packPublisher', { publisher: '{title} <b>&amp;' })).toBe(
      'Published by {title} <b>&amp;',
    );
  });

  it('hands out the pieces around elements, in the order the language wants them', () => {
    const name = { element: 'name' };
    const did = { element: 'did' };
    expect(createTranslator('en').parts('verdict.says', { name, did })).toEqual([name, ' ', did, '.']);
  });

  it('writes from the right where the language does', () => {
    expect(createTranslator('ar', { ar: {} }).direction).toBe('rtl');
    expect(createTranslator('en').direction).toBe('ltr');
  });
});

describe('the English catalogue', () => {
  it('is calm and tidy: nothing is cried out, nobody is called a liar, no stray spaces', () => {
    const texts = Object.values(en).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const loud = /!|\s{2}|^\s|\s$|\bfake|\bli(e|es|ar)\b|warning|danger/i;
    expect(texts.filter((text) => loud.test(text))).toEqual([]);
  });
});

describe('which language is used', () => {
  it('follows the browser unless a language was chosen', () => {
    expect(interfaceLanguage('auto', ['ja', 'en-US'])).toBe('en');
    expect(interfaceLanguage('auto', [])).toBe('en');
    expect(interfaceLanguage('xx', ['en'])).toBe('en');
  });

  it('reads claims in the chosen language first, then in the browser’s', () => {
    expect(readingLanguages('auto', ['uk', 'en'])).toEqual(['uk', 'en']);
    expect(readingLanguages('en', ['uk'])).toEqual(['en', 'uk']);
  });
});
