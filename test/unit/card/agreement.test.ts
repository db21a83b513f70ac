import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/card/agreement.ts';
import type { Source } from '../../../src/claim/claim.ts';

const source = (publisher: string, rating: string | undefined, more: Partial<Source> = {}): Source => ({
  id: publisher.toLowerCase().replace(/\W+/g, '-'),
  publisher,
  title: 'A check',
  url: 'https://desk.example/check',
  date: '2024-05-01',
  language: 'en',
  role: 'refutes',
  says: { en: 'Checked it.' },
  ...(rating !== undefined && { rating }),
  ...more,
});

describe('whether publishers agree', () => {
  it('is not asked where only one of them gives a rating', () => {
    expect(agreementOf([source('A', 'False'), source('B', undefined)])).toBeNull();
    expect(agreementOf([])).toBeNull();
  });

  it('is counted by their own words, in whatever case they write them', () => {
    const agreement = agreementOf([source('A', 'False'), source('B', 'FALSE.'), source('C', 'false')]);
    expect(agreement).toMatchObject({
      publishers: 3,
      kind: 'same',
      ratings: [{ text: 'False', publishers: 3 }],
    });
  });

  it('is of one mind in different words, the most frequent first', () => {
    const sources = [source('A', 'Pants on Fire'), source('B', 'False'), source('C', 'False')];
    const agreement = agreementOf(sources);
    expect(agreement?.kind).toBe('against');
    expect(agreement?.ratings.map(({ text, publishers }) => [text, publishers])).toEqual([
      ['False', 2],
      ['Pants on Fire', 1],
    ]);
  });

  it('is denied where one supports what another refutes, even in the same word', () => {
    const split = agreementOf([source('A', 'Mixed'), source('B', 'Mixed', { role: 'supports' })]);
    expect(split?.kind).toBe('split');
  });

  it('claims no direction for ratings that stand for context', () => {
    const context = { role: 'context' } as const;
    expect(agreementOf([source('A', 'Half true', context), source('B', 'False')])?.kind).toBe('words');
  });

  it('counts a publisher once, by its newest rating, wherever it was read', () => {
    const agreement = agreementOf([
      source('Desk', 'False', { date: '2023' }),
      source('Desk (copy at Elsewhere)', 'Misleading', { date: '2024' }),
      source('Others', 'Misleading'),
    ]);
    expect(agreement).toMatchObject({ publishers: 2, kind: 'same' });
  });

  it('does not ask those who spread the claim', () => {
    const carrier = source('B', 'True', { role: 'claim-carrier' });
    expect(agreementOf([source('A', 'False'), carrier])).toBeNull();
  });
});
