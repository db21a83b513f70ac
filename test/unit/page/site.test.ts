import { expect, it } from 'vitest';
import { isSiteOff } from '../../../src/page/site.ts';

it.each([
  [['news.example'], 'news.example', true],
  [['news.example'], 'www.news.example', true],
  [['WWW.News.example.'], 'news.example', true],
  [['news.example'], 'live.news.example', false],
  [['news.example'], 'badnews.example', false],
  [[], 'news.example', false],
])('with %j switched off, %s is off: %s', (off, host, expected) => {
  expect(isSiteOff(off, host)).toBe(expected);
});
