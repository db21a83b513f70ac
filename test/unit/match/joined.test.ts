import { describe, expect, it } from 'vitest';
import { finder, notion } from './one-claim.ts';

const find = finder(
  ['The lighthouse on Skarholm hired divers to blow up the harbour wall.'],
  [notion('skarholm', 'Skarholm'), notion('harbour-wall', 'harbour wall', 'quay')],
);

describe('a claim told in two sentences', () => {
  const first = 'The lighthouse on Skarholm put up a notice for divers on Tuesday.';

  it('is found where the second begins with a word that stands for something in the first', () => {
    const text = `${first} It hired them to blow up the harbour wall.`;
    const [match, ...others] = find(text).matches;
    expect(others).toEqual([]);
    expect(match?.quote).toBe(text);
  });

  it('is framed by both', () => {
    const said = `${first} It hired them to blow up the harbour wall, a fisherman says.`;
    const denied = `${first} It never hired them to blow up the harbour wall.`;
    expect(find(said).matches[0]?.framing).toBe('attributed');
    expect(find(denied).matches[0]?.framing).toBe('rejected');
  });

  it.each([
    ['stand in different paragraphs', `${first}\n\nIt hired them to blow up the harbour wall.`],
    ['have nothing that joins them', `${first} Somebody had hired sailors to blow up the harbour wall.`],
    ['have one between them', `${first} The sea was calm. It hired them to blow up the harbour wall.`],
  ])('is not looked for where the two %s', (_how, text) => expect(find(text).matches).toEqual([]));

  it('is not made of a sentence that says nothing of it and one that says it all', () => {
    const whole = 'The lighthouse on Skarholm hired divers to blow up the harbour wall.';
    const text = `The lighthouse on Skarholm is white. It is loud. They say so: ${whole}`;
    expect(find(text).matches.map((m) => m.quote)).toEqual([`They say so: ${whole}`]);
  });
});

it.each(['It is illegal to blow up the harbour wall.', 'It was a storm that blew up the harbour wall.'])(
  'an "it" that stands for nothing joins nothing: %s',
  (second) => {
    expect(find(`The lighthouse on Skarholm hired divers on Tuesday. ${second}`).matches).toEqual([]);
  },
);
