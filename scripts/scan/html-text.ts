import { Parser } from 'htmlparser2';

const SKIPPED = new Set(
  'script style noscript template head nav aside form button select textarea svg iframe object audio video footer'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article blockquote body br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre ' +
    'section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/** Elements that never have an end tag: one of them inside a skipped element must not be waited for. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The text of a saved page, a block a line, without scripts and page furniture. The extension reads the live page
 * instead (extension/content/page-text.ts), where it also knows what is visible.
 */
export function readHtml(html: string): { text: string; lang?: string } {
  const blocks: string[] = [];
  let current = '';
  let skipping = 0;
  let lang: string | undefined;
  const endBlock = () => {
    const text = current.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    current = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html' && attributes.lang) lang = attributes.lang.toLowerCase();
      if (VOID.has(name)) {
        if (BLOCKS.has(name)) endBlock();
        return;
      }
      if (skipping > 0 || SKIPPED.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true')
        skipping++;
      else if (BLOCKS.has(name)) endBlock();
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (skipping > 0) skipping--;
      else if (BLOCKS.has(name)) endBlock();
    },
    ontext(text) {
      if (skipping === 0) current += text;
    },
  });
  parser.end(html);
  endBlock();
  return { text: blocks.join('\n\n'), ...(lang === undefined ? {} : { lang }) };
}
