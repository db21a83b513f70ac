/** What a quick look at a page tells about its kind. Plain data: the gate reads it from the DOM. */
export interface PageSigns {
  /** schema.org types that the page's structured data names (JSON-LD and microdata), without address, as written. */
  types: string[];
  /** `og:type`, or null. */
  ogType: string | null;
  /** There is one `<article>` (or `itemprop=articleBody`) that holds the densest text. */
  articleMarkup: boolean;
  /** There is a main heading. */
  headline: boolean;
  /**
   * Paragraphs of at least `PARAGRAPH` characters that stand in one place; navigation and what is mostly links left out. Counting
   * may end at `MUCH_TEXT`.
   */
  paragraphs: number;
  /** Characters in those paragraphs. Below `LEAST_TEXT` nothing else need be looked for. */
  characters: number;
  /** The address is that of a front page: it has no path. */
  frontPage: boolean;
}

/** Shortest text that counts as a paragraph: below it stand captions, buttons and bylines. */
export const PARAGRAPH = 60;

/** Characters. With less there is nothing to read, whatever the page says of itself. */
export const LEAST_TEXT = 120;
/** Nothing is asked that needs more: what a page shows that says nothing of itself. */
export const MUCH_TEXT = { paragraphs: 4, characters: 1_200 };

/** schema.org NewsArticle with its subtypes, and the general types that news sites use instead. */
const NEWS =
  /^((Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE = /^(Article|BlogPosting|SocialMediaPosting|ClaimReview|SatiricalArticle)$/;
/** A page that says it is one of these is none of ours, unless it says too that it is news. */
const OTHER =
  /^(Product|Recipe|QAPage|DiscussionForumPosting|JobPosting|SearchResultsPage|CheckoutPage|(Software|Web)Application|Course|Hotel|LodgingBusiness)$/;

/**
 * Whether a page is a news article in public, as far as its signs tell. The less a page says of itself, the more
 * text it must show: a wire flash marked as NewsArticle may be two sentences long, an unmarked page needs the body
 * of a real article. Text is asked for in every case, because front pages name the types of the articles they list.
 *
 * The figures were set on hand-made signs of front pages, flashes, shops, forums and articles (see the unit test);
 * the last one follows what reader modes ask for.
 */
export function isNewsPage(signs: PageSigns): boolean {
  const news = signs.types.some((type) => NEWS.test(type));
  if (!news && signs.types.some((type) => OTHER.test(type))) return false;

  const marked = news || signs.ogType === 'article' || signs.types.some((type) => ARTICLE.test(type));
  if (signs.frontPage) return marked && signs.articleMarkup && hasText(signs, 3, 800);
  if (marked) return hasText(signs, 1, LEAST_TEXT);
  if (signs.articleMarkup && signs.headline) return hasText(signs, 2, 400);
  return signs.headline && hasText(signs, MUCH_TEXT.paragraphs, MUCH_TEXT.characters);
}

function hasText(signs: PageSigns, paragraphs: number, characters: number): boolean {
  return signs.paragraphs >= paragraphs && signs.characters >= characters;
}
