import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress, sentenceLink } from '../../../src/card/sentence-link.ts';

const PAGE = 'https://news.example/2024/museum';

describe('a link to a sentence', () => {
  it('leads to a short sentence by all of its words', () => {
    expect(sentenceLink(PAGE, 'The museum was shut.')).toBe(`${PAGE}#:~:text=The%20museum%20was%20shut.`);
  });

  it('leads to a long one by its first and last words, so that markup in between does not matter', () => {
    const long = 'Councillor Ada Wren said that the museum was shut to fund a car park.';
    expect(sentenceLink(PAGE, long)).toBe(
      `${PAGE}#:~:text=Councillor%20Ada%20Wren%20said,fund%20a%20car%20park.`,
    );
  });

  it('keeps what means something in such a link from meaning it', () => {
    expect(sentenceLink(PAGE, 'So-called “tax”, & more')).toBe(
      `${PAGE}#:~:text=So%2Dcalled%20%E2%80%9Ctax%E2%80%9D%2C%20%26%20more`,
    );
  });

  it('takes spaces as a reader sees them, line breaks and no-break spaces included', () => {
    expect(sentenceLink(PAGE, '  A\n museum\u00a0 closed. ')).toBe(`${PAGE}#:~:text=A%20museum%20closed.`);
  });

  it('is the page’s address alone where there are no words', () => {
    expect(sentenceLink(PAGE, ' ')).toBe(PAGE);
  });

  it('holds for any text of a page: no text breaks it, and none gets out of its part of the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        const link = sentenceLink(PAGE, quote);
        expect(link.startsWith(PAGE)).toBe(true);
        expect(link.slice(PAGE.length)).toMatch(/^(#:~:text=[^&#\s-]*)?$/);
        expect(() => new URL(link)).not.toThrow();
      }),
    );
  });
});

describe('the address of the page', () => {
  it.each([
    ['?utm_source=x&utm_medium=y', ''],
    ['?fbclid=abc', ''],
    ['?id=7&gclid=abc&page=2', '?id=7&page=2'],
    ['?UTM_Campaign=x&msclkid=1&ttclid=2&wbraid=3', ''],
    ['?ref=front&source=rss&id=7', '?ref=front&source=rss&id=7'],
    ['?', ''],
    ['#comments', ''],
    ['?fbclid=1#utm_source=x', ''],
    ['#/article/7', '#/article/7'],
    ['#!/article/7:~:text=old', '#!/article/7'],
    ['#:~:text=old', ''],
    ['?a=b?c&d', '?a=b?c&d'],
  ])('with %s becomes the address with %s', (after, kept) => {
    expect(pageAddress(PAGE + after)).toBe(PAGE + kept);
  });

  it('keeps the view of a page that has several under one address', () => {
    expect(sentenceLink(`${PAGE}#/live`, 'It closed.')).toBe(`${PAGE}#/live:~:text=It%20closed.`);
  });
});
