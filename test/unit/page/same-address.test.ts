import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/page/same-address.ts';

describe('one page under two addresses', () => {
  it.each([
    ['another protocol', 'http://news.example/a/b', 'https://news.example/a/b'],
    ['www', 'https://www.news.example/a', 'https://news.example/a'],
    ['the mobile site', 'https://m.news.example/a', 'https://news.example/a'],
    ['a trailing slash', 'https://news.example/a/', 'https://news.example/a'],
    ['a fragment', 'https://news.example/a#comments', 'https://news.example/a'],
    ['a text fragment', 'https://news.example/a#:~:text=embassy', 'https://news.example/a'],
    ['tracking parameters', 'https://news.example/a?utm_source=x&fbclid=1', 'https://news.example/a'],
    ['parameters in another order', 'https://news.example/a?id=1&p=2', 'https://news.example/a?p=2&id=1'],
    ['capital letters in the host', 'https://News.Example/a', 'https://news.example/a'],
    ['the default port', 'https://news.example:443/a', 'https://news.example/a'],
    ['a path that is encoded', 'https://news.example/%D0%BC%D0%B8%D1%80', 'https://news.example/мир'],
    ['an index page', 'https://news.example/a/index.html', 'https://news.example/a//'],
    ['an AMP path', 'https://news.example/a/amp/', 'https://news.example/a'],
    ['an AMP host', 'https://amp.news.example/a', 'https://news.example/a'],
    ['an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/a', 'https://news.example/a'],
    [
      'a copy in the Web Archive',
      'https://web.archive.org/web/20240406101112/https://news.example/a',
      'https://news.example/a',
    ],
    [
      'a translation',
      'https://my--news-example.translate.goog/a?_x_tr_sl=ru&_x_tr_tl=en',
      'https://my-news.example/a',
    ],
  ])('%s', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });
});

it.each([
  ['slashes', '/'.repeat(200_000)],
  ['slashes and an end', `${'/'.repeat(200_000)}x`],
  ['indexes', '/index.html'.repeat(20_000)],
  ['slashes that are encoded', '%2F'.repeat(60_000)],
])('an address of nothing but %s is reduced before the test runs out of time', (_, path) => {
  expect(addressKey(`https://news.example${path}`)).toMatch(/^news\.example/);
});

describe('two pages', () => {
  it.each([
    ['another path', 'https://news.example/a', 'https://news.example/b'],
    ['another host', 'https://news.example/a', 'https://other.example/a'],
    ['a parameter that names the page', 'https://news.example/?id=1', 'https://news.example/?id=2'],
    ['capital letters in the path', 'https://news.example/A', 'https://news.example/a'],
    ['a page and the front page', 'https://news.example/a', 'https://news.example/'],
    ['a path that begins with amp', 'https://news.example/ampere', 'https://news.example/ere'],
  ])('%s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it('what is no address is only equal to itself, and nothing throws', () => {
    expect(addressKey('%%%')).toBe('%%%');
    expect(addressKey('https://news.example/%E0%A4%A')).toBe('news.example/%E0%A4%A');
    expect(addressKey('')).toBe('');
  });
});
