import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../../src/text/phrases.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function table(lang: string, ...phrases: string[]) {
  const made = new PhraseTable<string>(lang);
  for (const phrase of phrases) made.addPattern(phrase, phrase);
  return (text: string) => made.find(tokenize(text, lang)).map((h) => h.values[0]);
}

describe('PhraseTable', () => {
  it('meets plain words in all their forms', () => {
    const find = table('en', 'special services');
    expect(find('the special service and the Special Services')).toEqual([
      'special services',
      'special services',
    ]);
  });

  it('prefers the longer phrase where two overlap', () => {
    expect(table('en', 'legion', 'international legion')('the International Legion')).toEqual([
      'international legion',
    ]);
  });

  it('understands beginnings, exact forms and a gap of one word', () => {
    expect(table('ru', 'вербов*')('о вербовке и вербовщиках')).toEqual(['вербов*', 'вербов*']);
    expect(table('en', '=claims')('he claims, she claimed')).toEqual(['=claims']);
    expect(table('en', 'no _ basis')('no basis; no factual basis; no such clear basis')).toHaveLength(2);
  });

  it('takes short names in capitals only in capitals', () => {
    const names = new PhraseTable<string>('en');
    names.addName('US', 'usa', true);
    expect(names.find(tokenize('the US told us', 'en'))).toHaveLength(1);
  });

  it('takes a name from a pack as it stands: nothing in it is notation', () => {
    const names = new PhraseTable<string>('en');
    names.addName('a*', 'greedy');
    names.addName(`the ${'_ '.repeat(60)}end`, 'slow');
    expect(names.find(tokenize(`an apple ${'the word '.repeat(200)}`, 'en'))).toEqual([]);
  });
});
