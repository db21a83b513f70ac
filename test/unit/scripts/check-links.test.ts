import { describe, expect, it } from 'vitest';
import { type Ask, checkLinks } from '../../../scripts/packs/check-links.ts';

const links = (...urls: string[]) => urls.map((url) => ({ claimId: 'a', url }));
const run = (ask: Ask, ...urls: string[]) =>
  checkLinks(links(...urls), { ask, signal: new AbortController().signal, patience: 1000 });

describe('asking for addresses', () => {
  it('asks each once, whoever leans on it, and names the claims', async () => {
    const asked: string[] = [];
    const outcomes = await checkLinks(
      [
        { claimId: 'a', url: 'https://a.example/1' },
        { claimId: 'b', url: 'https://a.example/1' },
      ],
      {
        ask: async (url) => {
          asked.push(url);
          return { status: 200 };
        },
        signal: new AbortController().signal,
        patience: 1000,
      },
    );
    expect(asked).toEqual(['https://a.example/1']);
    expect(outcomes).toEqual([
      { url: 'https://a.example/1', claimIds: ['a', 'b'], state: 'ok', note: 'status 200' },
    ]);
  });

  it('asks again in full where a server does not answer to HEAD', async () => {
    const ask: Ask = async (_, { method }) => ({ status: method === 'HEAD' ? 405 : 200 });
    expect((await run(ask, 'https://a.example/'))[0]?.state).toBe('ok');
  });

  it('tells what is gone from what is refused to a robot and from what cannot be reached', async () => {
    const ask: Ask = async (url) => {
      if (url.includes('down'))
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
      return { status: url.includes('gone') ? 404 : 403 };
    };
    const outcomes = await run(ask, 'https://gone.example/', 'https://shy.example/', 'https://down.example/');
    expect(outcomes.map(({ state, note }) => [state, note])).toEqual([
      ['gone', 'status 404'],
      ['refused', 'status 403'],
      ['unreachable', 'ENOTFOUND'],
    ]);
  });

  it('says where an http address is served by https as well', async () => {
    const ask: Ask = async (url) => ({ status: url === 'https://old.example/' ? 500 : 200 });
    const outcomes = await run(ask, 'http://new.example/', 'http://old.example/');
    expect(outcomes.map(({ state }) => state)).toEqual(['secure', 'ok']);
  });

  it('asks one host for one address at a time', async () => {
    let open = 0;
    let most = 0;
    const ask: Ask = async () => {
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done));
      open--;
      return { status: 200 };
    };
    await run(ask, ...Array.from({ length: 6 }, (_, i) => `https://a.example/${i}`));
    expect(most).toBe(1);
  });

  it('stops where it is when it is cancelled', async () => {
    const stop = new AbortController();
    const ask: Ask = async () => {
      stop.abort();
      return { status: 200 };
    };
    const outcomes = await checkLinks(
      Array.from({ length: 40 }, (_, i) => ({ claimId: 'a', url: `https://${i}.example/` })),
      { ask, signal: stop.signal, patience: 1000 },
    );
    expect(outcomes.length).toBeLessThan(40);
  });
});
