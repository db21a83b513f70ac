import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.ts';
import { shortfallsOf } from '../../../src/editorial/standards.ts';
import { testClaim } from '../claim/test-claim.ts';

const match = (framing: Claim['tests']['match'][number]['framing'], hard = false) => ({
  lang: 'en',
  text: 'A sentence.',
  framing,
  hard,
});
const silent = { lang: 'en', text: 'Another sentence.', why: 'other place' };
const source = testClaim().sources[0]!;

/** A record that keeps to the policy. */
const sound = (changes: Partial<Claim> = {}) =>
  testClaim({
    tests: {
      match: [match('asserted'), match('attributed'), match('rejected'), match('asserted', true)],
      silent: [silent, silent, silent, silent],
    },
    sources: [source, { ...source, id: 'chronicle', publisher: 'Test Chronicle' }],
    wordings: { en: ['One way.', 'A second way.', 'A third way.', 'A fourth way.'] },
    ...changes,
  });
const fields = (claim: Claim) => shortfallsOf(claim, 'en').map(({ field }) => field);

describe('a record and the editorial policy', () => {
  it('agree where the record has all that is asked of it', () => {
    expect(shortfallsOf(sound(), 'en')).toEqual([]);
  });

  it('disagree on a rebuttal with a sentence of more than thirty words, in whatever language', () => {
    const words = (n: number) => `Слово ${Array.from({ length: n - 1 }, () => 'слово').join(' ')}.`;
    expect(fields(sound({ rebuttal: { en: 'Short.', ru: `Коротко. ${words(30)}` } }))).toEqual([]);
    expect(shortfallsOf(sound({ rebuttal: { en: 'Short.', ru: `Коротко. ${words(31)}` } }), 'en')).toEqual([
      {
        claimId: 'japan-hires-lumberjacks',
        field: 'rebuttal.ru',
        expected: 'sentences of at most 30 words; one has 31',
      },
    ]);
  });

  it('do not take "U.S." or a figure for the end of a sentence', () => {
    const long = `The U.S. office counted 3.5 million ${Array.from({ length: 26 }, () => 'word').join(' ')}.`;
    expect(fields(sound({ rebuttal: { en: long } }))).toEqual(['rebuttal.en']);
  });

  it('disagree where tests are missing, or none is rejected, or none is hard', () => {
    const { tests } = sound();
    const [asserted] = tests.match;
    expect(fields(sound({ tests: { ...tests, silent: tests.silent.slice(1) } }))).toEqual(['tests.silent']);
    expect(
      fields(sound({ tests: { ...tests, match: [asserted!, asserted!, asserted!, asserted!] } })),
    ).toEqual(['tests.match', 'tests.match']);
  });

  it('disagree where all evidence is of one publisher and the claim is marked all the same', () => {
    const carrier = { ...source, id: 'rumour', publisher: 'Rumour Mill', role: 'claim-carrier' as const };
    expect(fields(sound({ sources: [source, carrier] }))).toEqual(['display']);
    expect(fields(sound({ sources: [source, carrier], display: 'mention' }))).toEqual([]);
  });

  it('disagree where nothing has to be named for the claim to be meant', () => {
    const entities = sound().entities.map((entity) => ({ ...entity, required: false }));
    expect(fields(sound({ entities }))).toEqual(['entities']);
  });
});
