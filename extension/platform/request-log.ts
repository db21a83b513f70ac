import * as v from 'valibot';
import { browser } from './browser.ts';

/** What a request may be made for. Plumbline makes none today; each purpose to come is named here and told to people. */
export const PURPOSES = ['pack'] as const;

const RecordSchema = v.object({
  /** Milliseconds since 1970. */
  when: v.pipe(v.number(), v.integer()),
  address: v.pipe(v.string(), v.maxLength(2_000)),
  why: v.picklist(PURPOSES),
  /** Bytes of the answer's body. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** `refused`: the server answered, and not with what was asked for; `failed`: no answer came. */
  outcome: v.picklist(['answered', 'refused', 'failed']),
});

/** One network request that the extension itself made. */
export type RequestRecord = v.InferOutput<typeof RecordSchema>;

const KEY = 'requests';
/** A page can show so many, and a few thousand bytes hold them; the oldest go. */
const MOST = 500;

let writing: Promise<unknown> = Promise.resolve();

/** Every request on record, the oldest first. What was stored and is no record is passed over. */
export async function readRequestLog(): Promise<RequestRecord[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((record) => v.is(RecordSchema, record)) : [];
}

/** Writes a request down. One at a time: of two at once neither may be lost. */
export function logRequest(record: RequestRecord): Promise<void> {
  const written = writing.then(async () => {
    const records = [...(await readRequestLog()), record].slice(-MOST);
    await browser.storage.local.set({ [KEY]: records });
  });
  writing = written.catch(() => {});
  return written;
}
