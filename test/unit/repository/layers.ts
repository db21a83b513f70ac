import { posix } from 'node:path';
import { importsOf } from './syntax.ts';

/** One import inside the project, or of a package. */
export interface Arrow {
  file: string;
  /** Path relative to the root, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** May this file import that? First rule whose `from` fits the file decides. `types`: only types may cross. */
interface Rule {
  from: RegExp;
  may: RegExp;
  types?: RegExp;
}

/** The layer rule of ARCHITECTURE.md. There is no syntax for exceptions. */
export const RULES: Rule[] = [
  { from: /^src\/claim\//, may: /^(src\/claim\/|valibot$)/ },
  { from: /^src\/text\//, may: /^(src\/text\/|eld(\/|$)|@orama\/stemmers(\/|$))/, types: /^src\/claim\// },
  { from: /^src\/lexicon\//, may: /^src\/lexicon\// },
  { from: /^src\/index\//, may: /^src\/(claim|text|index)\// },
  { from: /^src\/match\//, may: /^src\/(claim|text|lexicon|index|match)\// },
  { from: /^src\/retrieval\//, may: /^src\/(text|lexicon|retrieval)\//, types: /^src\/claim\// },
  { from: /^src\/editorial\//, may: /^src\/(claim|text|match|editorial)\// },
  { from: /^src\/card\//, may: /^src\/(claim|card)\//, types: /^src\/match\// },
  {
    from: /^src\/page\//,
    may: /^(src\/((claim|page)\/|match\/reach\.ts$)|valibot$)/,
    types: /^src\/(match|text)\//,
  },
  {
    from: /^src\/feedback\//,
    may: /^(src\/feedback\/|valibot$)/,
    types: /^src\/(match\/|settings\.ts$)/,
  },
  { from: /^src\/history\//, may: /^(src\/(claim|page|history)\/|valibot$)/ },
  { from: /^src\/backup\//, may: /^(src\/((claim|feedback|history|backup)\/|settings\.ts$)|valibot$)/ },
  { from: /^src\/settings\.ts$/, may: /^valibot$/ },
  {
    from: /^extension\/platform\//,
    may: /^(src\/(?!retrieval\/)|extension\/platform\/|webextension-polyfill$|dexie$|valibot$)/,
  },
  { from: /^extension\/ui\//, may: /^(extension\/ui\/|preact(\/|$))/, types: /^src\// },
  {
    from: /^extension\/background\//,
    may: /^(src\/(?!retrieval\/)|extension\/(platform|background)\/|valibot$)/,
  },
  // Reads its settings key and nothing else of ours with a library in it: it runs on every page.
  {
    from: /^extension\/content\/gate\.ts$/,
    may: /^(src\/page\/|extension\/content\/)/,
    types: /^(src|extension\/platform)\//,
  },
  {
    from: /^extension\/content\//,
    may: /^(src\/(card|claim\/localized\.ts|feedback\/(diagnosis|left-out|sentence)\.ts|page|settings\.ts|text)(\/|$)?|extension\/platform\/(browser|messages|ask|answer|notice|settings|report|today|wire)\.ts|extension\/(ui|content)\/|preact(\/|$))/,
    types: /^src\//,
  },
  ...['panel', 'options', 'history'].map((page) => ({
    from: new RegExp(`^extension/${page}/`),
    may: new RegExp(`^(src/(?!retrieval/)|extension/(platform|ui|${page})/|preact(/|$))`),
  })),
  // Reads its example with the very code that reads news pages.
  {
    from: /^extension\/welcome\//,
    may: /^(src\/(?!retrieval\/)|extension\/(platform|ui|welcome)\/|extension\/content\/reading\.ts$|preact(\/|$))/,
  },
  {
    from: /^scripts\//,
    may: /^(src\/|scripts\/|node:|esbuild$|puppeteer-core$|@puppeteer\/browsers$|htmlparser2$|marked$|minisearch$|wink-bm25-text-search$|valibot$|@energetic-ai\/(embeddings|model-embeddings-en)$)/,
    types: /^extension\/platform\/messages\.ts$/,
  },
];

/** Every import of a file, resolved. */
export function arrowsOf(file: string, text?: string): Arrow[] {
  return importsOf(file, text).map(({ from, typeOnly }) => ({
    file,
    to: from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), from)) : from,
    typeOnly,
  }));
}

/** Whether the layer rule allows an import; a file under no rule may import nothing. */
export function isAllowed({ file, to, typeOnly }: Arrow): boolean {
  const rule = RULES.find(({ from }) => from.test(file));
  return rule !== undefined && (rule.may.test(to) || (typeOnly && rule.types?.test(to) === true));
}

/** A circle of imports that exist when the program runs, or null. */
export function findCycle(arrows: readonly Arrow[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { file, to, typeOnly } of arrows) {
    if (!typeOnly) next.set(file, [...(next.get(file) ?? []), to]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
