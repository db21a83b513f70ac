import { describe, expect, it } from 'vitest';
import { finder, notion, stopped } from './one-claim.ts';

describe('a claim that compares', () => {
  const find = finder(
    ['Geysers give off more steam in a year than all saunas.'],
    [notion('geyser', 'geyser', 'geysers'), notion('sauna', 'sauna', 'saunas')],
  );

  it('is found where the same two are compared the same way', () => {
    expect(
      find('Iceland’s geysers give off far more steam than all the saunas of Finland.').matches,
    ).toHaveLength(1);
  });

  it('is found where both sides and the word are turned', () => {
    expect(find('Saunas give off less steam in a year than all geysers.').matches).toHaveLength(1);
  });

  it.each([
    ['the sides are swapped', 'Saunas give off more steam in a year than all geysers.'],
    ['the word is its contrary', 'Geysers give off less steam in a year than all saunas.'],
    ['nothing is compared', 'Geysers give off steam in a year, and so do all saunas.'],
    [
      '"more than" only counts',
      'In a year geysers and all saunas give off steam in more than 300 towns, a guide says.',
    ],
  ])('stays silent where %s', (_why, text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['comparison'] });
  });
});

describe('a claim that compares by a verb', () => {
  const find = finder(
    ['The steam of geysers exceeds the steam of saunas.'],
    [notion('geyser', 'geyser', 'geysers'), notion('sauna', 'sauna', 'saunas')],
  );

  it.each([
    'The steam of geysers exceeds that of saunas.',
    'The steam of geysers surpasses the steam of saunas.',
    'The steam of geysers is more than the steam of saunas.',
  ])('is found the same way round: %s', (text) => expect(find(text).matches).toHaveLength(1));

  it.each([
    'The steam of saunas exceeds that of geysers.',
    'The steam of saunas surpasses the steam of geysers.',
    'More than 300 saunas give off steam beside geysers.',
  ])('stays silent at: %s', (text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['comparison'] });
  });
});

describe('a claim that compares two sorts of one thing', () => {
  const find = finder(
    ['Electric saunas give off more steam than wood saunas.'],
    [notion('sauna', 'sauna', 'saunas')],
  );

  it('tells the sides by what is not the same in them', () => {
    expect(find('Electric saunas give off far more steam than wood saunas.').matches).toHaveLength(1);
    expect(find('Wood saunas give off less steam than electric saunas.').matches).toHaveLength(1);
    expect(stopped(find('Wood saunas give off more steam than electric saunas.'))).toEqual({
      matches: 0,
      checks: ['comparison'],
    });
  });
});

describe('a claim about a year', () => {
  const find = finder(
    ['The ferry on the lake sank in a storm in 1987.', 'A storm sank the ferry on the lake.'],
    [notion('ferry', 'ferry'), notion('lake', 'lake')],
  );

  it('is not made of another year, even by a wording that names none', () => {
    expect(stopped(find('A storm sank the ferry on the lake in 1993.'))).toEqual({
      matches: 0,
      checks: ['number'],
    });
  });

  it('is not stopped by a year that stands apart and dates something else', () => {
    const apart =
      'A hearing in 1993, held behind doors that stayed shut, found that a storm sank the ferry on the lake.';
    const [match] = find(apart).matches;
    expect(match?.evidence.checks).toContainEqual({
      check: 'number',
      outcome: 'unclear',
      note: '1993 instead of 1987',
    });
  });

  it('is made where its own year is named among others, or none', () => {
    expect(
      find('In 2003 a diver said that a storm sank the ferry on the lake in 1987.').matches,
    ).toHaveLength(1);
    expect(find('A storm sank the ferry on the lake, the harbour master wrote.').matches).toHaveLength(1);
  });
});

describe('a claim about a day', () => {
  const find = finder(
    ['The ferry on the lake sank on 13 July 1987.', 'The ferry sank on the lake on 13 July.'],
    [notion('ferry', 'ferry'), notion('lake', 'lake')],
  );

  it.each([
    'The ferry on the lake sank on 14 July.',
    'The ferry on the lake sank on October 13th.',
    'The ferry on the lake sank in October.',
    'The ferry on the lake sank on 13 July 1993.',
  ])('is not made of another day, month or year: %s', (text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['number'] });
  });

  it.each([
    ['where only the month is named', 'The ferry on the lake sank in July.'],
    ['where the day is left open', 'The ferry on the lake sank last summer.'],
    [
      'where another day dates something else',
      'At a hearing on 2 October, three months after it had opened, a diver said that the ferry on the lake sank.',
    ],
    [
      'where its own day stands among others',
      'At a hearing on 2 October a diver said that the ferry on the lake sank on 13 July.',
    ],
  ])('is made %s', (_why, text) => expect(find(text).matches).toHaveLength(1));
});

