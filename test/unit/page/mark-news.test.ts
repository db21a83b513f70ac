import { describe, expect, it } from 'vitest';
import { CALM, LONGEST_WAIT, markNews, SHORTEST_GAP } from '../../../src/page/mark-news.ts';

const here = (marks: number) => ({ address: '/a', marks });

describe('what a person is told of the number of marks', () => {
  it('is nothing on a page that has none', () => {
    expect(markNews(here(0), null, 0, 0)).toBeNull();
  });

  it('waits until the number has been the same for a moment', () => {
    expect(markNews(here(3), null, 0, 0)).toEqual({ kind: 'found', at: CALM });
    expect(markNews(here(4), null, 0, 1_000)).toEqual({ kind: 'found', at: 1_000 + CALM });
  });

  it('comes on a page that never rests all the same', () => {
    expect(markNews(here(9), null, 0, LONGEST_WAIT - 100)).toEqual({ kind: 'found', at: LONGEST_WAIT });
  });

  it('is never in the past', () => {
    expect(markNews(here(9), null, 0, 60_000)?.at).toBe(60_000);
  });

  it('is said once: the same number again is no news', () => {
    expect(markNews(here(3), { ...here(3), at: 0 }, 100, 100)).toBeNull();
  });

  it('is no news either when the number has come back before anybody was told of the change', () => {
    const told = { ...here(3), at: 0 };
    expect(markNews(here(4), told, 1_000, 1_000)?.kind).toBe('changed');
    expect(markNews(here(3), told, 1_000, 1_200)).toBeNull();
  });

  it('keeps its distance from what was said before, however often the page changes', () => {
    expect(markNews(here(4), { ...here(3), at: 0 }, 2_000, 2_000)).toEqual({
      kind: 'changed',
      at: SHORTEST_GAP,
    });
  });

  it('says that none is left where some were told of', () => {
    expect(markNews(here(0), { ...here(3), at: 0 }, 60_000, 60_000)).toEqual({
      kind: 'gone',
      at: 60_000 + CALM,
    });
  });

  it('says that there are some again after it said that none is left', () => {
    expect(markNews(here(2), { ...here(0), at: 0 }, 60_000, 60_000)?.kind).toBe('found');
  });

  it('begins anew at another address, even with the same number', () => {
    const told = { ...here(3), at: 0 };
    expect(markNews({ address: '/b', marks: 3 }, told, 60_000, 60_000)?.kind).toBe('found');
    expect(markNews({ address: '/b', marks: 0 }, told, 60_000, 60_000)).toBeNull();
  });
});
