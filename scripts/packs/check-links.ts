/** Where a source of a claim can be read. */
export interface Link {
  claimId: string;
  url: string;
}

/** What came of one address. */
export interface LinkOutcome {
  url: string;
  /** The claims that lean on it. */
  claimIds: string[];
  /** `secure`: an http address that is served by https as well, and should be given so. */
  state: 'ok' | 'gone' | 'refused' | 'unreachable' | 'secure';
  /** Status or error, in words. */
  note: string;
}

/** How an address is asked for; `fetch` of the platform, or a stand-in in tests. */
export type Ask = (url: string, init: { method: string; signal: AbortSignal }) => Promise<{ status: number }>;

interface Options {
  ask: Ask;
  signal: AbortSignal;
  /** Milliseconds that one address may take. */
  patience: number;
  onDone?(done: number, of: number): void;
}

/** Addresses asked at once; those of one host are asked one after the other, so that nobody is pressed. */
const AT_ONCE = 16;

/** Asks for every address once and says what came back, in the order of the addresses. */
export async function checkLinks(links: readonly Link[], options: Options): Promise<LinkOutcome[]> {
  const claims = new Map<string, string[]>();
  for (const { url, claimId } of links) claims.set(url, [...(claims.get(url) ?? []), claimId]);
  const hosts = new Map<string, string[]>();
  for (const url of claims.keys()) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  const queues = [...hosts.values()];
  const outcomes = new Map<string, LinkOutcome>();
  const work = async () => {
    for (let queue = queues.pop(); queue && !options.signal.aborted; queue = queues.pop()) {
      for (const url of queue) {
        outcomes.set(url, { url, claimIds: claims.get(url) ?? [], ...(await check(url, options)) });
        options.onDone?.(outcomes.size, claims.size);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return [...claims.keys()].flatMap((url) => outcomes.get(url) ?? []);
}

async function check(url: string, options: Options): Promise<Pick<LinkOutcome, 'state' | 'note'>> {
  if (url.startsWith('http:')) {
    const secure = await look(url.replace('http:', 'https:'), options);
    if (secure.state === 'ok') return { state: 'secure', note: 'is served by https as well' };
  }
  return look(url, options);
}

async function look(
  url: string,
  { ask, signal, patience }: Options,
): Promise<Pick<LinkOutcome, 'state' | 'note'>> {
  const get = (method: string) =>
    ask(url, { method, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  try {
    const head = await get('HEAD');
    // Some servers know no HEAD, or answer it as they would a robot.
    const { status } = head.status >= 400 ? await get('GET') : head;
    if (status < 400) return { state: 'ok', note: `status ${status}` };
    return { state: status === 404 || status === 410 ? 'gone' : 'refused', note: `status ${status}` };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return { state: 'unreachable', note: cause ?? (error as Error).name };
  }
}
