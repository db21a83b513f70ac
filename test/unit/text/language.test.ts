import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language.ts';

describe('detectLanguage', () => {
  it('believes the text rather than a template that declares the wrong language', () => {
    const russian =
      'Министерство иностранных дел сообщило, что заявление не имеет под собой никаких оснований. '.repeat(3);
    expect(detectLanguage(russian, 'en')).toBe('ru');
  });

  it('tells Ukrainian from Russian', () => {
    expect(
      detectLanguage('Міністерство закордонних справ повідомило, що ця заява не має жодних підстав.'),
    ).toBe('uk');
  });

  it('believes the declaration where there is too little text', () => {
    expect(detectLanguage('Kyiv', 'uk-UA')).toBe('uk');
  });

  it('does not pass on what is no language code', () => {
    expect(detectLanguage('A short text.', 'en_US')).toBe('en');
    expect(detectLanguage('A short text.', '<script>')).toMatch(/^[a-z]{2,3}$/);
  });
});
