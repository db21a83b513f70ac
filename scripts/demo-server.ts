import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { readExpectations } from './demo/expectations.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A running server. */
export interface PageServer {
  /** `http://127.0.0.1:PORT/`, reachable from this machine only. */
  url: string;
  /** Path of every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves a folder of pages on 127.0.0.1, with the response headers that the expectations beside a page ask for.
 * `/` is the way in to all of them.
 */
export async function servePages(folder: string, signal?: AbortSignal): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(folder, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  signal?.addEventListener('abort', close, { once: true });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests, close };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  if (path === '/') {
    response.writeHead(200, { 'content-type': TYPES['.html'] });
    response.end(indexPage(folder));
    return;
  }
  const file = path === null ? '' : normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('Nothing here.');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(file.endsWith('.html') ? readExpectations(file)?.headers : {}),
  });
  response.end(readFileSync(file));
}

/** null where the address is none. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

/** The pages of a folder by name: the demo's articles, or whatever somebody dropped in. */
export function listPages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** The folder's own index.html, with a line for each page it does not link to: a page dropped in must be found. */
function indexPage(folder: string): string {
  const own = join(folder, 'index.html');
  const index = existsSync(own) ? readFileSync(own, 'utf8') : EMPTY_INDEX;
  const links = listPages(folder)
    .filter((name) => name !== 'index.html' && !index.includes(`"${name}"`))
    .map(
      (name) =>
        `<li><a href="${encodeURIComponent(name)}">${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a></li>`,
    );
  if (links.length === 0) return index;
  return index.replace('</body>', `<p>Also in this folder:</p>\n<ul>${links.join('')}</ul>\n</body>`);
}

const EMPTY_INDEX =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages</title><body><h1>Pages</h1></body></html>';
