import { describe, expect, it } from 'vitest';
import { framing } from './lumberjacks.ts';

describe('a claim is rejected', () => {
  it.each([
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

  it.each([
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

describe('a denial holds', () => {
  it.each([
    [
      'over a reason inside what it denies',
      'It is false that Japan, because of the frost, is hiring lumberjacks in Canada.',
    ],
    ['over a time', 'The ministry denied that, since the spring, Japan is hiring lumberjacks in Canada.'],
    ['that names a secret', 'No secret deal exists by which Japan is hiring lumberjacks in Canada.'],
  ])('%s', (_how, text) => expect(framing(text)).toBe('rejected'));
});
