import { expect, it } from 'vitest';
import { hasSite } from '../../../src/page/site.ts';

it.each([
  [['news.example'], 'news.example', true],
  [['news.example'], 'www.news.example', true],
  [['WWW.News.example.'], 'news.example', true],
  [['news.example'], 'live.news.example', false],
  [['news.example'], 'badnews.example', false],
  [[], 'news.example', false],
  [['news.example', 7, null], 'news.example', true],
  ['news.example', 'news.example', false],
  [undefined, 'news.example', false],
])('of %j, %s is one: %s', (sites, host, expected) => {
  expect(hasSite(sites, host)).toBe(expected);
});
