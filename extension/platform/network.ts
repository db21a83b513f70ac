import { logRequest, type RequestRecord } from './request-log.ts';

/** The browser's own way out and the clock; tests bring others. */
export interface NetworkParts {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What came back. */
export interface Answer {
  status: number;
  body: Uint8Array;
}

/**
 * The one door to the network: whatever Plumbline asks of anybody goes through here and is written down, for the options
 * page to show. Nothing uses it today, and the pages' Content Security Policy would stop it; a house rule keeps every
 * other way out of the code. Files inside the extension are no network: see background/bundled-packs.ts.
 *
 * Sends no cookies and does not say where it comes from.
 *
 * @param address what is asked for; shown to the person as it is
 * @param why shown to the person in words
 * @throws TypeError where no answer came
 */
export async function request(
  address: string,
  why: RequestRecord['why'],
  { fetch, now }: NetworkParts,
): Promise<Answer> {
  const when = now();
  const asked = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  const answer = fetch(address, asked).then(async (response) => ({
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
    outcome: response.ok ? ('answered' as const) : ('refused' as const),
  }));
  const { outcome, body } = await answer.catch(() => ({ outcome: 'failed' as const, body: [] }));
  await logRequest({ when, address, why, bytes: body.length, outcome });
  const { status, body: bytes } = await answer;
  return { status, body: bytes };
}
