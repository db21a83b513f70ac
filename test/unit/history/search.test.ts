import { describe, expect, it } from 'vitest';
import { historyId } from '../../../src/history/entry.ts';
import { byDay, findEntries, siteOfEntry } from '../../../src/history/search.ts';
import { entry } from './sample-history.ts';

const page = (title: string, url: string) => entry(1, 'a', { page: { title, url } });
const cafe = page('Le café d’Évreux', 'https://www.gazette.example/cafe');
const tree = page('Timber in Ottawa', 'https://news.example/tree?id=7');

describe('searching the history', () => {
  it.each([
    ['', [cafe, tree]],
    ['   ', [cafe, tree]],
    ['timber', [tree]],
    ['OTTAWA timber', [tree]],
    ['evreux', [cafe]],
    ['lumberjacks', [cafe, tree]],
    ['gazette.example', [cafe]],
    ['timber gazette', []],
    ['.*', []],
  ])('for "%s"', (search, found) => {
    expect(findEntries([cafe, tree], search)).toEqual(found);
  });

  it('is quick over all that is kept', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => entry(i, `${i}`));
    expect(findEntries(many, 'page 4999')).toHaveLength(1);
  });
});

describe('an entry', () => {
  it('belongs to a site, whatever its spelling', () => {
    expect(siteOfEntry(cafe)).toBe('gazette.example');
    expect(siteOfEntry(tree)).toBe('news.example');
  });

  it('is one for a claim on a page, however the page was come by', () => {
    const again = page('Timber', 'http://m.news.example/tree/?id=7&utm_source=x');
    expect(historyId(again)).toBe(historyId(tree));
    expect(historyId({ ...tree, claimId: 'another' })).not.toBe(historyId(tree));
  });

  it('has a title of one line, cut where it is endless', () => {
    expect(entry(1).page.title).toBe('Page a');
  });
});

it('days come in the order of their entries', () => {
  const entries = [entry(30), entry(21), entry(20), entry(3)];
  const days = byDay(entries, (at) => String(Math.floor(at / 10)));
  expect(days.map(({ day, entries: of }) => [day, of.length])).toEqual([
    ['3', 1],
    ['2', 2],
    ['0', 1],
  ]);
});
