import { marked } from 'marked';

/** Where the text goes in extension/policy/index.html. */
const PLACE = /[ \t]*<!--[^>]*-->/;

/**
 * The editorial policy as a page of the extension: it opens from a card without a request to anybody.
 *
 * @param template the page, with a comment where the text goes
 * @param markdown docs/editorial-policy.md, our own text
 */
export function policyPage(template: string, markdown: string): string {
  const text = marked.parse(markdown, { async: false });
  return template.replace(PLACE, () => text);
}
