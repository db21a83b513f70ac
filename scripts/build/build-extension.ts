import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Pack } from '../../src/claim/pack.ts';
import { buildSegments } from '../../src/match/library.ts';
import { readBundledPacks } from '../packs/read-packs.ts';
import { testPacks } from '../packs/test-packs.ts';
import { UserError } from '../user-error.ts';
import { type BuildVariant, bundleExtension } from './bundle.ts';
import { licencesOf } from './licences.ts';
import { BROWSERS, type BrowserName, manifestFor, requireFiles } from './manifest.ts';
import { policyPage } from './policy-page.ts';

/** The style sheet of the highlights; everything else that content scripts style is text inside their bundle. */
const HIGHLIGHTS = 'content/highlights.css';
const PAGES = ['panel', 'options', 'history', 'welcome'];
/** A page without a script: docs/editorial-policy.md. */
const POLICY = 'policy';

/** Bytes of each file of one browser's extension, by path. */
export type Built = Map<string, Uint8Array>;

/**
 * Builds the extension for both browsers. The same tree gives the same bytes: no clock, no locale, no machine path.
 *
 * @param into folder that gets one folder a browser; what stood there is replaced at once, never half
 * @param variant for tests and pictures only
 * @throws UserError for a broken pack, a pack that marks what it must not, or a file the manifest names in vain
 */
export async function buildExtension(
  root: string,
  into: string,
  variant?: BuildVariant,
): Promise<Record<BrowserName, Built>> {
  const packs = soundPacks(root);
  const bundle = await bundleExtension(root, styleSheets(root), variant);
  const shared: Built = new Map(bundle.files);
  const put = (name: string, content: string | Uint8Array) =>
    shared.set(name, typeof content === 'string' ? Buffer.from(content) : content);

  for (const { name, text } of packs) put(`packs/${name}`, text);
  put('packs/index.json', `${JSON.stringify(packs.map((pack) => pack.name))}\n`);
  const segments = buildSegments(packs.map(({ pack }) => pack));
  for (const [lang, bytes] of segments) put(`segments/${lang}.segment`, bytes);
  put('segments/index.json', `${JSON.stringify([...segments.keys()])}\n`);
  for (const page of PAGES)
    put(`${page}/index.html`, readFileSync(join(root, `extension/${page}/index.html`)));
  put(
    `${POLICY}/index.html`,
    policyPage(
      readFileSync(join(root, `extension/${POLICY}/index.html`), 'utf8'),
      readFileSync(join(root, 'docs/editorial-policy.md'), 'utf8'),
    ),
  );
  for (const name of namesIn(join(root, 'icons')))
    put(`icons/${name}`, readFileSync(join(root, 'icons', name)));
  for (const lang of namesIn(join(root, 'extension/_locales'))) {
    const file = `_locales/${lang}/messages.json`;
    put(file, readFileSync(join(root, 'extension', file)));
  }
  put('LICENSE', readFileSync(join(root, 'LICENSE')));
  put('LICENCES-OF-LIBRARIES.txt', licencesOf(root, bundle.packages));

  const built = {} as Record<BrowserName, Built>;
  for (const browser of BROWSERS) {
    const manifest = manifestFor(browser, root);
    requireFiles(manifest, new Set(shared.keys()));
    const files: Built = new Map(shared);
    files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    built[browser] = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    replaceFolder(join(into, browser), built[browser]);
  }
  return built;
}

/** A pack that marks a sentence it must not mark is not shipped. */
function soundPacks(root: string): { name: string; text: string; pack: Pack }[] {
  const packs = readBundledPacks(root);
  const faults = testPacks(packs.map((p) => p.pack)).flatMap((r) => r.faults);
  if (faults.length > 0) throw new UserError(`The packs fail their own tests:\n${faults.join('\n')}`);
  return packs.map(({ file, text, pack }) => ({ name: basename(file), text, pack }));
}

function styleSheets(root: string): Map<string, string> {
  const styles = new Map<string, string>();
  if (existsSync(join(root, 'extension', HIGHLIGHTS))) styles.set(HIGHLIGHTS, 'highlights.css');
  for (const page of [...PAGES, POLICY]) {
    for (const name of namesIn(join(root, 'extension', page))) {
      if (name.endsWith('.css')) styles.set(`${page}/${name}`, `${page}/${name}`);
    }
  }
  return styles;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Writes beside, then swaps: a browser that has the folder loaded, or a second build, never meets half of it. */
function replaceFolder(folder: string, files: Built): void {
  const half = `${folder}.new-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(half, name)), { recursive: true });
    writeFileSync(join(half, name), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}
