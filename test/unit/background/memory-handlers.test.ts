import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { createMemoryHandlers } from '../../../extension/background/memory-handlers.ts';
import { Refusal } from '../../../extension/platform/answer.ts';
import type { MessageSender } from '../../../extension/platform/browser.ts';

const feedback = {
  heed: vi.fn(),
  give: vi.fn(async () => ({ silenced: false })),
  takeBack: vi.fn(),
  list: vi.fn(),
  remove: vi.fn(),
  letSpeak: vi.fn(),
  file: vi.fn(),
  forget: vi.fn(),
};
const history = {
  add: vi.fn(),
  list: vi.fn(),
  countCorrected: vi.fn(),
  acknowledge: vi.fn(),
  forget: vi.fn(),
};
const backups = { make: vi.fn(), preview: vi.fn(), restore: vi.fn() };
const keepsHistory = vi.fn(async () => true);
const handlers = createMemoryHandlers({ feedback, history, backups, keepsHistory });

const tab = {
  id: 7,
  url: 'https://www.news.example/a?id=7&utm_source=x#top',
  title: 'A page',
  incognito: false,
};
const page = {
  id: 'plumbline',
  url: 'https://www.news.example/before',
  tab,
  frameId: 0,
} as unknown as MessageSender;
const inPrivate = { ...page, tab: { ...tab, incognito: true } } as MessageSender;
const uncertain = { ...page, tab: { id: 7, url: tab.url } } as MessageSender;
const own = {
  id: 'plumbline',
  url: 'chrome-extension://plumbline/options/index.html',
} as unknown as MessageSender;

const hide = { kind: 'hide', claimId: 'a-claim', where: 'site' };
const written = () =>
  [feedback.give, feedback.takeBack, history.add].reduce((sum, { mock }) => sum + mock.calls.length, 0);

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a card that was opened', () => {
  it('goes into the history with title and address as the browser knows them, tracking left out', async () => {
    await handlers.cardOpened(page, ['a-claim']);
    expect(history.add).toHaveBeenCalledWith('a-claim', {
      title: 'A page',
      url: 'https://www.news.example/a?id=7',
      site: 'news.example',
    });
  });

  it('does not where the person wants no history', async () => {
    keepsHistory.mockResolvedValueOnce(false);
    await handlers.cardOpened(page, ['a-claim']);
    expect(history.add).not.toHaveBeenCalled();
  });
});

describe('a private window', () => {
  it.each([
    ['certainly', inPrivate],
    ['perhaps', uncertain],
  ])('%s one: nothing is kept of it', async (_, sender) => {
    await handlers.cardOpened(sender, ['a-claim']);
    await expect(handlers.giveFeedback(sender, [hide])).rejects.toBeInstanceOf(Refusal);
    await expect(handlers.takeBackFeedback(sender, [hide])).rejects.toBeInstanceOf(Refusal);
    expect(written()).toBe(0);
  });
});

describe('a page', () => {
  it.each([
    ['cardOpened', []],
    ['cardOpened', ['x'.repeat(101)]],
    ['giveFeedback', [{ ...hide, where: 'https://other.example/' }]],
    ['giveFeedback', [{ ...hide, site: 'other.example' }]],
    ['giveFeedback', [hide, hide]],
    ['takeBackFeedback', ['all']],
  ] as const)('that asks for %s in a strange way is refused (%#)', async (request, args) => {
    await expect(handlers[request](page, [...args])).rejects.toBeInstanceOf(Refusal);
    expect(written()).toBe(0);
  });

  it.each([
    ['listFeedback', []],
    ['removeFeedback', ['rating a-claim']],
    ['letClaimSpeak', ['a-claim']],
    ['feedbackFile', ['test-pack']],
    ['listHistory', ['', 0]],
    ['countCorrected', []],
    ['acknowledgeCorrected', []],
    ['forgetHistory', [{ all: true }]],
    ['makeBackup', []],
    ['previewBackup', ['b.json', '{}']],
    ['restoreBackup', ['b.json', '{}']],
  ] as const)(
    'learns nothing and changes nothing by asking for %s, which our own pages may',
    async (request, args) => {
      await expect(handlers[request](page, [...args])).rejects.toBeInstanceOf(Refusal);
      const all = [...Object.values(feedback), ...Object.values(history), ...Object.values(backups)];
      expect(all.every(({ mock }) => mock.calls.length === 0)).toBe(true);
      await handlers[request](own, [...args]);
      expect(all.filter(({ mock }) => mock.calls.length === 1)).toHaveLength(1);
    },
  );

  it('says on which site it is not itself: the browser does', async () => {
    await handlers.giveFeedback(page, [hide]);
    expect(feedback.give).toHaveBeenCalledWith(hide, expect.objectContaining({ site: 'news.example' }));
  });
});
