import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import type { Document } from '../../src/match/match.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { testPack } from '../unit/claim/test-claim.ts';
import { ROOT } from '../unit/repository/tree.ts';
import { hostileString } from '../unit/text/hostile-strings.ts';

/** Longer than nearly every page; a cost that grew with the square of the length would not come to an end here. */
const MEGABYTE = 1_000_000;

// Not among the unit tests only because it takes some seconds.
describe('the matcher', () => {
  const matcher = createMatcher([testPack()]);

  it.each([
    ['one letter and a full stop', 'A. '],
    ['abbreviations', 'Mr. Foo '],
    ['questions before a speaker', '“Is it so?” he said '],
    ['figures', '1 '],
    ['numerals', 'two '],
    ['names', 'Japan '],
    ['cues', 'not true '],
    ['statements of the claim', 'Japan is hiring lumberjacks in Canada, '],
    ['brackets and quotes', '“«„"'],
  ])('comes to an end on a page of nothing but %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(matcher.findMatches({ text, lang: 'en' }, { explain: true }).sentences).toBeGreaterThan(-1);
  });

  it.each([
    ['one word', 'x'],
    ['one number', '1'],
    ['thousands', '000 '],
    ['soft hyphens', '\u00ad'],
    ['a word with nothing visible behind every letter', 'a\u200b'],
    ['marks over marks', '\u0301'],
    ['apostrophes', "a'"],
    ['direction marks', '\u202e\u2067'],
    ['words from right to left', 'שלום '],
    ['halves of characters', '\ud83d'],
    ['letters of two scripts', 'aа'],
    ['line breaks', '\n'],
  ])('comes to an end on a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    expect(matcher.findMatches({ text, lang: 'en' }).matches).toEqual([]);
  });

  it('reads a hundred thousand sentences', () => {
    const text = 'Nothing happened in Japan. '.repeat(100_000);
    expect(matcher.findMatches({ text, lang: 'en' }).sentences).toBe(100_000);
  });
});

describe('the matcher with the bundled packs', () => {
  const packs = readBundledPacks(ROOT).map(({ pack }) => pack);
  const matcher = createMatcher(packs);
  const claims = packs.flatMap((pack) => pack.claims.map((claim) => claim.claim.en ?? ''));
  const expectSound = (doc: Document) => {
    const { matches, nearMisses } = matcher.findMatches(doc, { explain: true });
    for (const { start, end, quote } of [...matches, ...nearMisses]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(quote).toBe(doc.text.slice(start, end));
    }
    for (const { evidence } of matches) {
      for (const { start, end } of evidence.words)
        expect(doc.text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{Sc}%％]/u);
      for (const { start, end, text } of evidence.cues) expect(doc.text.slice(start, end)).toBe(text);
    }
    return matches.length;
  };

  it.each(['en', 'ru', 'uk', undefined])('takes any string, and its offsets hold (%s)', (lang) => {
    fc.assert(
      fc.property(hostileString(), (text) => {
        expectSound(lang === undefined ? { text } : { text, lang });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the right offsets for a claim in the middle of any string', () => {
    let found = 0;
    fc.assert(
      fc.property(hostileString(), fc.constantFrom(...claims), hostileString(), (before, claim, after) => {
        found += expectSound({ text: `${before}\n${claim}\n${after}`, lang: 'en' });
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('finds a claim whose words are broken by invisible characters or spelt in two scripts', () => {
    for (const text of claims.slice(0, 40)) {
      const plain = matcher.findMatches({ text, lang: 'en' }).matches.map((m) => m.claimId);
      const hidden = text.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad');
      const mixed = text.replace(/(?<=[a-z])o(?=[a-z])/gu, 'о');
      for (const same of [hidden, mixed]) {
        expect(matcher.findMatches({ text: same, lang: 'en' }).matches.map((m) => m.claimId)).toEqual(plain);
      }
    }
  });
});
