import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextMap, type TextMap } from '../../../src/page/text-map.ts';

/** Nodes are their own data here. */
function map(...build: ((of: TextMap<string>) => void)[]): TextMap<string> {
  const of = createTextMap<string>(1_000);
  for (const step of build) step(of);
  return of;
}
const add = (data: string) => (of: TextMap<string>) => of.add(data, data);
const line = (of: TextMap<string>) => of.breakLine();
const block = (of: TextMap<string>) => of.breakBlock();

describe('white space is as rendered', () => {
  it('collapses, also across nodes, and is dropped at the edges of a block', () => {
    expect(map(add('\n  The '), add(' \t embassy\n'), block, add(' said. ')).text()).toBe(
      'The embassy\n\nsaid.',
    );
  });

  it('joins words that are split by markup', () => {
    expect(map(add('Ukr'), add('aine'), add("'s")).text()).toBe("Ukraine's");
  });

  it('keeps no-break spaces', () => {
    expect(map(add('30\u00a0trucks')).text()).toBe('30\u00a0trucks');
  });

  it('leaves out soft hyphens and zero-width spaces', () => {
    expect(map(add('re\u00adcruit\u200bing')).text()).toBe('recruiting');
  });

  it('writes no break before the first text or after the last', () => {
    expect(map(block, line, add('Text.'), block, block, line).text()).toBe('Text.');
  });
});

describe('a line break', () => {
  it.each([
    ['in the middle of a sentence is a space', 'embassy in Dushanbe', 'is recruiting', ' '],
    ['after a full stop is a line', 'One line.', 'Another line.', '\n'],
    ['after a closing quotation mark is a line', 'he said.”', 'Another line.', '\n'],
    ['before an item of a list is a line', 'Topics', '• roads', '\n'],
    ['after a full stop in an earlier node is a line', 'One line', 'next', ' '],
  ])('%s', (_, before, after, between) => {
    expect(map(add(before), line, add(after)).text()).toBe(before + between + after);
  });

  it('is the border of a block when there are two', () => {
    expect(map(add('no stop'), line, line, add('next')).text()).toBe('no stop\n\nnext');
  });
});

describe('a line break in the data', () => {
  const kept = (data: string) => (of: TextMap<string>) => of.add(data, data, true);

  it('is a space, as nearly everywhere', () => {
    expect(map(add('One line.\n\nAnother line.')).text()).toBe('One line. Another line.');
  });

  it('is one to the reader where it is kept', () => {
    expect(map(kept('One line.\nAnother line.')).text()).toBe('One line.\nAnother line.');
    expect(map(kept('No stop \n \n next')).text()).toBe('No stop\n\nnext');
    expect(map(kept('embassy in Dushanbe\nis recruiting')).text()).toBe('embassy in Dushanbe is recruiting');
  });
});

describe('the way back', () => {
  it('finds a span that crosses nodes', () => {
    const of = map(add('Ukr'), add('aine says'));
    expect(of.locate({ start: 1, end: 7 })).toEqual({
      start: { node: 'Ukr', offset: 1 },
      end: { node: 'aine says', offset: 4 },
    });
  });

  it('counts collapsed space and unseen characters', () => {
    const of = map(add('a  \n b\u00adc'));
    expect(of.text()).toBe('a bc');
    expect(of.locate({ start: 2, end: 4 })).toMatchObject({ start: { offset: 5 }, end: { offset: 8 } });
  });

  it('begins with the nearest real character where a quotation mark was put in', () => {
    const of = map(
      add('x '),
      (of) => of.insert('“'),
      add('said'),
      (of) => of.insert('”'),
    );
    expect(of.text()).toBe('x “said”');
    expect(of.locate({ start: 2, end: 8 })).toEqual({
      start: { node: 'said', offset: 0 },
      end: { node: 'said', offset: 4 },
    });
  });

  it('is null for a span that came from nowhere', () => {
    const of = map(add('a'), block, add('b'));
    expect(of.locate({ start: 1, end: 3 })).toBeNull();
    expect(map().locate({ start: 0, end: 5 })).toBeNull();
  });

  it('leads from every character to that character', () => {
    const data = fc.array(fc.constantFrom('ab', ' ', '\n\t', 'é', '\u00ad', '. ', '  x'), { maxLength: 6 });
    const node = data.map((parts) => ({ data: parts.join('') }));
    const step = fc.oneof(node, fc.constant('line' as const), fc.constant('block' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const of = createTextMap<{ data: string }>(1_000);
        for (const step of steps) {
          if (step === 'line') of.breakLine();
          else if (step === 'block') of.breakBlock();
          else of.add(step, step.data);
        }
        const text = of.text();
        expect(text).toHaveLength(of.length);
        for (let at = 0; at < text.length; at++) {
          const place = of.locate({ start: at, end: at + 1 });
          if (place === null) expect(text[at]).toMatch(/[\n ]/);
          else expect(place.start.node.data[place.start.offset]?.replace(/\s/, ' ')).toBe(text[at]);
        }
      }),
    );
  });
});

describe('a text stops at its limit', () => {
  it('in the middle of a word, if need be', () => {
    const of = createTextMap<string>(10);
    of.add('n', 'one two three four');
    of.add('m', 'five');
    expect(of.full).toBe(true);
    expect(of.text()).toBe('one two th');
  });

  it('but not in the middle of a character', () => {
    const of = createTextMap<string>(4);
    of.add('n', 'abc😀 d');
    expect(of.text()).toBe('abc');
  });

  it('and never goes beyond it, whatever is added', () => {
    const step = fc.oneof(
      fc.string({ unit: fc.constantFrom('word', ' ', '😀', 'x'.repeat(30), '.\n') }),
      fc.constantFrom('line' as const, 'block' as const, 'quotation mark' as const),
    );
    fc.assert(
      fc.property(fc.nat(40), fc.array(step, { maxLength: 20 }), (limit, steps) => {
        const of = createTextMap<string>(limit);
        for (const step of steps) {
          if (step === 'line') of.breakLine();
          else if (step === 'block') of.breakBlock();
          else if (step === 'quotation mark') of.insert('“');
          else of.add(step, step, true);
        }
        expect(of.text().length).toBeLessThanOrEqual(limit);
        expect(of.text()).toHaveLength(of.length);
      }),
    );
  });
});
