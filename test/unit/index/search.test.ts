import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index/build-index.ts';
import { OPEN, openingTerms } from '../../../src/index/opening.ts';
import { readSegment } from '../../../src/index/read-segment.ts';
import { searchable, searchSegments } from '../../../src/index/search.ts';
import { WordingList } from '../../../src/index/wording-list.ts';
import { writeSegment } from '../../../src/index/write-segment.ts';
import { keyHash } from '../../../src/text/key-hash.ts';

type IndexedTerm = { keys: string[]; weight: number };

function indexOf(wordings: readonly (readonly IndexedTerm[])[]) {
  const list = new WordingList();
  for (const wording of wordings) list.add(wording);
  const sections = buildIndex(
    list,
    () => 1,
    () => 1,
  );
  return searchable(readSegment(writeSegment('en', 1, sections), 1));
}
const hashes = (keys: readonly string[]) => keys.map((key) => keyHash(key));
const saying = (said: readonly string[], near: readonly string[] = [], least = 0) => ({
  said: hashes(said),
  near: hashes(near),
  least,
});

/** What is compared with: each wording for itself, without an index. */
function shareOf(wording: readonly IndexedTerm[], said: readonly string[]): number {
  const all = wording.reduce((sum, term) => sum + term.weight, 0);
  const answered = wording.filter((term) => term.keys.some((key) => said.includes(key)));
  return answered.reduce((sum, term) => sum + term.weight, 0) / all;
}

const key = fc.constantFrom(...'abcdefghijklmnopqrst');
const term = fc.record({
  keys: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
  weight: fc.double({ min: 0.01, max: 2, noNaN: true }),
});
const wording = fc.array(term, { maxLength: 9 });

describe('a search', () => {
  it('finds every wording that comparing them all one by one finds, and next to no other', () => {
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 40 }), fc.array(key, { maxLength: 8 }), (wordings, said) => {
        const found = searchSegments([indexOf(wordings)], saying(said), 1000).map((c) => c.wording);
        wordings.forEach((each, i) => {
          const share = shareOf(each, said);
          if (share >= OPEN) expect(found).toContain(i);
          if (share < OPEN - each.length / 255) expect(found).not.toContain(i);
        });
      }),
    );
  });

  it('finds the same in several segments as in one, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(wording, { maxLength: 20 }),
        fc.array(wording, { maxLength: 20 }),
        fc.array(key, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        (first, second, said, most) => {
          const apart = searchSegments([indexOf(first), indexOf(second)], saying(said), most);
          const together = searchSegments([indexOf([...first, ...second])], saying(said), most);
          expect(apart.map((c) => c.wording + c.segment * first.length)).toEqual(
            together.map((c) => c.wording),
          );
        },
      ),
    );
  });

  it('counts what is near as well, but never for what a sentence must say itself', () => {
    fc.assert(
      fc.property(
        fc.array(wording, { maxLength: 20 }),
        fc.array(key, { maxLength: 6 }),
        fc.array(key, { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wordings, said, near, least) => {
          const found = searchSegments([indexOf(wordings)], saying(said, near, least), 1000);
          const numbers = found.map((c) => c.wording);
          wordings.forEach((each, i) => {
            const own = shareOf(each, said);
            const all = shareOf(each, [...said, ...near]);
            const slack = each.length / 255;
            if (own >= OPEN && all >= least) expect(numbers).toContain(i);
            if (own < OPEN - slack || all < least - slack) expect(numbers).not.toContain(i);
          });
        },
      ),
    );
  });

  it('keeps those of which most is said', () => {
    const term = (name: string) => ({ keys: [name], weight: 1 });
    const index = indexOf([[term('a'), term('x')], [term('a'), term('b'), term('c')], [term('a')]]);
    expect(searchSegments([index], saying(['a', 'b', 'c']), 1).map((c) => c.wording)).toEqual([1]);
  });

  it('is not led astray by the search before', () => {
    const index = indexOf([
      [
        { keys: ['a'], weight: 1 },
        { keys: ['b'], weight: 1.5 },
      ],
    ]);
    expect(searchSegments([index], saying(['b']), 9)).toHaveLength(1);
    expect(searchSegments([index], saying(['a']), 9)).toHaveLength(0);
    expect(searchSegments([index], saying(['b', 'unknown']), 9)).toHaveLength(1);
  });
});

describe('opening terms', () => {
  it('are dear ones left out, as long as the rest cannot be enough', () => {
    const common = { weight: 0.4, cost: 10_000 };
    const rare = { weight: 1, cost: 3 };
    expect(openingTerms([common, rare, common, rare])).toEqual([1, 3]);
    expect(openingTerms([common])).toEqual([0]);
    expect(openingTerms([])).toEqual([]);
  });
});
