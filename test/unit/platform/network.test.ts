import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fake,
}));

import { request } from '../../../extension/platform/network.ts';
import { logRequest, type RequestRecord, readRequestLog } from '../../../extension/platform/request-log.ts';
import { fake } from './fake-browser.ts';

const ADDRESS = 'https://packs.example/woods.jsonl';
const fetch = vi.fn<typeof globalThis.fetch>();
const ask = () => request(ADDRESS, 'pack', { fetch, now: () => 5 });

beforeEach(() => {
  delete fake.stored.requests;
  fetch.mockReset();
});

describe('the door to the network', () => {
  it('writes down who was asked, when, why, and how much came back', async () => {
    fetch.mockResolvedValueOnce(new Response('four'));
    expect((await ask()).body).toEqual(new TextEncoder().encode('four'));
    expect(await readRequestLog()).toEqual([
      { when: 5, address: ADDRESS, why: 'pack', bytes: 4, outcome: 'answered' },
    ]);
  });

  it('takes along no cookie and does not say where it comes from', async () => {
    fetch.mockResolvedValueOnce(new Response(''));
    await ask();
    const sent = fetch.mock.calls[0]?.[1];
    expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('writes down a request that was refused', async () => {
    fetch.mockResolvedValueOnce(new Response('gone', { status: 404 }));
    expect((await ask()).status).toBe(404);
    expect(await readRequestLog()).toMatchObject([{ outcome: 'refused' }]);
  });

  it('writes down a request that nobody answered, and fails', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(ask()).rejects.toThrow(TypeError);
    expect(await readRequestLog()).toMatchObject([{ outcome: 'failed', bytes: 0 }]);
  });

  it('loses none of several at once', async () => {
    fetch.mockImplementation(async () => new Response('x'));
    await Promise.all([ask(), ask(), ask()]);
    expect(await readRequestLog()).toHaveLength(3);
  });
});

describe('the request log', () => {
  const record: RequestRecord = { when: 1, address: ADDRESS, why: 'pack', bytes: 0, outcome: 'answered' };

  it('is empty as long as nothing was asked of anybody', async () => {
    expect(await readRequestLog()).toEqual([]);
  });

  it('does not grow without end: the oldest go', async () => {
    fake.stored.requests = Array.from({ length: 500 }, (_, when) => ({ ...record, when }));
    await logRequest({ ...record, when: 999 });
    const log = await readRequestLog();
    expect(log).toHaveLength(500);
    expect([log[0]?.when, log.at(-1)?.when]).toEqual([1, 999]);
  });

  it.each([
    ['no list', 'damaged'],
    ['what is no record', [null, 7, { ...record, why: 'curiosity' }]],
  ])('passes over %s', async (_, stored) => {
    fake.stored.requests = stored;
    expect(await readRequestLog()).toEqual([]);
  });
});
