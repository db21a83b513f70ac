import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSegment } from '../../../src/index/read-segment.ts';
import { SegmentError } from '../../../src/index/segment-format.ts';
import { packStrings, stringsIn } from '../../../src/index/strings.ts';
import { packTexts, textsIn } from '../../../src/index/texts.ts';
import { writeSegment } from '../../../src/index/write-segment.ts';

const READER = 7;
const small = () =>
  writeSegment(
    'uk',
    READER,
    new Map<number, Uint8Array | Uint32Array | Float64Array>([
      [1, Float64Array.of(0.5, 2 ** 52)],
      [2, Uint8Array.of(1, 2, 3)],
      [3, Uint32Array.of(4_000_000_000)],
    ]),
  );
const reasonOf = (bytes: Uint8Array, reader = READER) => {
  try {
    readSegment(bytes, reader);
    return 'read';
  } catch (error) {
    return error instanceof SegmentError ? error.reason : `threw ${error}`;
  }
};

describe('a segment', () => {
  it('gives back what was written, wherever its bytes lie in a buffer', () => {
    const shifted = new Uint8Array(small().length + 3).subarray(3);
    shifted.set(small());
    for (const bytes of [small(), shifted]) {
      const segment = readSegment(bytes, READER);
      expect(segment.lang).toBe('uk');
      expect([...segment.f64(1)]).toEqual([0.5, 2 ** 52]);
      expect([...segment.u8(2)]).toEqual([1, 2, 3]);
      expect([...segment.u32(3)]).toEqual([4_000_000_000]);
      expect(segment.u8(99)).toHaveLength(0);
    }
  });

  it('has the same bytes for the same sections, in whatever order they came', () => {
    const sections: [number, Uint8Array][] = [
      [1, Uint8Array.of(1)],
      [2, Uint8Array.of(2)],
    ];
    expect(writeSegment('en', 1, new Map(sections))).toEqual(
      writeSegment('en', 1, new Map(sections.toReversed())),
    );
  });

  it('is refused where any one byte behind the versions was changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = small();
        const at = 12 + (place % (bytes.length - 12));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(reasonOf(bytes)).toBe('damaged');
      }),
    );
  });

  it('is refused where it is cut off anywhere, and never read half', () => {
    for (let length = 0; length < small().length; length++)
      expect(reasonOf(small().slice(0, length))).toMatch(/no-segment|damaged/);
  });

  it('of another format or another reader is refused by name', () => {
    expect(reasonOf(small(), READER + 1)).toBe('other-version');
    const later = small();
    later[4] = 99;
    expect(reasonOf(later)).toBe('other-version');
    expect(() => readSegment(later, READER)).toThrow('format version 99');
  });

  it('is not made of just any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(reasonOf(bytes)).toBe('no-segment');
      }),
    );
  });
});

describe('strings of a segment', () => {
  it('come back as they were, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 6 }), (list) => {
        const { from, bytes } = packStrings(list);
        const sections = new Map([
          [1, from],
          [2, bytes],
        ]);
        const strings = stringsIn(readSegment(writeSegment('en', READER, sections), READER), 1, 2);
        expect(list.map((_, i) => strings.at(i))).toEqual(list);
        expect(strings.at(list.length)).toBe('');
      }),
    );
    const odd = ['\ud800', 'a\udc00b', '\ud83d\ude00', '\ud83d', ''];
    const packed = packStrings(odd);
    const sections = new Map([
      [1, packed.from],
      [2, packed.bytes],
    ]);
    const strings = stringsIn(readSegment(writeSegment('en', READER, sections), READER), 1, 2);
    expect(odd.map((_, i) => strings.at(i))).toEqual(odd);
  });
});

describe('texts of a segment', () => {
  const through = (texts: readonly string[]) => {
    const segment = readSegment(writeSegment('en', READER, new Map(packTexts(texts))), READER);
    const textOf = textsIn(segment);
    return { back: texts.map((_, i) => textOf(i)), bytes: segment.size };
  };

  it('come back as they were, whatever stands between their words', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'cedar', '', ' ', '\n', 'сосна'),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect(through(texts).back).toEqual(texts);
      }),
    );
  });

  it('take less room where their words repeat', () => {
    const texts = Array.from(
      { length: 300 },
      (_, i) => `The cedars of Ottawa were felled in winter by saw ${i}`,
    );
    expect(through(texts).bytes).toBeLessThan(texts.join('').length / 2);
  });
});
