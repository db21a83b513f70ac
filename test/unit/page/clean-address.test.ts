import { describe, expect, it } from 'vitest';
import { cleanAddress, hostOfAddress } from '../../../src/page/clean-address.ts';

describe('a clean address', () => {
  it.each([
    ['https://news.example/a?id=7&utm_source=x&fbclid=1#top', 'https://news.example/a?id=7'],
    ['https://news.example/a?utm_source=x', 'https://news.example/a'],
    ['https://reader:secret@news.example/a', 'https://news.example/a'],
    ['http://news.example:8080/a#:~:text=claim', 'http://news.example:8080/a'],
    ['https://news.example/?', 'https://news.example/'],
    ['https://news.example/a?at=noon@sea', 'https://news.example/a?at=noon@sea'],
  ])('%s is %s', (url, clean) => {
    expect(cleanAddress(url)).toBe(clean);
  });

  it.each([
    ['about:blank'],
    ['file:///tmp/a.html'],
    ['javascript:alert(1)'],
    [''],
    ['https://'],
    ['https:///a'],
  ])('%s has none', (url) => {
    expect(cleanAddress(url)).toBeNull();
  });
});

it.each([
  ['https://News.Example:8080/a', 'news.example'],
  ['https://a@b.example/', 'b.example'],
  ['https://[fe80::1]:8080/', '[fe80::1]'],
  ['about:blank', null],
])('the host of %s is %s', (url, host) => {
  expect(hostOfAddress(url)).toBe(host);
});
