import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/pages/corpus.ts';
import { serveSavedPages } from '../../../scripts/pages/page-server.ts';
import { readTruth } from '../../../scripts/pages/truth.ts';
import { UserError } from '../../../scripts/user-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
const SOURCE = `<!doctype html><title>Bridge closed</title><meta property="og:description" content="A flood in May">
<nav>Home Sport</nav><h1>Bridge closed</h1><p>The bridge was closed.</p><figcaption>The old bridge</figcaption>
<p class="img-caption">Photo of water</p><script>var hidden = 'words';</script>`;

beforeAll(() => {
  const put = (id: string, files: Record<string, string>) => {
    mkdirSync(join(folder, id));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, id, name), text);
  };
  const meta = { kind: 'news', lang: 'en', title: 'Bridge closed', truth_marks: null };
  put('plain', {
    'source.html': SOURCE,
    'meta.json': JSON.stringify({ ...meta, url: 'https://www.gazette.example/2024/05/bridge?id=7#top' }),
    'article.txt': 'The bridge was closed. 3 < 4.',
  });
  put('markup', {
    'source.html': SOURCE,
    'meta.json': JSON.stringify({ ...meta, url: null }),
    'expected.html': '<p>The <b>bridge</b> was&nbsp;closed.</p><script>no()</script>',
  });
  writeFileSync(join(folder, 'index.jsonl'), '{"id":"plain"}\n{"id":"markup"}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of saved pages', () => {
  it('gives each page the path of its original, or its name', () => {
    expect(readCorpus(folder).map(({ id, path }) => [id, path])).toEqual([
      ['plain', '/2024/05/bridge?id=7'],
      ['markup', '/markup'],
    ]);
  });

  it('that is none is named in a word for people', () => {
    expect(() => readCorpus(join(folder, 'plain'))).toThrow(UserError);
  });

  it('the ground truth is read from text as it is, and from markup without it', () => {
    expect(readTruth(folder, 'plain')?.body.join(' ')).toBe('the bridge was closed 3 4');
    expect(readTruth(folder, 'markup')?.body.join(' ')).toBe('the bridge was closed');
  });

  it('headline, standfirst and captions stand around the article; menus and scripts do not', () => {
    const around = readTruth(folder, 'plain')?.around.join(' ') ?? '';
    for (const text of ['bridge closed', 'a flood in may', 'the old bridge', 'photo of water'])
      expect(around).toContain(text);
    for (const text of ['home', 'hidden', 'was closed']) expect(around).not.toContain(text);
  });

  it('is served with page scripts off, one host a page, and nothing else is let through', async () => {
    const server = await serveSavedPages(folder);
    const [page] = readCorpus(folder);
    const port = Number(server.proxy.split(':')[1]);
    const get = (host: string, path: string, dest: string) =>
      new Promise<{ status: number | undefined; policy: string }>((resolve) => {
        request({ port, path, headers: { host, 'sec-fetch-dest': dest } }, (response) => {
          response.resume();
          resolve({
            status: response.statusCode,
            policy: String(response.headers['content-security-policy'] ?? ''),
          });
        }).end();
      });
    expect(page && server.urlOf(page)).toBe(`http://plain.localhost:${port}/2024/05/bridge?id=7`);
    const served = await get(`plain.localhost:${port}`, '/2024/05/bridge?id=7', 'document');
    expect(served.status).toBe(200);
    expect(served.policy).toContain("script-src 'none'");
    expect((await get(`plain.localhost:${port}`, '/style.css', 'style')).status).toBe(404);
    expect((await get('news.example', 'http://news.example/', 'document')).status).toBe(404);
    expect((await get(`..localhost:${port}`, '/', 'document')).status).toBe(404);
    server.close();
  });
});
