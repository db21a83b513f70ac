import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const names = (id: string, ru: string[], uk: string[]): Claim['entities'][number] => ({
  id,
  kind: 'person',
  role: 'topic',
  required: false,
  names: { ru, uk },
});

const matcher = createMatcher([
  testPack(
    testClaim({
      claim: {
        en: "Japan's consulate in Ottawa recruits Canadian lumberjacks for the cedar forests.",
        ru: 'Япония вербует лесорубов в Канаде.',
        uk: 'Японія вербує лісорубів у Канаді.',
      },
      wordings: {
        en: [
          'Japan is hiring lumberjacks in Canada through its consulate.',
          'Japan hires lumberjacks in Canada.',
          'The recruitment of lumberjacks in Canada by Japan.',
        ],
        ru: ['Япония нанимает лесорубов в Канаде.'],
        uk: ['Японія наймає лісорубів у Канаді.'],
      },
      entities: [...testClaim().entities, names('rowan-alder', ['Олдер'], ['Олдер'])],
    }),
  ),
]);
const framing = (text: string, lang = 'en') => matcher.findMatches({ text, lang }).matches[0]?.framing;
const each = (rows: [why: string, text: string][]) => it.each(rows);

/** A matcher for one claim that is itself put with a denial or as a report. */
const framingOf = (wording: string, ...others: string[]) => {
  const one = createMatcher([
    testPack(testClaim({ claim: { en: wording }, wordings: { en: [wording, ...others] } })),
  ]);
  return (text: string) => one.findMatches({ text, lang: 'en' }).matches[0]?.framing;
};

