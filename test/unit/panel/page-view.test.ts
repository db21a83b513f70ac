import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { viewPage } from '../../../extension/panel/page-view.ts';
import { tabInFront } from '../../../extension/platform/tab-in-front.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { fake } from '../platform/fake-browser.ts';

const NOW = Date.parse('2026-11-22T14:40:00Z');
const TAB = { id: 7, windowId: 3, url: 'https://news.example/a', inPrivate: false, isLoading: false };
const view = (change: Partial<Settings>, host: string | null = 'news.example', isLoading = false) =>
  viewPage({ ...TAB, host, isLoading }, { ...DEFAULT_SETTINGS, ...change }, NOW);
const STATE = { marks: [], sentences: 3 };

beforeEach(() => {
  vi.clearAllMocks();
  fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: STATE });
});

const nobodyThere = () => fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));

describe('what the panel knows of a page', () => {
  it('is what the page says of itself', async () => {
    expect(await view({})).toEqual({ kind: 'read', state: STATE });
  });

  it('is that everything is off, or paused, before anything about this page', async () => {
    for (const host of ['news.example', 'mail.google.com', null]) {
      expect(await view({ on: false }, host)).toEqual({ kind: 'unread', why: 'off' });
      expect(await view({ pausedUntil: NOW + 1 }, host)).toEqual({ kind: 'unread', why: 'paused' });
    }
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is that nobody may be there: not on a page of the browser, not on a site of the never-list', async () => {
    expect(await view({}, null)).toEqual({ kind: 'unread', why: 'unreachable' });
    expect(await view({}, 'mail.google.com')).toEqual({ kind: 'unread', why: 'never' });
    expect(await viewPage(null, DEFAULT_SETTINGS, NOW)).toEqual({ kind: 'unread', why: 'unreachable' });
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is what the page says also where the mode leaves it alone: a person may have asked for it', async () => {
    expect(await view({ mode: 'click' })).toEqual({ kind: 'read', state: STATE });
    nobodyThere();
    expect(await view({ mode: 'click' })).toEqual({ kind: 'unread', why: 'onlyAsked' });
    expect(await view({ mode: 'chosen' })).toEqual({ kind: 'unread', why: 'notChosen' });
  });

  it('is that the browser keeps us off web pages, where that is why nobody answers', async () => {
    nobodyThere();
    fake.permissions.contains.mockResolvedValueOnce(false);
    expect(await view({})).toEqual({ kind: 'unread', why: 'noAccess' });
  });

  it('is that the page is no news only once it has loaded', async () => {
    nobodyThere();
    expect(await view({}, 'news.example', true)).toEqual({ kind: 'loading' });
    expect(await view({})).toEqual({ kind: 'unread', why: 'notNews' });
  });
});

describe('the tab that the panel is about', () => {
  const tab = (id: number, fields: object) => ({
    id,
    windowId: 3,
    url: 'https://news.example/a',
    incognito: false,
    status: 'complete',
    active: false,
    ...fields,
  });

  it('is the one in front', async () => {
    fake.tabs.query.mockResolvedValueOnce([
      tab(1, { lastAccessed: 9 }),
      tab(2, { active: true, lastAccessed: 5, incognito: true, status: 'loading' }),
    ]);
    expect(await tabInFront()).toEqual({
      id: 2,
      windowId: 3,
      url: 'https://news.example/a',
      host: 'news.example',
      inPrivate: true,
      isLoading: true,
    });
  });

  it('is the one it was opened from, where the panel is a tab itself', async () => {
    fake.tabs.getCurrent.mockResolvedValueOnce({ id: 3 });
    fake.tabs.query.mockResolvedValueOnce([
      tab(1, { lastAccessed: 5 }),
      tab(2, { lastAccessed: 7 }),
      tab(3, { active: true, lastAccessed: 9 }),
    ]);
    expect((await tabInFront())?.id).toBe(2);
  });

  it('has no host where no content script can be, and is none where the window is empty', async () => {
    for (const url of ['about:config', 'file:///tmp/a.html', undefined]) {
      fake.tabs.query.mockResolvedValueOnce([tab(1, { active: true, url })]);
      expect((await tabInFront())?.host).toBeNull();
    }
    fake.tabs.query.mockResolvedValueOnce([]);
    expect(await tabInFront()).toBeNull();
  });
});
