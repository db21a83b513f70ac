import { describe, expect, it } from 'vitest';
import { changeOf, news, type Today, withTold } from '../../../src/history/changes.ts';
import type { RecordNow } from '../../../src/history/entry.ts';
import { entry, recordNow } from './sample-history.ts';

const today = (record: RecordNow | null, packs = ['test-pack']): Today => ({
  record: () => record,
  hasPack: (id) => packs.includes(id),
});

describe('what became of a record since its card was read', () => {
  it.each([
    ['withdrawn', { status: 'withdrawn', verdict: 'true' }],
    ['verdict', { verdict: 'misleading', status: 'corrected' }],
    ['corrected', { status: 'corrected', reason: { en: 'Another reason.' } }],
    ['reworded', { reason: { en: 'Another reason.' } }],
  ] as const)('is named by what weighs most: %s', (change, claim) => {
    expect(changeOf(entry(1), today(recordNow(claim)))?.change).toBe(change);
  });

  it('is that it is gone, where its pack is in use without it', () => {
    expect(changeOf(entry(1), today(null))).toEqual({ change: 'gone', now: null });
  });

  it('is unknown, where the person took the pack out', () => {
    expect(changeOf(entry(1), today(null, []))).toBeNull();
  });

  it.each([
    ['a new version of the pack', {}, { version: '9.0.0' }],
    [
      'a further translation',
      { reason: { en: 'No case was named, and the labour office knows of none.', uk: 'Ні.' } },
      {},
    ],
    ['a record that was merged into another one', { id: 'merged', aliases: ['japan-hires-lumberjacks'] }, {}],
  ])('is nothing for %s', (_, claim, pack) => {
    expect(changeOf(entry(1), today(recordNow(claim, pack)))).toBeNull();
  });

  it('was corrected before it was read: nothing became of it', () => {
    const seen = { ...entry(1).seen, status: 'corrected' as const };
    expect(changeOf(entry(1, 'a', { seen }), today(recordNow({ status: 'corrected' })))).toBeNull();
  });
});

describe('the reader is told', () => {
  const corrected = today(recordNow({ status: 'corrected' }));

  it('once for a claim, however often its card was read', () => {
    expect(news([entry(1), entry(3, 'b'), entry(2, 'c')], corrected).map(({ at }) => at)).toEqual([3]);
  });

  it('not if the corrected card was read meanwhile, on whatever page', () => {
    const seen = { ...entry(1).seen, status: 'corrected' as const };
    expect(news([entry(1), entry(2, 'b', { seen })], corrected)).toEqual([]);
  });

  it('not of other words for the same reason', () => {
    expect(news([entry(1)], today(recordNow({ reason: { en: 'Other words.' } })))).toEqual([]);
  });

  it('no longer once they put it away, and again when something else is changed', () => {
    const told = withTold(entry(1), corrected);
    expect(news([told], corrected)).toEqual([]);
    expect(changeOf(told, corrected)?.change).toBe('corrected');
    expect(news([told], today(recordNow({ status: 'withdrawn' })))).toEqual([told]);
    expect(news([told], today(null))).toEqual([told]);
  });

  it('that a record is gone, until they put it away', () => {
    const told = withTold(entry(1), today(null));
    expect(news([entry(1)], today(null))).toHaveLength(1);
    expect(news([told], today(null))).toEqual([]);
    expect(news([told], corrected)).toEqual([told]);
  });
});