describe('a claim is rejected', () => {
  each([
    [
      'by an adjective with an infinitive',
      'It is misleading to say that Japan is hiring lumberjacks in Canada.',
    ],
    [
      'over a speaker set off by commas',
      'It is not true, the mayor said, that Japan is hiring lumberjacks in Canada.',
    ],
    [
      'over several speakers',
      'The mayor said she had seen no evidence for the claim that Japan is hiring lumberjacks in Canada.',
    ],
    ['by what no study shows', 'No inquiry has ever shown that Japan is hiring lumberjacks in Canada.'],
    [
      'by what the papers do not support',
      'Nothing public supports the story that Japan is hiring lumberjacks in Canada.',
    ],
    [
      'by proof that is missing behind it',
      'Evidence that Japan is hiring lumberjacks in Canada was never found.',
    ],
    [
      'behind a noun for a statement',
      'The rumour that Japan is hiring lumberjacks in Canada has never been confirmed.',
    ],
    [
      'in a later clause',
      'Japan is hiring lumberjacks in Canada, a version that the police later discarded.',
    ],
    [
      'by what it turned out to be',
      'A letter said to show that Japan is hiring lumberjacks in Canada turned out to be a joke.',
    ],
    [
      'by a phrase in front',
      'Contrary to reports that Japan is hiring lumberjacks in Canada, the consulate is shut.',
    ],
    [
      'by a noun that is a forgery',
      'The notice by which Japan hires lumberjacks in Canada is a forgery that fooled the press.',
    ],
    ['by a subject that does not exist', 'No Japanese consulate hires lumberjacks in Canada.'],
    ['by "there never was"', 'There never was any recruitment of lumberjacks in Canada by Japan.'],
    ['in a heading', 'Fact check: Japan is hiring lumberjacks in Canada'],
    ['by a contrast', 'Japan is hiring lumberjacks, but not in Canada.'],
    ['by a correction', 'The Gazette corrected a report that Japan is hiring lumberjacks in Canada.'],
    ['by a label', 'Myth: Japan is hiring lumberjacks in Canada.'],
    ['by what nobody found', 'No court has found that Japan is hiring lumberjacks in Canada.'],
    ['by "neither"', 'Neither Japan nor any other country hires lumberjacks in Canada.'],
    ['by what takes its place', 'Japan is hiring not lumberjacks but clerks in Canada.'],
    ['as unlikely', 'The hiring of lumberjacks in Canada by Japan is highly unlikely, a broker said.'],
  ])('%s', (_why, text) => expect(framing(text)).toBe('rejected'));

  each([
    [
      'that found none',
      'Alder told the paper that Japan is hiring lumberjacks in Canada, and it looked in every town along the river and found none.',
    ],
    ['at once', 'Japan is hiring lumberjacks in Canada, says the barber. It isn’t so.'],
    [
      'by a noun',
      '“Japan is hiring lumberjacks in Canada,” the poster reads. Dial the number. The notice is a forgery.',
    ],
    [
      'by a "not" over its own words',
      'Japan is hiring lumberjacks in Canada, says the barber. None of the lumberjacks has heard of it.',
    ],
    [
      'by its very wording',
      'Japan is hiring lumberjacks in Canada, says the barber. The letter he waves about, an old one, proves nothing of the sort.',
    ],
    [
      'three sentences on',
      'Japan is hiring lumberjacks in Canada, says the barber. He has a letter. It is long. The tale, in short, is wrong.',
    ],
    [
      'in the same breath',
      'Alder said that Japan is hiring lumberjacks in Canada, but no lumberjack has come.',
    ],
    [
      'by what is so in fact',
      'Alder said that Japan is hiring lumberjacks in Canada. In fact the consulate in that town was closed years ago and its staff went home to their families.',
    ],
    [
      'that came first',
      '“These stories have no basis,” the consul answered. He was responding to the report that Japan is hiring lumberjacks in Canada.',
    ],
    [
      'to a question that is not put',
      'No, Japan did not send for, let alone hire, any lumberjacks in Canada',
    ],
    [
      'that no proof supports it',
      'Japan is hiring lumberjacks in Canada, says the barber, who believes many things of that sort. I told him over two long evenings that no study supports it.',
    ],
    [
      'below a label',
      'Claim: Japan is hiring lumberjacks in Canada.\nReality: the consulate has been shut for years.',
    ],
    ['by the answer to a question', 'Is Japan hiring lumberjacks in Canada? No. The consulate is shut.'],
  ])('by a reply %s', (_why, text) => expect(framing(text)).toBe('rejected'));

  each([
    ['ru', 'Доказательств того, что Япония вербует лесорубов в Канаде, нет.'],
    ['ru', 'Утверждение о том, что Япония вербует лесорубов в Канаде, ничем не подтверждено.'],
    ['ru', 'Вопреки сообщениям, что Япония вербует лесорубов в Канаде, консульство закрыто.'],
    ['uk', 'Доказів того, що Японія вербує лісорубів у Канаді, журналісти не знайшли.'],
    ['uk', 'Листи про те, що Японія нібито вербує лісорубів у Канаді, виявилися підробленими.'],
    ['ru', 'Вербовки лесорубов в Канаде Японией не было.'],
    ['uk', 'Вербування лісорубів у Канаді Японією не виявлено.'],
    ['uk', 'Японія вербує не лісорубів, а теслярів у Канаді.'],
  ])('in %s: %s', (lang, text) => expect(framing(text, lang)).toBe('rejected'));
});

describe('a claim is reported', () => {
  each([
    [
      'by the speaker behind it',
      'Japan is hiring lumberjacks in Canada, a spokesman for the town council told his readers.',
    ],
    ['by a source in a phrase', 'In the mayor’s telling, Japan is hiring lumberjacks in Canada.'],
    ['by the verb that blames', 'The mayor warned that Japan is hiring lumberjacks in Canada.'],
    ['by a name and a colon', 'Rowan Alder: Japan is hiring lumberjacks in Canada'],
    ['without evidence', 'Japan is hiring lumberjacks in Canada, Alder said without offering proof.'],
    ['without a denial', 'The consulate declined to deny that Japan is hiring lumberjacks in Canada.'],
    [
      'though another thing is denied next',
      'Alder told his followers that Japan is hiring lumberjacks in Canada and that the letters had been forged.',
    ],
    [
      'though he added a remark',
      'Alder said that Japan is hiring lumberjacks in Canada. None of the neighbours wants to be named.',
    ],
    [
      'though the source gives no name',
      'A leaflet says that Japan is hiring lumberjacks in Canada. It gives no author.',
    ],
    [
      'though a later clause has a "not" of its own',
      'Alder said that Japan is hiring lumberjacks in Canada. He did not sign the letter, the lumberjacks neither.',
    ],
  ])('%s', (_why, text) => expect(framing(text)).toBe('attributed'));

  each([
    ['ru', 'Мэр считает, что Япония вербует лесорубов в Канаде.'],
    ['uk', 'Правозахисники кажуть, що Японія вербує лісорубів у Канаді.'],
    ['ru', 'Япония вербует лесорубов в Канаде, по заявлению мэра.'],
    ['ru', 'В ней говорилось, что Япония вербует лесорубов в Канаде.'],
    ['ru', 'В письме говорилось, что Япония вербует лесорубов в Канаде.'],
    ['uk', 'Японія вербує лісорубів у Канаді, за твердженням мера.'],
  ])('in %s: %s', (lang, text) => expect(framing(text, lang)).toBe('attributed'));
});

