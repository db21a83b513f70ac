import { describe, expect, it } from 'vitest';
import { finder, notion, stopped } from './one-claim.ts';

const find = finder(
  ['Japan hires lumberjacks in Canada.'],
  [
    { id: 'japan', kind: 'place', role: 'actor', required: false, names: {} },
    { id: 'canada', kind: 'place', role: 'place', required: true, names: {} },
  ],
);

describe('a claim that is only supposed', () => {
  it.each([
    ['by a condition', 'If the river froze, Japan would hire lumberjacks in Canada.'],
    ['by "unless"', 'Unless the law is changed, Japan hires lumberjacks in Canada.'],
    ['by what might be', 'Japan might hire lumberjacks in Canada.'],
    ['by a hope that has a clause of its own', 'The mayor hopes that Japan will hire lumberjacks in Canada.'],
    ['by a fear', 'It is feared that Japan hires lumberjacks in Canada.'],
    ['by what is to be prevented', 'The bill is meant to prevent Japan hiring lumberjacks in Canada.'],
  ])('stays silent: %s', (_how, text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['modality'] });
  });
});

describe('a supposition that does not govern the deed', () => {
  it.each([
    ['is about another clause before', 'Readers may not know it, but Japan is hiring lumberjacks in Canada.'],
    ['is an advice', 'Hikers should keep to the path, because Japan is hiring lumberjacks in Canada.'],
    ['follows behind', 'Japan is hiring lumberjacks in Canada, and wages may rise.'],
    ['is a tense after somebody’s words', 'The mayor said that Japan would hire lumberjacks in Canada.'],
    ['is the month of May', 'In May Japan hired lumberjacks in Canada.'],
  ])('stops nothing where it %s', (_how, text) => expect(find(text).matches).toHaveLength(1));
});

describe('a claim that is itself put with a condition', () => {
  it('is found with its own words', () => {
    const rule = finder(
      ['Lumberjacks may fell cedars only if the council agrees.'],
      [notion('cedar', 'cedar', 'cedars')],
    );
    const text = 'Cedars may be felled by lumberjacks only if the town council agrees, the poster says.';
    expect(rule(text).matches).toHaveLength(1);
  });

  it('keeps a word of supposing that belongs to what is claimed', () => {
    const accused = finder(['Japan is planning to fell the cedars of Ottawa.'], []);
    expect(
      accused('The forester accused Japan of planning to fell the cedars of Ottawa.').matches,
    ).toHaveLength(1);
  });
});

describe('a possibility that is ruled out', () => {
  it.each([
    ['by "could not"', 'Japan could not have hired the lumberjacks in Canada.'],
    ['before it', 'It is untrue that Japan could hire lumberjacks in Canada.'],
    [
      'behind it, where it is called a statement',
      'The statement that Japan would hire lumberjacks in Canada is false.',
    ],
  ])('rejects the claim: %s', (_how, text) => {
    expect(find(text).matches[0]?.framing).toBe('rejected');
  });

  it('is not ruled out by a denial of something else', () => {
    expect(
      stopped(find('Japan might hire lumberjacks in Canada, where the wrong trees were felled.')),
    ).toEqual({
      matches: 0,
      checks: ['modality'],
    });
  });
});

describe('the Ukrainian "чи"', () => {
  const ukrainian = finder(
    ['Японія наймає лісорубів у Канаді.'],
    [
      { id: 'japan', kind: 'place', role: 'actor', required: false, names: {} },
      { id: 'canada', kind: 'place', role: 'place', required: true, names: {} },
    ],
    'uk',
  );

  it('is an "or" between two of a kind', () => {
    expect(ukrainian('Лісорубів чи теслярів Японія наймає в Канаді.').matches).toHaveLength(1);
  });

  it('is a "whether" where it opens a clause', () => {
    const text = 'Невідомо, чи Японія наймає лісорубів у Канаді.';
    expect(stopped(ukrainian(text))).toEqual({ matches: 0, checks: ['modality'] });
  });
});

describe('a denial of something else', () => {
  it.each([
    'The mayor dismissed the budget, but Japan might hire lumberjacks in Canada.',
    'The report found no evidence of fraud, and Japan might hire lumberjacks in Canada.',
    'A report says that Japan could hire lumberjacks in Canada, and calls the figures on oil wrong.',
  ])('leaves a possibility a possibility: %s', (text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['modality'] });
  });
});

it('is denied where a later clause names it as a statement and calls it untrue', () => {
  const text =
    'The mayor quoted the statement that Japan could hire lumberjacks in Canada, and said that this statement is wrong.';
  expect(find(text).matches).toHaveLength(1);
});