describe('a claim that is put with a "not"', () => {
  const find = finder(
    ['Larch resin does not cause hiccups.'],
    [notion('larch-resin', 'larch resin'), notion('hiccups', 'hiccups')],
  );

  it('is not made by a "not" that denies something else', () => {
    expect(stopped(find('Not everybody knows that larch resin can cause hiccups.')).matches).toBe(0);
    expect(find('Larch resin, the foresters found, does not cause hiccups.').matches).toHaveLength(1);
  });
});

describe('what makes a claim', () => {
  it('has to be said: the same things spoken of together are no claim that one causes the other', () => {
    const find = finder(
      ['Full moons cause landslides in the valley.'],
      [notion('full-moon', 'full moon', 'full moons'), notion('landslide', 'landslide', 'landslides')],
    );
    expect(find('Full moons trigger landslides in the valley.').matches).toHaveLength(1);
    expect(find('The full moon stood over the valley when landslides were cleared.').matches).toEqual([]);
  });

  it('has to be narrowed as the claim is', () => {
    const find = finder(
      ['The toll is levied only on lorries from the island.'],
      [notion('toll', 'toll'), notion('island', 'island')],
    );
    expect(find('The toll is levied exclusively on lorries from the island.').matches).toHaveLength(1);
    expect(find('The toll is levied on lorries from the island and on coaches.').matches).toEqual([]);
  });

  it('keeps its general meaning where a record lists the word as a notion of its own', () => {
    const find = finder(
      ['The frescoes in the chapel were forged.'],
      [notion('fresco', 'fresco', 'frescoes'), notion('forged-fresco', 'forged')],
    );
    const loose = finder(
      ['The frescoes in the chapel were forged.'],
      [notion('fresco', 'fresco', 'frescoes')],
    );
    expect(find('The frescoes in the chapel were fabricated.').matches).toHaveLength(1);
    expect(find('The frescoes in the chapel were restored.').matches).toEqual([]);
    expect(loose('The frescoes in the chapel were fabricated.').matches).toHaveLength(1);
  });
});

describe('words that only happen to stand in one sentence', () => {
  const find = finder(
    ['Copper pans have become cheaper.'],
    [notion('copper-pan', 'copper pan', 'copper pans')],
  );

  it('are no claim where they stand far apart', () => {
    const far =
      'The museum keeps copper pans, tin spoons, old ledgers, wooden signs, brass scales, glass jars, mended chairs and ' +
      'painted trays, and entrance became cheaper.';
    expect(find(far).matches).toEqual([]);
  });

  it('are one where a short claim is all there is and stands together', () => {
    expect(find('Copper pans have become cheaper.').matches).toHaveLength(1);
  });
});

describe('whose something is', () => {
  const find = finder(
    ['A Norwegian rescue boat blocked the fjord.'],
    [notion('rescue-boat', 'boat'), notion('fjord', 'fjord')],
  );

  it('is read through the words that describe it', () => {
    expect(find('A Norwegian rescue boat blocked the fjord on Monday.').matches).toHaveLength(1);
    expect(find('A Swedish rescue boat blocked the fjord while Norwegian crews waited.').matches).toEqual([]);
  });
});

describe('what a person has', () => {
  const find = finder(
    ['Ada Wren was born in Norway.'],
    [
      { id: 'ada-wren', kind: 'person', role: 'topic', required: true, names: { en: ['Ada Wren', 'Wren'] } },
      { id: 'norway', kind: 'place', role: 'place', required: true, names: {} },
    ],
  );

  it('is not the person', () => {
    expect(find('Councillor Wren was born in Norway.').matches).toHaveLength(1);
    expect(find("Councillor Wren's mother was born in Norway.").matches).toEqual([]);
  });
});

describe('an accusation', () => {
  const find = finder(
    ['The trail of the felled cedars in Ottawa leads to Japan.'],
    [
      { id: 'japan', kind: 'place', role: 'actor', required: true, names: {} },
      { id: 'canada', kind: 'place', role: 'place', required: false, names: {} },
    ],
  );

  it('says who did it', () => {
    expect(find('The forester blamed Japan for the felled cedars in Ottawa.').matches).toHaveLength(1);
  });

  it('does not where somebody else is said to have done it', () => {
    expect(
      find("Norway's agents staged the fall of the felled cedars in Ottawa in order to blame Japan.").matches,
    ).toEqual([]);
  });
});