describe('a claim is asserted', () => {
  each([
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

describe('a claim that is itself a denial', () => {
  const frame = framingOf('The recruitment of lumberjacks in Canada by Japan is a hoax.');

  each([
    ['asserted', 'The recruitment of lumberjacks in Canada by Japan is a hoax.'],
    ['asserted', 'Stories about the recruitment of lumberjacks in Canada by Japan are a hoax.'],
    [
      'attributed',
      'The recruitment of lumberjacks in Canada by Japan was dismissed as a hoax by the consulate.',
    ],
    ['rejected', 'It is false that the recruitment of lumberjacks in Canada by Japan is a hoax.'],
    ['rejected', 'The recruitment of lumberjacks in Canada by Japan is not a hoax.'],
  ])('is %s: %s', (wanted, text) => expect(frame(text)).toBe(wanted));

  it('keeps its own "not", and is denied by a further word', () => {
    const negated = framingOf('Japan does not hire lumberjacks in Canada.');
    expect(negated('Japan does not hire lumberjacks in Canada.')).toBe('asserted');
    expect(negated('The mayor said that Japan does not hire lumberjacks in Canada.')).toBe('attributed');
    expect(negated('It is not true that Japan does not hire lumberjacks in Canada.')).toBe('rejected');
  });

  it('is asserted with two words that agree in denying', () => {
    const one = createMatcher([
      testPack(
        testClaim({
          claim: { ru: 'Япония не нанимает лесорубов в Канаде.' },
          wordings: { ru: ['Япония не нанимает лесорубов в Канаде.'] },
        }),
      ),
    ]);
    const text = 'Япония ни на какие работы лесорубов не нанимает в Канаде.';
    expect(one.findMatches({ text, lang: 'ru' }).matches[0]?.framing).toBe('asserted');
  });

  it('answers a "not" behind its word: "makes them unnecessary"', () => {
    const needless = framingOf('Machines from Japan make lumberjacks in Canada unnecessary.');
    expect(needless('Machines from Japan make lumberjacks in Canada unnecessary.')).toBe('asserted');
    expect(needless('With machines from Japan, lumberjacks are not needed in Canada.')).toBe('asserted');
  });
});

describe('a claim that is itself a report', () => {
  const frame = framingOf('Japan warned that Canada hires lumberjacks.');

  each([
    ['asserted', 'Japan warned that Canada hires lumberjacks.'],
    ['attributed', 'The Gazette wrote that Japan warned that Canada hires lumberjacks.'],
  ])('is %s: %s', (wanted, text) => expect(frame(text)).toBe(wanted));
});

describe('the confidence of a framing', () => {
  const match = (text: string) => matcher.findMatches({ text, lang: 'en' }).matches[0];

  it('is high where the page says so outright', () => {
    const found = match('It is false that Japan is hiring lumberjacks in Canada.');
    expect(found?.framingSure).toBe(true);
    expect(found?.framingConfidence).toBeGreaterThan(0.9);
  });

  it('is too low to name it where only a noun tells of a statement', () => {
    const found = match('The idea that Japan is hiring lumberjacks in Canada rests on a letter.');
    expect(found).toMatchObject({ framing: 'attributed', framingSure: false });
  });
});
