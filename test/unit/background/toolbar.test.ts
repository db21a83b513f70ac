import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { stateOf } from '../../../extension/background/settings-badge.ts';
import { forgetCount, runCommand } from '../../../extension/background/toolbar.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { fake } from '../platform/fake-browser.ts';

const TAB = { id: 7, windowId: 3 };
const asked = () =>
  fake.tabs.sendMessage.mock.calls.map(([, message]: unknown[]) => message as { request: string });

beforeEach(() => {
  vi.clearAllMocks();
  fake.sidePanel = undefined;
  fake.sidebarAction = undefined;
});

describe('a keyboard command, from the listener inward: the key itself is the browser’s', () => {
  it.each([
    ['next-mark', 'goToMark', ['next']],
    ['previous-mark', 'goToMark', ['previous']],
    ['toggle-marks', 'toggleMarks', []],
  ])('%s asks the tab in front', async (command, request, args) => {
    await runCommand(command, TAB);
    expect(asked()).toEqual([{ request, args }]);
  });

  it('opens the panel before anything else happens, because browsers ask for that', () => {
    const open = vi.fn(async () => {});
    fake.sidePanel = { open };
    void runCommand('open-panel', TAB);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('opens the sidebar where that is what there is', () => {
    const open = vi.fn(async () => {});
    fake.sidebarAction = { open };
    void runCommand('open-panel', TAB);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('does nothing where there is no tab, or a command of a later version', async () => {
    await runCommand('next-mark', undefined);
    await runCommand('sing', TAB);
    expect(asked()).toEqual([]);
  });

  it('is no fault where nothing of ours runs', async () => {
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await runCommand('next-mark', TAB);
    expect(fault).not.toHaveBeenCalled();
    fault.mockRestore();
  });
});

describe('the toolbar button', () => {
  const now = Date.parse('2026-11-22T14:40:00Z');
  it.each([
    [{ on: false }, 'actionTitleOff', 'badgeOff'],
    [{ pausedUntil: now + 60_000 }, 'actionTitlePaused', '||'],
    [{ on: false, pausedUntil: now + 60_000 }, 'actionTitleOff', 'badgeOff'],
    [{ pausedUntil: now }, 'actionTitle', ''],
    [{ mode: 'chosen' as const }, 'actionTitleChosen', ''],
    [{ mode: 'click' as const }, 'actionTitleClick', ''],
    [{}, 'actionTitle', ''],
  ])('under %j says %s', (change, title, badge) => {
    expect(stateOf({ ...DEFAULT_SETTINGS, ...change }, now)).toEqual({ title, badge });
  });

  it('shows of a tab that is read no longer what it shows of all', async () => {
    await forgetCount(7);
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: null });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'actionTitle' });
  });
});
