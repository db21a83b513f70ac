import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fake,
}));

import { answer, type Handlers, Refusal } from '../../../extension/platform/answer.ts';
import { ask, askTab, NobodyAnswers, NoReply, RequestRefused } from '../../../extension/platform/ask.ts';
import type { TabRequests } from '../../../extension/platform/messages.ts';
import { fake } from './fake-browser.ts';

type Some = {
  listPacks(): string[];
  getClaim(id: string): string | null;
  showCount(n: number, removed: boolean): void;
};
let life: AbortController;

function handle(handlers: Partial<Handlers<Some>>): void {
  answer(handlers as Handlers<Some>, life.signal);
}

/** Does something while time flies. */
async function later<T>(act: () => Promise<T>): Promise<T> {
  vi.useFakeTimers();
  try {
    const done = act();
    done.catch(() => {});
    await vi.runAllTimersAsync();
    return await done;
  } finally {
    vi.useRealTimers();
  }
}

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe('a request', () => {
  it('comes with its sender and what was sent, and the reply goes back', async () => {
    fake.sender = { url: 'https://news.example/' };
    const getClaim = vi.fn(() => 'a claim');
    handle({ getClaim });
    expect(await ask('getClaim', 'x')).toBe('a claim');
    expect(getClaim).toHaveBeenCalledWith(fake.sender, ['x']);
  });

  it('can be answered with null and with nothing', async () => {
    handle({ getClaim: async () => null, showCount: () => {} });
    expect(await ask('getClaim', 'x')).toBeNull();
    expect(await ask('showCount', 1, false)).toBeUndefined();
  });

  it('is refused in words for people', async () => {
    handle({
      listPacks() {
        throw new Refusal('Not from here.');
      },
    });
    await expect(ask('listPacks')).rejects.toThrow(new RequestRefused('Not from here.'));
  });

  it('that meets a fault is refused without its details, and the fault is reported once', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('secret detail');
    handle({
      listPacks() {
        throw fault;
      },
    });
    for (let i = 0; i < 3; i++) {
      await expect(ask('listPacks')).rejects.toThrow(/^Something went wrong inside Plumbline\.$/);
    }
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('that nobody knows is left to other contexts: no reply', async () => {
    handle({ getClaim: () => null });
    await expect(later(() => ask('listPacks'))).rejects.toBeInstanceOf(NoReply);
  });

  it('is not answered after the signal has fired', async () => {
    handle({ getClaim: () => null });
    life.abort();
    await expect(later(() => ask('getClaim', 'x'))).rejects.toBeInstanceOf(NoReply);
  });

  it('that is not answered is made once more, later', async () => {
    const send = vi
      .spyOn(fake.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed'));
    handle({ getClaim: () => 'a claim' });
    expect(await later(() => ask('getClaim', 'x'))).toBe('a claim');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('that is not answered twice may be answered another time: nothing is gone', async () => {
    const send = vi
      .spyOn(fake.runtime, 'sendMessage')
      .mockRejectedValue(new Error('The message port closed'));
    await expect(later(() => ask('getClaim', 'x'))).rejects.toBeInstanceOf(NoReply);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not made again once the extension is gone', async () => {
    const send = vi
      .spyOn(fake.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Extension context invalidated.'));
    const { id } = fake.runtime;
    Object.assign(fake.runtime, { id: undefined });
    await expect(ask('getClaim', 'x')).rejects.toBeInstanceOf(NobodyAnswers);
    expect(send).toHaveBeenCalledTimes(1);
    Object.assign(fake.runtime, { id });
  });

  it.each([['toString'], ['constructor'], ['__proto__']])('called %s finds no handler', async (request) => {
    handle({ getClaim: () => null });
    await expect(fake.runtime.sendMessage({ request, args: [] })).rejects.toThrow('Receiving end');
  });

  it.each([[null], ['text'], [{}], [{ request: 'getClaim' }], [{ request: 5, args: [] }]])(
    'in the shape of %j is none',
    async (message) => {
      handle({ getClaim: () => null });
      await expect(fake.runtime.sendMessage(message)).rejects.toThrow('Receiving end');
    },
  );
});

describe('asking a tab', () => {
  it('goes to its top frame', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce({
      ok: true,
      value: { marks: [], sentences: 1, claims: 2, failed: false },
    });
    const state: ReturnType<TabRequests['describePage']> = await askTab(7, 'describePage');
    expect(state.claims).toBe(2);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { request: 'describePage', args: [] },
      { frameId: 0 },
    );
  });

  it.each([
    ['throws', async () => Promise.reject(new Error('Extension context invalidated.'))],
    ['says nothing', async () => undefined],
    ['says something else', async () => 'hello'],
  ])('where the other side %s, nobody answers', async (_, reply) => {
    fake.tabs.sendMessage.mockImplementationOnce(reply);
    await expect(askTab(7, 'describePage')).rejects.toBeInstanceOf(NobodyAnswers);
  });
});
