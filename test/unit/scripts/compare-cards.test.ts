import { describe, expect, it } from 'vitest';
import { compareCards } from '../../../scripts/demo/compare-cards.ts';
import type { ExpectedCard } from '../../../scripts/demo/expectations.ts';

const wanted: ExpectedCard = { quote: 'Kyiv is', claimId: 'a-claim', framing: 'attributed' };
const shown = { quote: 'Kyiv is said to do it.', claimId: 'a-claim', framings: ['attributed'] };

describe('what a page shows against what is expected of it', () => {
  it('says nothing when they agree, whatever the spaces', () => {
    expect(compareCards([{ ...shown, quote: 'Kyiv\u00a0 is said\nto do it.' }], { cards: [wanted] })).toEqual(
      [],
    );
  });

  it('names a mark that is missing', () => {
    expect(compareCards([], { cards: [wanted] })).toEqual(['missing: "Kyiv is" (a-claim)']);
  });

  it('names a mark too many, also a second one of the same sentence', () => {
    expect(compareCards([shown, shown], { cards: [wanted] })).toEqual([
      'not expected: "Kyiv is said to do it." (a-claim) (attributed)',
    ]);
  });

  it('does not take one claim for another', () => {
    expect(compareCards([{ ...shown, claimId: 'another' }], { cards: [wanted] })).toHaveLength(2);
  });

  it('names a framing that is painted otherwise, and a mark that is listed but not painted', () => {
    expect(compareCards([{ ...shown, framings: ['asserted'] }], { cards: [wanted] })).toEqual([
      '"Kyiv is" (a-claim) is painted as asserted, not attributed',
    ]);
    expect(compareCards([{ ...shown, framings: [] }], { cards: [wanted] })).toEqual([
      '"Kyiv is" (a-claim) is painted as nothing, not attributed',
    ]);
  });

  it('minds neither the presence nor the absence of what is optional', () => {
    expect(compareCards([shown], { cards: [], optional: [wanted] })).toEqual([]);
    expect(compareCards([], { cards: [], optional: [wanted] })).toEqual([]);
  });
});
