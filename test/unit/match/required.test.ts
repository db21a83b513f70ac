import { describe, expect, it } from 'vitest';
import { finder, notion, stopped } from './one-claim.ts';

const outcomes = (found: ReturnType<ReturnType<typeof finder>>) =>
  found.matches.flatMap((m) =>
    m.evidence.checks.map((c) => [c.check, c.outcome, c.reason].filter(Boolean).join(' ')),
  );

describe('a common noun that a claim requires', () => {
  const find = finder(
    ['The vault paintings of the old chapel are forged.', 'The chapel paintings were forged by monks.'],
    [notion('fresco', 'fresco', 'frescoes', 'vault paintings')],
  );

  it('may be missing where a wording that does without it is said nearly whole, at a cost', () => {
    const [named] = find('The vault paintings of the old chapel are forged.').matches;
    const implied = find('The chapel paintings were forged by two drunken monks.');
    expect(outcomes(implied)).toContain('topic unclear other-words');
    expect(implied.matches[0]?.confidence).toBeLessThan(named?.confidence ?? 0);
  });

  it('may not where only part of the wording is said', () => {
    expect(stopped(find('The chapel paintings in the crypt were forged.'))).toEqual({
      matches: 0,
      checks: ['topic'],
    });
  });

  it('may stand in a sentence before', () => {
    expect(
      outcomes(
        find('The frescoes are back. All the wide chapel paintings were forged by unknown drunken monks.'),
      ),
    ).toContain('topic unclear named-before');
  });

  it('is met by any of its names', () => {
    expect(outcomes(find('The frescoes of the old chapel are forged.'))).toContain('topic passed');
  });
});

describe('a place that a claim requires', () => {
  const find = finder(
    ['Monks forged the paintings of the chapel in Oslo.', 'Monks forged the paintings of the chapel.'],
    [{ id: 'norway', kind: 'place', role: 'place', required: true, names: {} }],
  );

  it('is never implied, though the wording is said whole', () => {
    expect(stopped(find('Monks forged the paintings of the chapel.'))).toEqual({
      matches: 0,
      checks: ['place'],
    });
  });

  it('may be named in a sentence before, unless this one names another country', () => {
    const before = 'It happened in Norway.';
    expect(outcomes(find(`${before} Monks forged the paintings of the chapel.`))).toContain(
      'place unclear named-before',
    );
    expect(find(`${before} Monks forged the paintings of the chapel in Sweden.`).matches).toEqual([]);
  });
});

describe('what a claim requires and only the sentences before name', () => {
  const person = (id: string, name: string) => ({ ...notion(id, name), kind: 'person' as const });
  const asleep = (n: number) => 'The bishop was asleep. '.repeat(n);

  it('may be one thing, or more where a pronoun takes them up', () => {
    const find = finder(
      ['The paintings of the old chapel were forged by drunken monks.'],
      [person('ada', 'Ada Wren'), person('alder', 'Rowan Alder')],
    );
    const all = 'The paintings of the old chapel were forged by drunken monks';
    expect(find(`Ada Wren was there. ${all} of Rowan Alder.`).matches).toHaveLength(1);
    expect(find(`Ada Wren was there with Rowan Alder. ${all}.`).matches).toEqual([]);
    expect(find(`Ada Wren was there with Rowan Alder. They saw: ${all}.`).matches).toHaveLength(1);
  });

  it('is forgotten after five sentences', () => {
    const find = finder(
      ['The paintings of the old chapel were forged by drunken monks.'],
      [person('ada', 'Ada Wren')],
    );
    const text = (n: number) =>
      `Ada Wren was there. ${asleep(n)}The paintings of the old chapel were forged by drunken monks.`;
    expect(find(text(4)).matches).toHaveLength(1);
    expect(find(text(5)).matches).toEqual([]);
  });

  it('is forgotten after three where it is a common noun', () => {
    const find = finder(
      ['The paintings of the old chapel were forged by drunken monks of Ravenna.'],
      [notion('fresco', 'fresco', 'frescoes')],
    );
    const text = (n: number) =>
      `The frescoes are back. ${asleep(n)}The paintings of the old chapel were forged by drunken monks.`;
    expect(find(text(2)).matches).toHaveLength(1);
    expect(find(text(3)).matches).toEqual([]);
  });
});
