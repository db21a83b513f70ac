import { describe, expect, it } from 'vitest';
import { isLeftOut, leftOut, SILENT_AFTER, silenced } from '../../../src/feedback/left-out.ts';
import { hidden, report } from './sample-feedback.ts';

const CLAIM = 'japan-hires-lumberjacks';
const SENTENCE = 'Japan buys cedar from Canadian lumberjacks.';
const match = (quote = 'Another sentence.', claimId = CLAIM) => ({ claimId, quote });

describe('a sentence that was said not to state a claim', () => {
  const left = leftOut([report()], 'news.example');

  it.each([
    ['as it was', SENTENCE],
    ['with other line breaks and spaces', ' Japan buys\n   cedar from\u00a0Canadian lumberjacks. '],
    ['in other capitals', SENTENCE.toUpperCase()],
    ['with soft hyphens in it', SENTENCE.replace('lumberjacks', 'lumber\u00adjacks')],
    ['with its accents put together otherwise', SENTENCE.normalize('NFD')],
  ])('is left out %s', (_, quote) => {
    expect(isLeftOut(left, match(quote))).toBe(true);
  });

  it('is left out on every site, for that claim alone', () => {
    expect(isLeftOut(leftOut([report()], 'other.example'), match(SENTENCE))).toBe(true);
    expect(isLeftOut(left, match(SENTENCE, 'another-claim'))).toBe(false);
  });

  it('leaves the claim its other sentences, the same with one word more among them', () => {
    expect(isLeftOut(left, match())).toBe(false);
    expect(isLeftOut(left, match(SENTENCE.replace('buys', 'no longer buys')))).toBe(false);
  });

  it('is kept out after somebody spoke up for the claim', () => {
    expect(isLeftOut(leftOut([report({ reviewed: true })], null), match(SENTENCE))).toBe(true);
  });
});

describe('a claim', () => {
  const reports = (n: number, reviewed = false) =>
    Array.from({ length: n }, (_, i) => report({ sentence: `Sentence ${i}.`, reviewed }));

  it('falls silent with the third report, and not before', () => {
    expect(SILENT_AFTER).toBe(3);
    expect(isLeftOut(leftOut(reports(2), null), match())).toBe(false);
    expect(isLeftOut(leftOut(reports(3), null), match())).toBe(true);
    expect(silenced(reports(3)).get(CLAIM)).toHaveLength(3);
  });

  it('speaks again once a person has spoken up for it, and falls silent after three more', () => {
    const reviewed = reports(3, true);
    expect(isLeftOut(leftOut(reviewed, null), match())).toBe(false);
    const more = ['x', 'y', 'z'].map((sentence) => report({ sentence }));
    expect(isLeftOut(leftOut([...reviewed, ...more.slice(1)], null), match())).toBe(false);
    expect(isLeftOut(leftOut([...reviewed, ...more], null), match())).toBe(true);
  });

  it('is not silenced by reports on others', () => {
    const mixed = [...reports(2), report({ claimId: 'another-claim' })];
    expect(silenced(mixed).size).toBe(0);
  });

  it('that is hidden on a site is hidden there alone; hidden everywhere, everywhere', () => {
    const there = [hidden({ site: 'news.example' })];
    expect(isLeftOut(leftOut(there, 'news.example'), match())).toBe(true);
    expect(isLeftOut(leftOut(there, 'other.example'), match())).toBe(false);
    expect(isLeftOut(leftOut(there, null), match())).toBe(false);
    expect(isLeftOut(leftOut([hidden()], null), match())).toBe(true);
  });
});
