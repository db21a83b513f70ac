import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Metafile, type Plugin } from 'esbuild';
import { UserError } from '../user-error.ts';

/** Entry point in extension/ and the script it becomes. manifest.json, the pages and `startReading` and `bringCard` name the latter. */
const SCRIPTS = {
  gate: 'content/gate.ts',
  content: 'content/index.ts',
  card: 'content/card.ts',
  background: 'background/index.ts',
  'panel/index': 'panel/index.tsx',
  'options/index': 'options/index.tsx',
  'history/index': 'history/index.tsx',
  'welcome/index': 'welcome/index.tsx',
};

export interface Bundle {
  /** Path inside the extension and content. */
  files: Map<string, Uint8Array>;
  /** npm packages whose code ended up in the files: folders relative to the root, sorted. */
  packages: string[];
}

/** What a build for tests may have otherwise than the one that is shipped. */
export interface BuildVariant {
  /** A file that stands for extension/ui/text/catalogues.ts, with further languages. */
  catalogues?: string;
}

/**
 * All scripts and style sheets of the extension. Each script is self-contained: content scripts cannot import, and
 * the same form suits a service worker and an event page. Both browsers get the same bytes.
 *
 * @param styles style sheets in extension/ that stand as files of their own, and the file each becomes
 */
export async function bundleExtension(
  root: string,
  styles: Map<string, string>,
  variant: BuildVariant = {},
): Promise<Bundle> {
  const entries = [
    ...Object.entries(SCRIPTS),
    ...[...styles].map(([from, to]): [string, string] => [to.replace(/\.css$/, ''), from]),
  ];
  const results = await Promise.all(entries.map(([out, from]) => bundleOne(root, from, out, variant)));
  const files = new Map<string, Uint8Array>();
  const packages = new Set<string>();
  for (const result of results) {
    for (const file of result.outputFiles) {
      files.set(relative(join(root, 'out'), file.path).replaceAll('\\', '/'), file.contents);
    }
    for (const name of packagesOf(result.metafile)) packages.add(name);
  }
  return { files, packages: [...packages].sort() };
}

/** Settings of every bundle made here, the test-only extension's included. */
export const BUNDLE = {
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome128', 'firefox140'],
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
} as const satisfies BuildOptions;

async function bundleOne(
  root: string,
  from: string,
  out: string,
  { catalogues }: BuildVariant,
): Promise<BuildResult<{ write: false; metafile: true }>> {
  try {
    return await build({
      ...BUNDLE,
      metafile: true,
      write: false,
      entryPoints: [{ in: join(root, 'extension', from), out: basename(out) }],
      outdir: join(root, 'out', dirname(out)),
      absWorkingDir: root,
      plugins: catalogues === undefined ? [] : [instead(/\/catalogues\.ts$/, catalogues)],
      // Imported from a script, a style sheet is text for a shadow root; as an entry point it is a file.
      loader: from.endsWith('.css') ? {} : { '.css': 'text' },
    });
  } catch {
    throw new UserError(`extension/${from} cannot be bundled; the reasons stand above.`);
  }
}

/** Takes one file for every other one whose import ends so; its own import of the original stays. */
function instead(filter: RegExp, file: string): Plugin {
  return {
    name: 'instead',
    setup({ onResolve }) {
      onResolve({ filter }, ({ importer }) => (importer === file ? undefined : { path: file }));
    },
  };
}

function packagesOf(metafile: Metafile): string[] {
  return Object.keys(metafile.inputs).flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
  );
}
