import type { PageSigns } from '../../src/page/news-page.ts';
import { findArticle } from './article.ts';
import { attribute, closest, findAll, textOf } from './dom.ts';

/** Structured data is searched, not parsed: much of it in the wild is broken JSON, and only the types matter here. */
const TYPES = /"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,300})\])/g;
const LONGEST_SCRIPT = 300_000;

/** What kind of page this is, as far as a quick look tells. */
export function readSigns(page: Document, path: string): PageSigns {
  const article = findArticle(page);
  const body = article?.body;
  const inBody = body ? findAll(body, 'h1', 1).length > 0 : false;
  return {
    types: [...jsonLdTypes(page), ...microdataTypes(page)],
    ogType: content(page, 'meta[property="og:type"]'),
    articleMarkup: body !== undefined && closest(body, 'article,[itemprop~=articleBody]') !== null,
    headline: inBody || (article?.headline ?? null) !== null,
    paragraphs: article?.paragraphs ?? 0,
    characters: article?.characters ?? 0,
    linked: article?.linked ?? 0,
    frontPage: /^\/*(index\.\w+)?$/.test(path),
  };
}

function jsonLdTypes(page: Document): string[] {
  const types: string[] = [];
  for (const script of findAll(page, 'script[type="application/ld+json"]', 20)) {
    const text = (textOf(script) ?? '').slice(0, LONGEST_SCRIPT);
    for (const [, one, several] of text.matchAll(TYPES)) {
      const named =
        one === undefined ? [...(several ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? '') : [one];
      // News sites call the subscription that an article belongs to a "CreativeWork" and "Product".
      if (named.length < 2 || !named.includes('Product')) types.push(...named.map(withoutAddress));
    }
  }
  return types;
}

function microdataTypes(page: Document): string[] {
  return findAll(page, '[itemtype]', 200).flatMap((element) =>
    (attribute(element, 'itemtype') ?? '').split(/\s+/, 5).map(withoutAddress),
  );
}

/** https://schema.org/NewsArticle -> NewsArticle */
function withoutAddress(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
}

function content(page: Document, selector: string): string | null {
  const meta = findAll(page, selector, 1)[0];
  return meta ? (attribute(meta, 'content') ?? '').trim().toLowerCase() : null;
}
