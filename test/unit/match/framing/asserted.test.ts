import { describe, expect, it } from 'vitest';
import { framing } from './lumberjacks.ts';

describe('a claim is asserted', () => {
  it.each([
    ['though proof is spoken of', 'The letters show that Japan is hiring lumberjacks in Canada.'],
    [
      'though someone is only told to go',
      'Japan is hiring lumberjacks in Canada, and they are told to bring an axe.',
    ],
    [
      'though a name stands in quotation marks',
      'Japan is hiring lumberjacks in Canada for the “Cedar Road”.',
    ],
    ['though a colon stands in it', 'Japan is hiring lumberjacks in Canada: the letters are out.'],
    ['with a "not" that belongs to another', 'Japan is hiring lumberjacks in Canada, not carpenters.'],
    ['with "no fewer than"', 'Japan is hiring no fewer than 40 lumberjacks in Canada.'],
    ['with "not only"', 'Japan is hiring not only lumberjacks in Canada.'],
    ['with nothing left', 'Japan is hiring lumberjacks in Canada with nothing in its purse.'],
    [
      'though its subject says something else',
      'Japan, which is hiring lumberjacks in Canada, told the meeting that wages would rise.',
    ],
    ['against what others say', 'Contrary to what the mayor says, Japan is hiring lumberjacks in Canada.'],
    ['with a "not" in a relative clause', 'Japan is hiring lumberjacks who do not live in Canada.'],
    ['with "not fewer than"', 'Japan is hiring not fewer than 40 lumberjacks in Canada.'],
    [
      'with people who were told something',
      'Japan is hiring lumberjacks in Canada, those who had been told to leave.',
    ],
    ['with a "not" behind "that were"', 'Japan is hiring lumberjacks in Canada that were not hired before.'],
    ['beyond denial', 'Japan is hiring lumberjacks in Canada, which nobody in the town hall can deny.'],
    [
      'against the sentence before',
      'It is quiet, they say. That is nonsense: Japan is hiring lumberjacks in Canada.',
    ],
    [
      'against what it was called',
      'These were never tourists: they are the lumberjacks whom Japan is hiring in Canada.',
    ],
    [
      'beside hearsay about something else',
      'Japan is hiring lumberjacks in Canada, and the carpenters are said to be jealous.',
    ],
    ['by letter', 'Japan is hiring by letter and writing to lumberjacks in Canada.'],
    ['with a promise', 'Japan is hiring lumberjacks in Canada with the promise of a bed.'],
  ])('%s', (_why, text) => expect(framing(text)).toBe('asserted'));
});

describe('a denial beside a claim leaves it asserted', () => {
  it.each([
    [
      'where the claim is given as its reason',
      'The shortage is a myth, because Japan is hiring lumberjacks in Canada.',
    ],
    [
      'where another subject begins',
      'The shortage is an invention and we know that Japan is hiring lumberjacks in Canada.',
    ],
    ['of hiding it', 'Japan is no longer hiding that it is hiring lumberjacks in Canada.'],
  ])('%s', (_how, text) => expect(framing(text)).toBe('asserted'));

  it('and one of what follows from it leaves it attributed', () => {
    const text =
      'The barber says that Japan is hiring lumberjacks in Canada, though that does not mean that he objects.';
    expect(framing(text)).toBe('attributed');
  });
});
