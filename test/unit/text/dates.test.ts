import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesDiffer, findDates } from '../../../src/text/dates.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { hostileString } from './hostile-strings.ts';

const dates = (text: string, lang = 'en') =>
  findDates(tokenize(text, lang)).map(({ day, month, year }) => [day, month, year]);

describe('findDates', () => {
  it.each([
    ['on 24 April 2024', [24, 4, 2024]],
    ['on April 24, 2024', [24, 4, 2024]],
    ['on April 24th', [24, 4, null]],
    ['the 24th of April', [24, 4, null]],
    ['24-го апреля', [24, 4, null]],
    ['24 апреля 2024 года', [24, 4, 2024]],
    ['24 квітня', [24, 4, null]],
    ['24.04.2024', [24, 4, 2024]],
    ['24/04/2024', [24, 4, 2024]],
    ['04/24/2024', [24, 4, 2024]],
    ['04/05/2024', [null, null, 2024]],
    ['2024-04-24', [24, 4, 2024]],
    ['24-26 April', [null, 4, null]],
    ['with 24 and 25 April', [null, 4, null]],
    ['April 2024', [null, 4, 2024]],
    ['24. April 2024', [24, 4, 2024]],
    ['24 de abril de 2024', [24, 4, 2024]],
    ['24 kwietnia 2024', [24, 4, 2024]],
    ['in May', [null, 5, null]],
    ['в мае', [null, 5, null]],
    ['since 2014', [null, null, 2014]],
    ['в 2014 году', [null, null, 2014]],
  ])('reads "%s"', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    'it may be',
    'the march of the 200',
    'US Marines',
    'травмированных 24 человека',
    '2000 people',
    'Mark May',
    '45 April',
    '1.5 million',
    '32.13.2024',
  ])('finds no date in "%s"', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('gives dates in order, without overlap, inside the text, whatever it is', () => {
    const anything = fc.oneof(
      hostileString(),
      fc
        .array(
          fc.constantFrom('24', 'th', '-го', ' ', '-', '/', '.', 'April', 'мая', 'of', '2024', 'and', 'May'),
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = tokenize(text, 'en');
        let last = -1;
        for (const date of findDates(tokens)) {
          expect(date.first).toBeGreaterThan(last);
          expect(date.last).toBeGreaterThanOrEqual(date.first);
          expect(date.year ?? date.month).not.toBeNull();
          last = date.last;
        }
        expect(last).toBeLessThan(tokens.length);
      }),
    );
  });
});

describe('datesDiffer', () => {
  const differ = (a: string, b: string) => {
    const [x] = findDates(tokenize(a, 'en'));
    const [y] = findDates(tokenize(b, 'en'));
    return x && y && datesDiffer(x, y);
  };

  it('compares what both dates give', () => {
    expect(differ('24 April', '24-го апреля 2024 года')).toBe(false);
    expect(differ('in April 2024', '24.04.2024')).toBe(false);
    expect(differ('24 April', '25 April')).toBe(true);
    expect(differ('24 April', 'in May')).toBe(true);
    expect(differ('April 2024', 'April 2023')).toBe(true);
  });
});
