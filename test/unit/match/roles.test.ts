import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/match/matcher.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';
import { finder, notion, stopped } from './one-claim.ts';

describe('two names on either side of a deed', () => {
  const find = finder(['Norway supplies Sweden with cedar logs every week.']);

  it.each([
    ['the order', 'Sweden supplies Norway with cedar logs every week.'],
    ['a passive with the order kept', 'Norway is supplied with cedar logs by Sweden every week.'],
    ['a "by" with an article', 'Norway is supplied with cedar logs by the Swedish navy every week.'],
    ['a "by" behind a noun', 'The supply of cedar logs to Norway by Sweden goes on every week.'],
  ])('are the other way round by %s', (_how, text) => {
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['actor'] });
  });

  it.each([
    ['in a passive', 'Every week Sweden is supplied with cedar logs by Norway.'],
    ['behind a noun', 'The supply of cedar logs to Sweden by Norway goes on every week.'],
    ['with the receiver first', 'To Sweden, Norway supplies cedar logs every week.'],
  ])('are the same way round %s', (_how, text) => expect(find(text).matches).toHaveLength(1));
});

describe('what is done to something', () => {
  const find = finder(['The fire at the chapel in Ravenna was staged.'], [notion('chapel-fire', 'fire')]);

  it('is not done to it where the same verb has another object', () => {
    const beside =
      'The bishop staged a concert for the chapel in Ravenna, which had lost its roof in the fire.';
    const next = 'The bishop staged a concert, and the fire at the chapel in Ravenna broke out later.';
    expect(stopped(find(beside))).toEqual({ matches: 0, checks: ['actor'] });
    expect(stopped(find(next))).toEqual({ matches: 0, checks: ['actor'] });
  });

  it('is done to it in the active, too', () => {
    expect(find('The bishop staged the fire at the chapel in Ravenna.').matches).toHaveLength(1);
    expect(find('The staged fire at the chapel in Ravenna cost a fortune.').matches).toHaveLength(1);
  });
});

describe('the one who acts', () => {
  const find = finder(
    ['Japan hires lumberjacks in Canada.'],
    [{ id: 'japan', kind: 'place', role: 'actor', required: true, names: {} }],
  );

  it.each(['In May', 'In March 2024', 'In 2024', 'On Tuesday', 'Since the winter'])(
    'stands free behind a time: %s',
    (time) => expect(find(`${time} Japan hired lumberjacks in Canada.`).matches).toHaveLength(1),
  );

  it.each([
    ['ru', 'В понедельник Япония наняла лесорубов в Канаде.'],
    ['ru', 'В мае 2024 года Япония наняла лесорубов в Канаде.'],
    ['uk', 'У четвер Японія найняла лісорубів у Канаді.'],
    ['uk', "У п'ятницю Японія найняла лісорубів у Канаді."],
  ])('stands free behind a time, in %s: %s', (lang, text) => {
    const inTheirs = createMatcher([
      testPack(
        testClaim({
          wordings: {
            ru: ['Япония нанимает лесорубов в Канаде.'],
            uk: ['Японія наймає лісорубів у Канаді.'],
          },
        }),
      ),
    ]);
    expect(inTheirs.findMatches({ text, lang }).matches).toHaveLength(1);
  });

  it.each(['In northern Japan', 'Against all Japan', 'In the Japan of old'])(
    'is not who stands behind a preposition: %s',
    (where) => expect(find(`${where} a man hired lumberjacks in Canada.`).matches).toEqual([]),
  );
});

describe('whoever judges a deed', () => {
  it.each([
    'Japan condemned the hiring of lumberjacks in Canada.',
    'Japan is investigating the recruitment of lumberjacks in Canada.',
  ])('has not done it: %s', (text) => {
    const find = finder(
      ['Japan hires lumberjacks in Canada.'],
      [
        { id: 'japan', kind: 'place', role: 'actor', required: true, names: {} },
        { id: 'canada', kind: 'place', role: 'place', required: true, names: {} },
      ],
    );
    expect(stopped(find(text))).toEqual({ matches: 0, checks: ['actor'] });
  });
});

describe('whoever speaks of himself by a pronoun', () => {
  it('may be the one who acts', () => {
    const find = finder(
      ['Rowan Alder hires lumberjacks in Canada.'],
      [{ id: 'alder', kind: 'person', role: 'actor', required: true, names: { en: ['Rowan Alder'] } }],
    );
    const [match] = find(
      'Rowan Alder called rubbish the stories that he hires lumberjacks in Canada.',
    ).matches;
    expect(match?.framing).toBe('rejected');
  });
});
