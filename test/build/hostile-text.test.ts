import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import { testPack } from '../unit/claim/test-claim.ts';

const matcher = createMatcher([testPack()]);

// Not among the unit tests only because it takes a second or two.
describe('the matcher', () => {
  it.each([
    ['one letter and a full stop', 'A. '],
    ['abbreviations', 'Mr. Foo '],
    ['questions before a speaker', '“Is it so?” he said '],
    ['figures', '1 '],
    ['numerals', 'two '],
    ['names', 'Japan '],
    ['cues', 'not true '],
    ['statements of the claim', 'Japan is hiring lumberjacks in Canada, '],
    ['no spaces', 'x'],
    ['brackets and quotes', '“«„"'],
  ])('comes to an end on a page of nothing but %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(matcher.findMatches({ text, lang: 'en' }, { explain: true }).sentences).toBeGreaterThan(-1);
  });
});
