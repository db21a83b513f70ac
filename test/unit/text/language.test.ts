import { describe, expect, it } from 'vitest';
import { detectBlockLanguage, detectLanguage } from '../../../src/text/language.ts';

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

describe('detectBlockLanguage', () => {
  const english =
    'Officials declined to comment on the letter, which was sent to every member of the commission last week.';
  const russian =
    'Представители ведомства отказались комментировать письмо, которое на прошлой неделе получили члены комиссии.';
  const ukrainian =
    'Представники відомства відмовилися коментувати лист, який минулого тижня отримали всі члени комісії.';
  const polish =
    'Przedstawiciele urzędu odmówili komentarza w sprawie listu, który w zeszłym tygodniu otrzymali członkowie komisji.';

  it.each([
    ['a Ukrainian quotation in an English page', ukrainian, 'en', 'uk'],
    ['a Russian paragraph in a Ukrainian page', russian, 'uk', 'ru'],
    ['a Ukrainian paragraph in a Russian page', ukrainian, 'ru', 'uk'],
    ['an English paragraph in a Polish page', english, 'pl', 'en'],
    ['a Polish paragraph in an English page', polish, 'en', 'pl'],
    ['a paragraph like all others', english, 'en', 'en'],
  ])('tells %s', (_what, block, document, expected) => {
    expect(detectBlockLanguage(block, document)).toBe(expected);
  });

  it('leaves short blocks to the document, but for those in quite other letters', () => {
    expect(detectBlockLanguage('Déjà vu à Paris', 'en')).toBe('en');
    expect(detectBlockLanguage('Mrs Smith, Oslo', 'ru')).toBe('ru');
    expect(detectBlockLanguage('Посольство спростувало це повідомлення у вівторок.', 'en')).toBe('uk');
  });

  it('does not leave the language of the document for a list of names or figures', () => {
    const names =
      'Anna Kowalska, Jean Dupont, Giuseppe Rossi, Hans Müller, Pedro Sánchez, Ngozi Okafor, Li Wei';
    expect(
      detectBlockLanguage(`The delegates: ${names} and the others of that group, and the staff.`, 'en'),
    ).toBe('en');
    expect(detectBlockLanguage('1 234,5 — 17 % — 2024 — '.repeat(20), 'ru')).toBe('ru');
  });
});
