import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the internet would be: notes who was wanted and answers nothing useful. */
export interface CatchAllProxy {
  /** `host:port` to be given to a browser. */
  address: string;
  /** What was asked for since the start: addresses, or `host:port` where the connection would have been encrypted. */
  wanted: string[];
  close(): void;
}

export async function startProxy(): Promise<CatchAllProxy> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    // A browser that gives up at once resets the connection; nothing is lost by that here.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing is let through\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    wanted,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Errands of the browsers themselves: seen with no extension installed, and of no interest here. */
const OWN_ERRANDS = [
  /^(http:\/\/)?(update|clients\d|clientservices|accounts|safebrowsing|optimizationguide-pa|content-autofill|redirector|edgedl\.me|dl|www|android\.clients|mtalk)\.(google|googleapis|gvt1)\.com[:/]/,
  /^(http:\/\/)?([a-z0-9-]+\.)*(mozilla\.(com|net|org)|firefox\.com)[:/]/,
];

/** What somebody other than the browser itself wanted from the internet. */
export function strangers(wanted: readonly string[]): string[] {
  return wanted.filter((address) => !OWN_ERRANDS.some((errand) => errand.test(address)));
}
