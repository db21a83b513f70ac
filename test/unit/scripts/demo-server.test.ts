import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/demo-server.ts';

let folder: string;
let server: PageServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-demo-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'secret.txt'), 'not for the demo');
  writeFileSync(join(folder, 'site/page.html'), '<!doctype html><title>A page</title>');
  server = await servePages(join(folder, 'site'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as written: `fetch` would straighten it first. */
function get(
  path: string,
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the demonstration site', () => {
  it('is reachable from this machine only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('sends the headers that the expectations beside a page ask for', async () => {
    const policy = "default-src 'none'";
    writeFileSync(
      join(folder, 'site/page.expected.json'),
      JSON.stringify({ headers: { 'content-security-policy': policy }, cards: [] }),
    );
    expect((await get('/page.html')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
  });

  it('lists a page that was dropped in', async () => {
    expect((await get('/')).body).toContain('href="page.html"');
    writeFileSync(join(folder, 'site/index.html'), '<body><a href="other.html">Other</a></body>');
    expect((await get('/')).body).toContain('href="page.html"');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/nowhere.html'])(
    'gives away nothing beside the folder, and survives: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('not for the demo');
      expect((await get('/page.html')).status).toBe(200);
    },
  );
});
