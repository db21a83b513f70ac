import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fake,
}));

import {
  loadChecked,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../../extension/platform/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { fake } from './fake-browser.ts';

/** What a version of the extension stored. */
function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/settings/${name}.json`, import.meta.url), 'utf8'));
}

beforeEach(() => {
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
});

describe('settings', () => {
  it('are the defaults where nothing is stored, and looking stores nothing', async () => {
    expect(await loadChecked()).toEqual({ settings: DEFAULT_SETTINGS, rejected: false });
    expect(fake.stored).toEqual({});
  });

  it('keep what was switched off: false is a value', async () => {
    await saveSettings({ on: false });
    expect((await loadSettings()).on).toBe(false);
    await saveSettings({ sitesOff: ['news.example'] });
    expect(await loadSettings()).toMatchObject({ on: false, sitesOff: ['news.example'] });
  });

  it('lose nothing when two changes are made at once', async () => {
    await Promise.all([saveSettings({ on: false }), saveSettings({ language: 'en' })]);
    expect(await loadSettings()).toMatchObject({ on: false, language: 'en' });
  });

  it('that cannot be understood are reported, left alone by reading, and kept aside by the next change', async () => {
    const strange = { version: 9, on: 'perhaps' };
    fake.stored.settings = strange;
    expect(await loadChecked()).toEqual({ settings: DEFAULT_SETTINGS, rejected: true });
    expect(fake.stored).toEqual({ settings: strange });
    await saveSettings({ on: false });
    expect(fake.stored).toEqual({
      settings: { ...DEFAULT_SETTINGS, on: false },
      'settings.rejected': strange,
    });
    expect((await loadChecked()).rejected).toBe(true);
  });

  it('that are understood in part are kept in part: nobody is read who switched reading off', async () => {
    fake.stored.settings = {
      version: 3,
      on: false,
      sitesOff: ['news.example', 7],
      language: null,
      mode: 'never',
      more: true,
    };
    expect(await loadChecked()).toEqual({
      settings: { ...DEFAULT_SETTINGS, on: false, sitesOff: ['news.example'] },
      rejected: true,
    });
  });

  it('of version 1 go on as they were, with the defaults for what is new', async () => {
    fake.stored.settings = fixture('version-1');
    expect(await loadChecked()).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        on: false,
        sitesOff: ['news.example', 'blog.example'],
        language: 'uk',
      },
      rejected: false,
    });
  });

  it('of version 2 are read as they were written', async () => {
    fake.stored.settings = fixture('version-2');
    expect(await loadChecked()).toEqual({ settings: fixture('version-2'), rejected: false });
  });

  it.each([[null], ['on'], [5], [[]]])('that are %j are none', async (strange) => {
    fake.stored.settings = strange;
    expect(await loadChecked()).toEqual({ settings: DEFAULT_SETTINGS, rejected: true });
  });

  it('are told to whoever watches, until the signal fires', async () => {
    const seen: Settings[] = [];
    const stop = new AbortController();
    watchSettings((settings) => seen.push(settings), stop.signal);
    await saveSettings({ on: false });
    await fake.storage.local.set({ other: 1 });
    stop.abort();
    await saveSettings({ on: true });
    expect(seen.map(({ on }) => on)).toEqual([false]);
  });
});
