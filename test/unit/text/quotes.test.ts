import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuoteAfter } from '../../../src/text/quotes.ts';
import { hostileString } from './hostile-strings.ts';

describe('openQuoteAfter', () => {
  it.each([
    ['“It is', '“'],
    ['“It is” so', null],
    ['He said: "It is', '"'],
    ['„Es ist', '„'],
    ['„Es ist“ so', null],
    ['„Tak” jest', null],
    ['Er sagte: »Es ist', '»'],
    ['»Es ist« so', null],
    ['« C’est', '«'],
    ['« C’est » ainsi', null],
    ['la fin de sa phrase ». Et puis', null],
    ['He said ‘it is', '‘'],
    ['He said ‘it is’ so', null],
    ['He said ‘it isn’t', '‘'],
    ['It’s the Russians’ plan', null],
    ['п‘ять осіб', null],
    ['“A ‘word’ in', '“'],
  ])('reads %s', (text, open) => {
    expect(openQuoteAfter(text, null)).toBe(open);
  });

  it('goes on with what was open before', () => {
    expect(openQuoteAfter('it is so', '“')).toBe('“');
    expect(openQuoteAfter('“and again', '“')).toBe('“');
    expect(openQuoteAfter('it is so” and', '“')).toBeNull();
  });

  it('gives the same in one piece or in two, as long as no word is cut', () => {
    const words = fc.array(fc.constantFrom('“', '” ', '«', '» ', ' ‘', '’ ', '"', ' so', ' it'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [`${one.join('')} it`, ` so${two.join('')}`];
        expect(openQuoteAfter(b, openQuoteAfter(a, null))).toBe(openQuoteAfter(a + b, null));
      }),
    );
  });

  it('takes any string', () => {
    fc.assert(fc.property(hostileString(), (text) => void openQuoteAfter(text, null)));
  });
});
