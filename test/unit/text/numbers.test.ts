import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/text/numbers.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const values = (text: string, lang = 'en') => findNumbers(tokenize(text, lang)).map((n) => n.value);

describe('findNumbers', () => {
  it.each([
    ['180 vehicles', 'en', [180]],
    ['a hundred and eighty cars', 'en', [180]],
    ['one hundred and eighty of us', 'en', [180]],
    ['two dozen men', 'en', [24]],
    ['more than 200,000 people', 'en', [200000]],
    ['200 тысяч человек', 'ru', [200000]],
    ['200 тис. осіб', 'uk', [200000]],
    ['сто восемьдесят машин', 'ru', [180]],
    ['порядка ста восьмидесяти автомобилей', 'ru', [180]],
    ['сто вісімдесят авто', 'uk', [180]],
    ['2.4 million rubles', 'en', [2400000]],
    ['two of the four men', 'en', [2, 4]],
    ['no numbers here', 'en', []],
    ['a constructor of bridges', 'en', []],
  ])('reads "%s" (%s)', (text, lang, expected) => {
    expect(values(text, lang)).toEqual(expected);
  });

  it('tells percentages and rough figures', () => {
    const [share, cars] = findNumbers(tokenize('62% of about 180 cars', 'en'));
    expect(share).toMatchObject({ value: 62, percent: true, rough: false });
    expect(cars).toMatchObject({ value: 180, percent: false, rough: true });
    expect(findNumbers(tokenize('180 persons', 'en'))[0]?.percent).toBe(false);
    expect(findNumbers(tokenize('5 per cent', 'en'))[0]?.percent).toBe(true);
  });
});
