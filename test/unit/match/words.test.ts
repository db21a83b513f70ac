import { describe, expect, it } from 'vitest';
import { finder, notion, stopped } from './one-claim.ts';

describe('a word of a sentence', () => {
  const find = finder(
    ['The hiccup cure gives you the hiccup.'],
    [notion('hiccup-cure', 'hiccup cure'), notion('hiccup', 'hiccup', 'hiccups')],
  );

  it('answers one word of the claim, not two', () => {
    expect(stopped(find('The hiccup cure gives you rest.'))).toEqual({ matches: 0, checks: ['words'] });
    expect(find('The hiccup cure gives you hiccups, my aunt says.').matches).toHaveLength(1);
  });
});

describe('a deed in a word we do not know', () => {
  const wording = 'Oslo hires bearded lumberjacks to destroy the cedar forests.';
  const find = finder([wording], [notion('lumberjack', 'lumberjacks')]);

  it('is taken for said where nearly all else is said in one piece, and something is done', () => {
    expect(find('Oslo ropes in bearded lumberjacks to destroy the cedar forests.').matches).toHaveLength(1);
  });

  it('is not where nothing is done at all', () => {
    const still = finder(['The consulate in Ottawa hires bearded lumberjacks for cedar forests.']);
    const text = 'The consulate in Ottawa spoke of bearded lumberjacks and of cedar forests.';
    expect(stopped(still(text))).toEqual({ matches: 0, checks: ['words'] });
  });

  it('is not where what narrows the claim is missing', () => {
    const only = finder(['Only Oslo hires bearded lumberjacks to destroy the cedar forests.']);
    expect(stopped(only('Oslo hires bearded lumberjacks to destroy the cedar forests.'))).toEqual({
      matches: 0,
      checks: ['words'],
    });
  });
});
