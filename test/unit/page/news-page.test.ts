import { describe, expect, it } from 'vitest';
import { isNewsPage, type PageSigns } from '../../../src/page/news-page.ts';

/** A page without a sign of anything. */
const NOTHING: PageSigns = {
  types: [],
  ogType: null,
  articleMarkup: false,
  headline: false,
  paragraphs: 0,
  characters: 0,
  frontPage: false,
};
const page = (signs: Partial<PageSigns>) => isNewsPage({ ...NOTHING, ...signs });
const text = (paragraphs: number, characters: number) => ({ paragraphs, characters });

describe('a page is no news article', () => {
  it.each([
    ['an empty page', {}],
    ['a form with a headline', { headline: true, ...text(1, 90) }],
    [
      'a front page that names the types of the articles it lists',
      { types: ['WebSite', 'ItemList', 'NewsArticle'], frontPage: true, headline: true, ...text(20, 2400) },
    ],
    ['a list of teasers, whose text is all links', { types: ['NewsArticle'], headline: true, ...text(0, 0) }],
    ['a page that calls itself NewsArticle and has no text', { types: ['NewsArticle'], ogType: 'article' }],
    ['a shop with a long description', { types: ['Product', 'Offer'], headline: true, ...text(8, 3000) }],
    ['a recipe', { types: ['Recipe', 'Article'], ogType: 'article', ...text(8, 3000) }],
    ['a forum thread', { types: ['DiscussionForumPosting'], headline: true, ...text(12, 5000) }],
    ['questions and answers', { types: ['QAPage'], headline: true, articleMarkup: true, ...text(12, 5000) }],
    ['long text without a headline, such as a chat', { ...text(40, 9000) }],
    ['some text without any markup', { headline: true, ...text(3, 900) }],
    ['one comment inside an article element', { articleMarkup: true, headline: true, ...text(1, 500) }],
    ['a start page with long text and a headline', { frontPage: true, headline: true, ...text(9, 4000) }],
  ] satisfies [string, Partial<PageSigns>][])('%s', (_, signs) => {
    expect(page(signs)).toBe(false);
  });
});

describe('a page is a news article', () => {
  it.each([
    ['a wire flash of two sentences', { types: ['NewsArticle'], ...text(1, 130) }],
    [
      'an opinion piece that also sells a book',
      { types: ['Product', 'OpinionNewsArticle'], ...text(6, 3000) },
    ],
    ['a page that only Open Graph calls an article', { ogType: 'article', ...text(4, 900) }],
    ['a live blog', { types: ['LiveBlogPosting'], ...text(20, 5000) }],
    ['a fact-check', { types: ['ClaimReview'], ...text(6, 2000) }],
    ['article markup with a headline', { articleMarkup: true, headline: true, ...text(3, 600) }],
    ['a long text under a headline, without any markup', { headline: true, ...text(8, 2500) }],
    [
      'an article at an address without a path',
      { frontPage: true, ogType: 'article', articleMarkup: true, ...text(6, 2000) },
    ],
  ] satisfies [string, Partial<PageSigns>][])('%s', (_, signs) => {
    expect(page(signs)).toBe(true);
  });
});
