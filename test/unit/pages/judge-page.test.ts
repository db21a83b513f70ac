import { describe, expect, it } from 'vitest';
import type { SavedPage } from '../../../scripts/pages/corpus.ts';
import { judgePage, type PageFigures } from '../../../scripts/pages/judge-page.ts';
import type { Measured } from '../../../scripts/pages/measure-page.ts';
import { wordsOf } from '../../../scripts/pages/overlap.ts';
import { gateRows, rowsOf, tableOf } from '../../../scripts/pages/report.ts';

const page: SavedPage = { id: 'gazette', path: '/a', kind: 'news', lang: 'en', title: '', marks: null };
const load = { start: 1, floor: 10, gate: 2, content: 18, longest: 12 };
const seen: Measured = {
  read: true,
  text: 'Bridge closed\n\nThe bridge was closed in May after the flood.',
  marks: 0,
  left: { html: '<html></html>', shift: 0.1 },
  leftBare: { html: '<html></html>', shift: 0.1 },
  loads: [load],
};
const truth = {
  body: wordsOf('The bridge was closed in May after the flood.'),
  around: wordsOf('Bridge closed'),
};
const judged = (over: Partial<Measured> = {}, at: Partial<SavedPage> = {}) =>
  judgePage({ ...page, ...at }, { ...seen, ...over }, truth);

describe('the figures of one page', () => {
  it('headline and captions are no part of the article, and nothing beside it either', () => {
    expect(judged()).toMatchObject({ covered: 1, beside: 0 });
  });

  it('a menu that was read is beside it', () => {
    expect(judged({ text: `${seen.text} Subscribe for one pound` }).beside).toBeCloseTo(4 / 15);
  });

  it('a page that was not read, or of which nobody knows the article, has no share of anything', () => {
    expect(judged({ read: false, text: '' })).toMatchObject({ covered: null, beside: null });
    expect(judgePage(page, seen, null)).toMatchObject({ covered: null, beside: null });
  });

  it('strings are looked up on both sides of the article, whole words only', () => {
    const marks = { with: ['closed in May', 'in Ma'], without: ['Subscribe', 'after the flood'] };
    expect(judged({}, { marks })).toMatchObject({ kept: [1, 2], leftOut: [1, 2] });
  });

  it('one attribute that we left behind is a changed document, and only more shift than without us is ours', () => {
    expect(judged()).toMatchObject({ domUnchanged: true, shift: 0 });
    const left = { html: '<html class="x"></html>', shift: 0.15 };
    expect(judged({ left }).domUnchanged).toBe(false);
    expect(judged({ left }).shift).toBeCloseTo(0.05);
  });

  it('times are medians of the loads: one that was disturbed does not count', () => {
    const loads = [load, { ...load, content: 900, longest: 800 }, load];
    expect(judged({ loads })).toMatchObject({ ours: 20, floor: 10, ratio: 2, longest: 12 });
  });

  it('of a page that is not read, only what goes beyond the start of an empty script is compared', () => {
    const loads = [{ ...load, gate: 1.5, content: 0 }];
    expect(judged({ read: false, text: '', loads }).ratio).toBeCloseTo(0.05);
  });
});

describe('the table of a run', () => {
  const rows = (pages: PageFigures[]) =>
    Object.fromEntries(rowsOf(pages, 4_900).map(({ measure, holds }) => [measure, holds]));

  it('says of each figure whether it holds', () => {
    expect(
      Object.values(rows([judged(), judged({ read: false, loads: [{ ...load, gate: 1, content: 0 }] })])),
    ).not.toContain(false);
  });

  it('one page with a long task, a shift or a change is enough to fail', () => {
    const bad = judged({ left: { html: '', shift: 0.2 }, loads: [{ ...load, longest: 51 }] });
    expect(rows([judged(), judged(), bad])).toMatchObject({
      'pages whose document changed': false,
      'pages whose layout shifted': false,
      'longest task of ours': false,
    });
  });

  it('says nothing of what was not measured', () => {
    const table = tableOf(rowsOf([], 4_900));
    expect(table).not.toContain('NaN');
    expect(rows([])['script time to the floor, median']).toBeNull();
  });

  it('counts what the gate opened on', () => {
    const pages = [judged(), judged({ read: false }), judged({ read: false }, { kind: 'other' })];
    expect(gateRows(pages).slice(1)).toEqual([
      ['news', '1', '1'],
      ['article', '0', '0'],
      ['other', '0', '1'],
    ]);
  });
});
