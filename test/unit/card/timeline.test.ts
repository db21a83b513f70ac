import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/card/timeline.ts';
import { SAMPLE } from './sample-record.ts';

const [checkers] = SAMPLE.sources.filter(({ id }) => id === 'checkers');
if (checkers === undefined) throw new Error('The sample has lost a source.');

describe('the timeline of a claim', () => {
  const timeline = timelineOf(SAMPLE, ['en']);
  const kindsAt = (date: string) => timeline.find((at) => at.date === date)?.entries.map(({ kind }) => kind);

  it('goes from the oldest to the newest; a whole year stands before its months, a month before its days', () => {
    expect(timeline.map(({ date }) => date)).toEqual([
      '2025',
      '2025-05',
      '2025-05-02',
      '2025-05-09',
      '2025-05-12',
    ]);
  });

  it('tells what kind each thing is: the claim, the verdict, what else happened', () => {
    expect(kindsAt('2025-05')).toEqual(['claim']);
    expect(kindsAt('2025-05-02')).toEqual(['event']);
  });

  it('puts what happened on one day together, the verdict after what led to it', () => {
    expect(kindsAt('2025-05-12')).toEqual(['event', 'verdict']);
  });

  it('never leads to the page that spread the claim', () => {
    expect(JSON.stringify(timeline)).not.toContain('letter.example');
  });

  it('adds ratings of others, in their own words, and does not tell the verdict twice', () => {
    const rated = { ...checkers, date: '2025-06-01' };
    const own = { ...rated, id: SAMPLE.ratedBy.source, rating: 'Falsch' };
    const dated = timelineOf({ ...SAMPLE, sources: [rated, own] }, ['en']);
    const ratings = dated.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'rating'));
    expect(ratings).toEqual([
      { kind: 'rating', publisher: 'Проверка', rating: 'Без доказательств', language: 'ru' },
    ]);
  });

  it('leaves out what has no date, and is empty where nothing has', () => {
    const undated = {
      ...SAMPLE,
      appearances: [],
      keyFacts: [],
      ratedBy: { ...SAMPLE.ratedBy, date: null },
    };
    expect(timelineOf(undated, ['en'])).toEqual([]);
  });
});
