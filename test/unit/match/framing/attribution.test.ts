import { describe, expect, it } from 'vitest';
import { framing } from './lumberjacks.ts';

describe('a claim is reported', () => {
  it.each([
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

  it.each([
    ['ru', 'Мэр считает, что Япония вербует лесорубов в Канаде.'],
    ['uk', 'Правозахисники кажуть, що Японія вербує лісорубів у Канаді.'],
    ['ru', 'Япония вербует лесорубов в Канаде, по заявлению мэра.'],
    ['ru', 'В ней говорилось, что Япония вербует лесорубов в Канаде.'],
    ['ru', 'В письме говорилось, что Япония вербует лесорубов в Канаде.'],
    ['uk', 'Японія вербує лісорубів у Канаді, за твердженням мера.'],
  ])('in %s: %s', (lang, text) => expect(framing(text, lang)).toBe('attributed'));
});

it('a post that is printed with the name of its author is attributed', () => {
  const post = 'Japan is hiring lumberjacks in Canada, wake up — Rowan Alder (@alder) May 4, 2024';
  expect(framing(post)).toBe('attributed');
});
