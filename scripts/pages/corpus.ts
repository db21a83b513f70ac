import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonLine } from '../json-line.ts';
import { UserError } from '../user-error.ts';

/** A saved page. */
export interface SavedPage {
  id: string;
  /** Path and query of the original's address, from the first slash on. */
  path: string;
  /** What somebody judged it to be; `other` is often a blog post. */
  kind: 'news' | 'article' | 'other';
  lang: string;
  title: string;
  /** Strings that the body of the article holds, and strings that stand beside it. */
  marks: { with: string[]; without: string[] } | null;
}

/**
 * The pages of a folder, in the order of its index.jsonl.
 *
 * @throws UserError where there is none
 */
export function readCorpus(folder: string): SavedPage[] {
  const index = join(folder, 'index.jsonl');
  if (!existsSync(index))
    throw new UserError(`${folder} holds no saved pages: there is no index.jsonl. See docs/page-cost.md.`);
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const { id } = parseJsonLine(line, `${index}:${i + 1}`) as { id: string };
      const meta = JSON.parse(readFileSync(join(folder, id, 'meta.json'), 'utf8')) as Meta;
      return {
        id,
        path: pathOf(meta.url) ?? `/${id}`,
        kind: meta.kind,
        lang: meta.lang,
        title: meta.title ?? '',
        marks: meta.truth_marks,
      };
    });
}

interface Meta extends Pick<SavedPage, 'kind' | 'lang'> {
  url: string | null;
  title: string | null;
  truth_marks: SavedPage['marks'];
}

function pathOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
