import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { Options } from '../../../extension/options/Options.tsx';
import type { OptionsState } from '../../../extension/options/options-state.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { MEASURED, worthOf } from '../../../src/match/strictness.ts';
import { DEFAULT_SETTINGS, STRICTNESSES } from '../../../src/settings.ts';
import { testManifest } from '../claim/test-claim.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const state: OptionsState = {
  settings: DEFAULT_SETTINGS,
  now: NOON,
  packs: [{ manifest: testManifest, claims: 5, topics: { history: 3, 'old-forestry': 2 }, bundled: true }],
  packNews: null,
  shortcuts: [{ command: 'next-mark', description: 'Weiter', keys: 'Alt+Shift+Period' }],
  shortcutsAddress: 'chrome://extensions/shortcuts',
  mayRead: true,
  requests: [],
  saves: 0,
  saveFailed: false,
  settingsRejected: false,
};
const nothing = () => {};
const shown = (change: Partial<OptionsState> = {}) =>
  render(
    <Options
      state={{ ...state, ...change }}
      t={createTranslator('en')}
      onSettings={nothing}
      onAddPack={nothing}
      onRemovePack={nothing}
      onChangeShortcuts={nothing}
      onGrant={nothing}
      onRestored={nothing}
    />,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const withSettings = (change: Partial<OptionsState['settings']>) =>
  shown({ settings: { ...DEFAULT_SETTINGS, ...change } });

describe('the settings page', () => {
  it.each(STRICTNESSES)('says what was measured of the strictness %s', (level) => {
    const { rightOf100, foundOf100 } = worthOf(level);
    expect(shown()).toContain(`Of 100 marks ${rightOf100} are right`);
    expect(shown()).toContain(`in plain words ${foundOf100} are marked`);
  });

  it('says on how many texts', () => {
    expect(MEASURED.texts).toBeGreaterThan(1_000);
    expect(shown()).toContain(`${MEASURED.texts.toLocaleString('en')} texts`);
  });

  it('counts claims by topic, those of a pack that is off left out', () => {
    expect(shown()).toMatch(/2 topics.*History 3 claims.*old forestry 2 claims/);
    expect(withSettings({ packsOff: [testManifest.id] })).not.toContain('old forestry');
  });

  it('says how many topics are off, though they are folded away', () => {
    expect(withSettings({ topicsOff: ['history'] })).toContain('one is off');
  });

  it('says until when it is paused, and nothing of a pause that is over', () => {
    expect(withSettings({ pausedUntil: NOON + 60_000 })).toMatch(/Paused until \d{1,2}:\d\d/);
    expect(withSettings({ pausedUntil: NOON - 60_000 })).not.toContain('Paused until');
  });

  it('names each key in its own language, as the browser has it set', () => {
    expect(shown()).toMatch(/Go to the next mark Alt\+Shift\+Period/);
    expect(shown()).not.toContain('Weiter');
  });

  it('tells each browser’s way to change keys', () => {
    expect(shown()).toContain('chrome://extensions/shortcuts');
    expect(shown({ shortcutsAddress: null })).toContain('Manage Extension Shortcuts');
    expect(shown({ shortcuts: [] })).toContain('This browser has no keys for extensions.');
  });

  it('says when the browser keeps it off web pages', () => {
    expect(shown()).not.toContain('Allow it on web pages');
    expect(shown({ mayRead: false })).toContain('Allow it on web pages');
  });

  it('shows an empty request log, and every request there was, with its reason', () => {
    expect(shown()).toContain('Plumbline has made no request.');
    const requests = [
      {
        when: NOON,
        address: 'https://packs.example/a',
        why: 'pack',
        bytes: 12,
        outcome: 'answered',
      } as const,
      { when: NOON, address: 'https://packs.example/b', why: 'pack', bytes: 0, outcome: 'failed' } as const,
    ];
    const page = shown({ requests });
    expect(page).toMatch(
      /packs\.example\/b.*No answer.*packs\.example\/a.*a claim pack was asked for.*12 bytes/,
    );
    expect(page).not.toContain('Plumbline has made no request.');
  });

  it('says after a change that it was kept, or that it was not', () => {
    expect(shown()).not.toContain('Saved.');
    expect(shown({ saves: 1 })).toContain('Saved.');
    expect(shown({ saves: 1, saveFailed: true })).toContain('could not be saved');
  });
});
