import { describe, expect, it } from 'vitest';
import { siteIn } from '../../../extension/options/site-in.ts';

describe('the site that a person means', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example/politics?page=2#top', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['zeitung.münchen.example', 'zeitung.xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('%s is %s', (typed, site) => {
    expect(siteIn(typed)).toBe(site);
  });

  it.each([
    '',
    '   ',
    'news',
    'two words.example',
    'javascript://alert(1)',
    'file:///etc/hosts',
    'http://',
    '.',
    'a'.repeat(300),
  ])('“%s” is none', (typed) => {
    expect(siteIn(typed)).toBeNull();
  });
});
