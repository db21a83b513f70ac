import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/match/matcher.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const matcher = createMatcher([testPack()]);
const find = (text: string, options = {}) => matcher.findMatches({ text, lang: 'en' }, options).matches;
const framings = (text: string) => find(text).map((m) => m.framing);

describe('a sentence that says something else with the same words', () => {
  it.each([
    ['the roles are reversed', 'Canada is recruiting Japanese lumberjacks through its consulate in Tokyo.'],
    ['somebody else does it', 'Norway is hiring lumberjacks in Canada through its consulate.'],
    [
      'somebody else does it, and the actor is only where it leads',
      'Canada recruits lumberjacks for the forests in Japan.',
    ],
    ['it is only supposed', 'If Japan were to hire lumberjacks in Canada, wages would rise.'],
    ['it is to be prevented', 'Canada wants to prevent Japan from hiring lumberjacks in Canada.'],
    ['it happens in another country', 'Japan is hiring lumberjacks in Sweden through its consulate.'],
    [
      'it is the same topic only',
      'The Japanese consulate in Ottawa opened an exhibition about lumberjacks in Canada.',
    ],
  ])('stays silent where %s', (_why, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a sentence that states the claim', () => {
  it.each([
    ['active', 'Japan has been hiring lumberjacks in Canada for months.'],
    ['passive', 'Lumberjacks in Canada are being recruited by the Japanese consulate.'],
    ['as a noun', 'The recruitment of Canadian lumberjacks by Japan goes on.'],
    ['by metonymy', 'Tokyo recruits lumberjacks in Canada through its consulate.'],
  ])('is found in the %s', (_how, text) => {
    const [match] = find(text);
    expect(match).toMatchObject({
      claimId: 'japan-hires-lumberjacks',
      framing: 'asserted',
      shown: true,
      quote: text,
    });
  });

  it('is found at its own offsets in a longer text', () => {
    const sentence = 'Japan is hiring lumberjacks in Canada.';
    const text = `The weather was fine.\n\nNobody was surprised. ${sentence} The price of cedar rose.`;
    const [match] = find(text);
    expect(text.slice(match?.start, match?.end)).toBe(sentence);
  });

  it('may leave the place to the sentence before', () => {
    const [match] = find('The story began in Canada. Japan is hiring lumberjacks through its consulate.');
    expect(match?.evidence.checks).toContainEqual(
      expect.objectContaining({ check: 'place', outcome: 'unclear' }),
    );
  });

  it('shows its evidence: the wording, the words that agree, the checks', () => {
    const text = 'Japan is hiring lumberjacks in Canada.';
    const { evidence } = find(text)[0]!;
    expect(evidence.words.map((w) => text.slice(w.start, w.end))).toEqual([
      'Japan',
      'hiring',
      'lumberjacks',
      'Canada',
    ]);
    expect(evidence.checks.map((c) => `${c.check} ${c.outcome}`)).toContain('actor passed');
  });
});

describe('the framing of a sentence', () => {
  it.each([
    ['attributed', 'Rowan Alder said that Japan is hiring lumberjacks in Canada.'],
    ['attributed', 'Japan is allegedly hiring lumberjacks in Canada.'],
    ['attributed', '“Japan is hiring lumberjacks in Canada,” the poster reads.'],
    ['rejected', 'The report that Japan is hiring lumberjacks in Canada is not true.'],
    [
      'rejected',
      'Canada rejected a statement by Rowan Alder, who said that Japan is hiring lumberjacks in Canada.',
    ],
    ['rejected', 'Japan is not hiring lumberjacks in Canada.'],
    ['rejected', 'There is no evidence that Japan is hiring lumberjacks in Canada.'],
    ['rejected', 'Japan is hiring lumberjacks in Canada, a councillor thundered. That is wrong.'],
    ['attributed', 'The office did not deny that Japan is hiring lumberjacks in Canada.'],
    ['attributed', 'Rowan Alder said, without evidence, that Japan is hiring lumberjacks in Canada.'],
    ['questioned', 'Is Japan hiring lumberjacks in Canada?'],
    ['asserted', '„The North“ is a fine book. Japan is hiring lumberjacks in Canada.'],
    ['asserted', 'The minister denied the visit to the U.S. Japan is hiring lumberjacks in Canada.'],
  ])('is %s: %s', (framing, text) => {
    expect(framings(text)[0]).toBe(framing);
  });

  it('makes a question a mention, never a mark', () => {
    expect(find('Is Japan hiring lumberjacks in Canada?')[0]?.shown).toBe(false);
  });

  it('names the cue words and where they stand', () => {
    const text = 'The report that Japan is hiring lumberjacks in Canada is not true.';
    const [cue] = find(text)[0]!.evidence.cues;
    expect(cue).toMatchObject({ text: 'not true', start: text.indexOf('not true') });
  });
});

describe('a sentence that only speaks of the statement', () => {
  const story = 'Rowan Alder said that Japan is hiring lumberjacks in Canada.';

  it.each([
    ['by a demonstrative', 'The labour office said that this statement has no basis.'],
    ['by the name of the claimant', 'Officials found that Alder’s claims were incorrect.'],
    ['by his words', 'He did not provide any proof of his words.'],
  ])('rejects it %s', (_how, after) => {
    const found = find(`${story} ${after}`);
    expect(found.map((m) => [m.framing, m.evidence.refersBack])).toContainEqual(['rejected', true]);
  });

  it('says nothing where it does not reject', () => {
    expect(find(`${story} His remarks could harm the trade.`)).toHaveLength(1);
  });

  it('says nothing where no claim was stated', () => {
    expect(find('The weather was fine. The labour office said that this statement has no basis.')).toEqual(
      [],
    );
  });
});

describe('what is shown', () => {
  const text = 'Japan is hiring lumberjacks in Canada.';
  const shown = (changes: Parameters<typeof testClaim>[0], today?: string) =>
    createMatcher([testPack(testClaim(changes))])
      .findMatches({ text, lang: 'en' }, today ? { today } : {})
      .matches.map((m) => m.shown);

  it('is a mention for claims that are only to be mentioned', () => {
    expect(shown({ display: 'mention' })).toEqual([false]);
  });

  it('is a mention from the day the record expires', () => {
    expect(shown({ expiresAt: '2027-01-01' }, '2026-12-31')).toEqual([true]);
    expect(shown({ expiresAt: '2027-01-01' }, '2027-01-01')).toEqual([false]);
  });

  it('is a mark from the probability on that was asked for, and below it a mention', () => {
    const matcher = createMatcher([testPack(testClaim())]);
    const at = (markFrom: number) => matcher.findMatches({ text, lang: 'en' }, { markFrom }).matches;
    const [found] = at(0.7);
    expect(found?.shown).toBe(true);
    expect(at((found?.confidence ?? 0) + 0.002).map((m) => m.shown)).toEqual([false]);
    expect(at(0.1).map((m) => m.shown)).toEqual([true]);
  });

  it('is nothing for a withdrawn claim', () => {
    expect(shown({ status: 'withdrawn' })).toEqual([]);
  });
});

describe('the door', () => {
  it('explains dropped candidates only when asked', () => {
    const text = 'Canada is recruiting Japanese lumberjacks through its consulate in Tokyo.';
    expect(matcher.findMatches({ text, lang: 'en' }).nearMisses).toEqual([]);
    expect(matcher.findMatches({ text, lang: 'en' }, { explain: true }).nearMisses[0]?.failed.check).toBe(
      'actor',
    );
  });

  it('finds nothing in a language the pack does not speak', () => {
    expect(
      matcher.findMatches({ text: 'Japan stellt in Kanada Holzfäller ein.', lang: 'de' }).matches,
    ).toEqual([]);
  });

  it('gives exact quotes and never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'Japan',
      'Canada',
      'hires',
      'lumberjacks',
      'not true',
      '“',
      '”',
      '.',
      '?',
      '\n',
      'said',
      '180',
    );
    const prose = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(prose, fc.constantFrom('en', 'ru', 'uk', 'xx', 'en-GB', '???'), (text, lang) => {
        for (const match of matcher.findMatches({ text, lang }, { explain: true }).matches) {
          expect(match.quote).toBe(text.slice(match.start, match.end));
          expect(match.confidence).toBeGreaterThan(0);
          expect(match.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a page in more than one language', () => {
  const inTwo = createMatcher([
    testPack(
      testClaim({
        wordings: {
          en: testClaim().wordings.en ?? [],
          uk: ['Японія вербує лісорубів у Канаді через своє консульство.'],
        },
      }),
    ),
  ]);
  const english =
    'The report was published on the first page of the newspaper, and it was read with some surprise in the capital.';
  const ukrainian = 'Японія вже кілька місяців вербує лісорубів у Канаді через своє консульство в Оттаві.';

  it('is read paragraph by paragraph, each in its own', () => {
    const { lang, matches } = inTwo.findMatches({ text: `${english}\n${ukrainian}\n${english}` });
    expect(lang).toBe('en');
    expect(matches.map((m) => m.quote)).toEqual([ukrainian]);
  });

  it('keeps in mind what was named in the other language', () => {
    const leaning = 'Японія вже кілька місяців вербує там лісорубів через своє консульство, як пише газета.';
    const named = inTwo.findMatches({ text: `${english} It is about Canada.\n${leaning}` });
    expect(named.matches.map((m) => m.quote)).toEqual([leaning]);
    expect(inTwo.findMatches({ text: `${english}\n${leaning}` }).matches).toEqual([]);
  });
});
