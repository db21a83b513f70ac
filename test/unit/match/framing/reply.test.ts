import { describe, expect, it } from 'vitest';
import { framing } from './lumberjacks.ts';

describe('a claim is rejected by a reply', () => {
  it.each([
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
  ])('%s', (_why, text) => expect(framing(text)).toBe('rejected'));
});
