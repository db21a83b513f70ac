import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/text/numbers.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { hostileString } from './hostile-strings.ts';

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
    ['vierzig Babys und hundert Zeugen', 'de', [40, 100]],
    ['trois mille personnes', 'fr', [3000]],
    ['cuarenta bebés, dos millones de votos', 'es', [40, 2e6]],
    ['de très vieux marins, le président dos Santos', 'fr', []],
    ['dwadzieścia osób, sto tysięcy głosów', 'pl', [20, 100_000]],
    ['iki milyon seçmen', 'tr', [2e6]],
    ['once in a while he sat on the bin', 'en', []],
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
  });

  it.each([
    ['5k signatures', [5000]],
    ['5bn barrels', [5e9]],
    ['1.2 million tonnes', [1.2e6]],
    ['1.1 billion people', [1.1e9]],
    ['5m people', [5e6]],
    ['a wall 5m high', [5]],
    ['half a million readers', [500_000]],
    ['two million five hundred thousand', [2.5e6]],
    ['3 trillion', [3e12]],
    ['полтора миллиона', [1.5e6]],
    ['пятьсот двадцать три', [523]],
    ['дев’ятсот осіб', [900]],
    ['5 Millionen Menschen', [5e6]],
  ])('reads what "%s" is worth', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  const shares = (text: string) => findNumbers(tokenize(text, 'en')).map((n) => (n.percent ? n.value : null));

  it.each([
    ['4 percent', 4],
    ['four per cent', 4],
    ['4 %', 4],
    ['4%', 4],
    ['4-процентный рост', 4],
    ['4 процента', 4],
    ['чотири відсотки', 4],
    ['4 Prozent', 4],
    ['4 pour cent', 4],
    ['yüzde 4', 4],
    ['half of the voters', 50],
    ['nearly half the voters', 50],
    ['a third of them', 33],
    ['two thirds of them', 67],
    ['two-thirds agree', 67],
    ['three quarters of all', 75],
    ['a quarter of us', 25],
    ['one in ten', 10],
    ['1 in 5', 20],
    ['nine out of ten', 90],
    ['треть россиян', 33],
    ['половина избирателей', 50],
    ['две трети', 67],
    ['каждый десятый', 10],
    ['третина українців', 33],
    ['кожен п’ятий', 20],
  ])('reads "%s" as a percentage', (text, expected) => {
    expect(shares(text)).toEqual([expected]);
  });

  it.each([
    'in the second half',
    'half an hour',
    'a third time',
    'the third of May',
    'the quarter',
    'третьего дня',
  ])('does not take "%s" for a share', (text) => {
    expect(shares(text).filter((value) => value !== null)).toEqual([]);
  });

  it('does not take a time for a share', () => {
    expect(shares('one in ten minutes')).toEqual([null, null]);
  });

  const sums = (text: string) => findNumbers(tokenize(text, 'en')).map((n) => [n.value, n.currency]);

  it.each([
    ['$5m', 5e6, 'USD'],
    ['$5 million', 5e6, 'USD'],
    ['5 million dollars', 5e6, 'USD'],
    ['five million US dollars', 5e6, 'USD'],
    ['5 млн долларов', 5e6, 'USD'],
    ['п’ять мільйонів доларів', 5e6, 'USD'],
    ['€350 million', 350e6, 'EUR'],
    ['350 Millionen Euro', 350e6, 'EUR'],
    ['350 млн фунтов', 350e6, 'GBP'],
    ['£350m', 350e6, 'GBP'],
    ['USD 200', 200, 'USD'],
    ['100 грн', 100, 'UAH'],
    ['5000 рублей', 5000, 'RUB'],
    ['5 million Canadian dollars', 5e6, null],
    ['5 million people', 5e6, null],
  ])('knows what money "%s" is', (text, value, currency) => {
    expect(sums(text)).toEqual([[value, currency]]);
  });

  it('shares scale and unit between the ends of a range', () => {
    expect(sums('from $5 to 10 million')).toEqual([
      [5e6, 'USD'],
      [10e6, 'USD'],
    ]);
    expect(values('between five and ten thousand')).toEqual([5000, 10_000]);
    expect(shares('5-10 %')).toEqual([5, 10]);
    expect(shares('от 5 до 10 процентов')).toEqual([5, 10]);
    expect(values('in 2024 180 million people')).toEqual([2024, 180e6]);
  });

  it('tells a place in a row from a count', () => {
    const ordinals = (text: string) => findNumbers(tokenize(text, 'en')).map((n) => n.ordinal);
    expect(ordinals('the 24th floor, 24-й этаж, 24-го числа')).toEqual([true, true, true]);
    expect(ordinals('24 floors, 24 этажа, 5 та 6')).toEqual([false, false, false, false]);
  });

  it('keeps the words of a unit with their number', () => {
    const tokens = tokenize('cost £5 million per year', 'en');
    const [sum] = findNumbers(tokens);
    expect(tokens.slice(sum?.first, (sum?.last ?? 0) + 1).map((t) => t.norm)).toEqual(['£', '5', 'million']);
  });

  it('gives mentions in order, without overlap, inside the text, whatever it is', () => {
    fc.assert(
      fc.property(hostileString(), (text) => {
        const tokens = tokenize(text, 'en');
        let last = -1;
        for (const number of findNumbers(tokens)) {
          expect(number.first).toBeGreaterThan(last);
          expect(number.last).toBeGreaterThanOrEqual(number.first);
          expect(Number.isFinite(number.value)).toBe(true);
          last = number.last;
        }
        expect(last).toBeLessThan(tokens.length);
      }),
    );
  });
});
