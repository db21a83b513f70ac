import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { welcome } from '../../../extension/background/first-run.ts';
import { pageTab } from '../../../extension/background/sender.ts';
import { Refusal } from '../../../extension/platform/answer.ts';
import type { MessageSender } from '../../../extension/platform/browser.ts';
import { fake } from '../platform/fake-browser.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the first-run page', () => {
  it('opens after an installation', async () => {
    await welcome('install');
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://plumbline/welcome/index.html' });
  });

  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'does not open after: %s',
    async (reason) => {
      await welcome(reason);
      expect(fake.tabs.create).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['is answered as a page is: it has an example to be read', 'welcome/index.html', true],
    ['is answered with something behind its address too', 'welcome/index.html#mode', true],
    ['is the only one of ours that is', 'options/index.html', false],
    ['cannot be passed off by a similar address', 'welcome/index.html.evil/', false],
  ])('%s', (_, path, answered) => {
    const url = `chrome-extension://plumbline/${path}`;
    const sender = { id: 'plumbline', url, frameId: 0, tab: { id: 7, url } } as unknown as MessageSender;
    if (answered) expect(pageTab(sender).tabId).toBe(7);
    else expect(() => pageTab(sender)).toThrow(Refusal);
  });
});
