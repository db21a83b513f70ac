import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SavedPage } from './corpus.ts';

/** Saved pages behind local addresses; and the internet as far as the browser gets to see it: nothing. */
export interface SavedPageServer {
  /** `host:port`, to be given to a browser as its proxy: whatever it wants from elsewhere is refused here. */
  proxy: string;
  /** A host of its own for each page, the original's path. */
  urlOf(page: SavedPage): string;
  close(): void;
}

/**
 * No script of the page's runs and nothing is fetched; its styles do, as far as they are in the page. A policy of the
 * page's reaches no world of an extension's. Inline handlers and `javascript:` are scripts too.
 */
const POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Under `.localhost` browsers look no host up; a saved page of any other name is refused. */
export async function serveSavedPages(folder: string): Promise<SavedPageServer> {
  const server = createServer(({ headers, url }, response) => {
    const file = join(
      folder,
      /^([\w.-]+)\.localhost:\d+$/.exec(headers.host ?? '')?.[1] ?? '',
      'source.html',
    );
    const isPage = headers['sec-fetch-dest'] === 'document' && !/^https?:/.test(url ?? '');
    if (!isPage || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(readFileSync(file));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing is let through\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    urlOf: ({ id, path }) => `http://${id}.localhost:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
