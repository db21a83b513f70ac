import { browser } from '../platform/browser.ts';

/** A pack file as it came: parsed by whoever asked for it. */
export interface PackFile {
  file: string;
  text: string;
}

/**
 * The pack files inside the extension, in the order of packs/index.json, which the build writes.
 * This is the only `fetch` of Plumbline, and it does not leave the browser: the pages' CSP allows it nothing else.
 */
export async function bundledPacks(): Promise<PackFile[]> {
  const files = (await read('packs/index.json').then((response) => response.json())) as string[];
  return Promise.all(
    files.map(async (file) => ({
      file,
      text: await read(`packs/${file}`).then((response) => response.text()),
    })),
  );
}

/** The compiled segments of those packs, by language; see docs/claim-index.md. */
export async function bundledSegments(): Promise<Map<string, Uint8Array>> {
  const langs = (await read('segments/index.json').then((response) => response.json())) as string[];
  const bytes = langs.map((lang) => read(`segments/${lang}.segment`).then((r) => r.arrayBuffer()));
  return new Map((await Promise.all(bytes)).map((buffer, i) => [langs[i] ?? '', new Uint8Array(buffer)]));
}

function read(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
