import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { jsonLines } from '../json-lines.ts';
import { UserError } from '../user-error.ts';
import { readHtml } from './html-text.ts';

/** A document to scan; `name` is its id on standard input and its path otherwise. */
export interface ScanDocument {
  name: { id: string } | { path: string };
  lang?: string;
  text: string;
}

const KINDS = new Set(['.txt', '.md', '.html', '.htm']);

/** Files, and all readable files of folders, in a fixed order. */
export function* fromPaths(paths: readonly string[], lang: string | undefined): Generator<ScanDocument> {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UserError(`${path}: no such file or folder`);
    if (stat.isDirectory()) {
      const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
      for (const name of inside) {
        const file = join(path, name);
        if (KINDS.has(extname(name).toLowerCase()) && statSync(file).isFile()) yield fromFile(file, lang);
      }
    } else if (!KINDS.has(extname(path).toLowerCase())) {
      throw new UserError(`${path}: only .txt, .md and .html files can be scanned`);
    } else {
      yield fromFile(path, lang);
    }
  }
}

function fromFile(path: string, lang: string | undefined): ScanDocument {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  const page = /^\.html?$/i.test(extname(path)) ? readHtml(content) : { text: content, lang: undefined };
  const known = lang ?? page.lang;
  return { name: { path }, text: page.text, ...(known === undefined ? {} : { lang: known }) };
}

/** JSON Lines from standard input, one at a time: any amount of text in constant memory. */
export async function* fromInput(input: NodeJS.ReadableStream): AsyncGenerator<ScanDocument> {
  for await (const { where, value } of jsonLines(input, 'standard input')) yield toDocument(value, where);
}

/**
 * The documents of a folder of news: pages and texts as `fromPaths` reads them, and every line of its .jsonl files.
 * A line without a text (a list of labels, say) comes as null.
 */
export async function* fromCorpus(folder: string): AsyncGenerator<ScanDocument | null> {
  yield* fromPaths([folder], undefined);
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of inside.filter((n) => extname(n) === '.jsonl')) {
    for await (const { where, value } of jsonLines(createReadStream(join(folder, name)), name)) {
      yield typeof (value as { text?: unknown } | null)?.text === 'string' ? toDocument(value, where) : null;
    }
  }
}

function toDocument(value: unknown, where: string): ScanDocument {
  const { id, text, lang } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new UserError(`${where}: id: expected a text or a number`);
  if (typeof text !== 'string') throw new UserError(`${where}: text: expected a text`);
  if (lang !== undefined && lang !== null && typeof lang !== 'string') {
    throw new UserError(`${where}: lang: expected a language tag`);
  }
  return { name: { id: String(id) }, text, ...(typeof lang === 'string' ? { lang } : {}) };
}
