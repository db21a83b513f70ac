import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { wordsOf } from './overlap.ts';

/** What an article says, by the judgement of those who saved the page. */
export interface Truth {
  /** Words of its body. */
  body: string[];
  /** Words of headline, standfirst and captions: not in the body as a rule, and no navigation either. */
  around: string[];
}

/** Null where nobody said. */
export function readTruth(folder: string, id: string): Truth | null {
  const file = ['article.txt', 'expected.html'].map((name) => join(folder, id, name)).find(existsSync);
  if (file === undefined) return null;
  const body = readFileSync(file, 'utf8');
  // Some of the plain texts are marked up by paragraphs.
  const isMarkup = file.endsWith('.html') || /^\s*<(p|div|h\d)\b/i.test(body);
  return {
    body: wordsOf(isMarkup ? textOf(body) : body),
    around: wordsOf(textAround(readFileSync(join(folder, id, 'source.html'), 'utf8'))),
  };
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

function textOf(html: string): string {
  return collect(html, () => true);
}

/** Names that sites give to captions and standfirsts. */
const AROUND = /(^|[-_ ])(wp-)?(caption|standfirst|subtitle|sub-title|subhead(line)?|dek|lede)/i;
const DESCRIPTION = /^((og|twitter):)?(title|description)$/i;

function textAround(html: string): string {
  return collect(
    html,
    (name, { class: names, itemprop }) =>
      /^(title|h1|figcaption)$/.test(name) ||
      AROUND.test(names ?? '') ||
      /^(headline|alternativeHeadline|description|caption)$/.test(itemprop ?? ''),
    ({ name, property, content }) => (DESCRIPTION.test(property ?? name ?? '') ? (content ?? '') : ''),
  );
}

type Attributes = Record<string, string>;

/** Text of all outermost elements that are wanted, and what `meta` makes of the `<meta>` elements. */
function collect(
  html: string,
  wanted: (name: string, attributes: Attributes) => boolean,
  meta: (attributes: Attributes) => string = () => '',
): string {
  const parts: string[] = [];
  const open: { name: string; wanted: boolean; unread: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') parts.push(meta(attributes));
      const above = open.at(-1);
      open.push({
        name,
        wanted: above?.wanted === true || wanted(name, attributes),
        unread: above?.unread === true || UNREAD.has(name),
      });
      parts.push(' ');
    },
    onclosetag() {
      open.pop();
      parts.push(' ');
    },
    ontext(text) {
      const at = open.at(-1);
      if (at === undefined ? wanted('', {}) : at.wanted && !at.unread) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('');
}
