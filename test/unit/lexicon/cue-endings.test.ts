import { describe, expect, it } from 'vitest';
import { kindByEnding } from '../../../src/lexicon/cue-endings.ts';

describe('a verb ending', () => {
  it.each([
    ['fr', 'recruterait', 'hedge'],
    ['fr', 'transferait', null],
    ['es', 'reclutarian', 'hedge'],
    ['es', 'querian', null],
    ['es', 'sugerian', null],
    ['tr', 'toplamiyor', 'negation'],
    ['tr', 'toplasaydi', 'supposed'],
    ['tr', 'umuyor', null],
  ])('%s: %s', (lang, word, kind) => expect(kindByEnding(lang)?.(word) ?? null).toBe(kind));

  it('says nothing in a language that has no such endings', () => expect(kindByEnding('en')).toBeUndefined());
});
