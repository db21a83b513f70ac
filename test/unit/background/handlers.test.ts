import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { createHandlers } from '../../../extension/background/handlers.ts';
import type { Library } from '../../../extension/background/library.ts';
import { pageTab } from '../../../extension/background/sender.ts';
import { Refusal } from '../../../extension/platform/answer.ts';
import type { MessageSender } from '../../../extension/platform/browser.ts';
import type { SwitchedOff } from '../../../src/claim/switched-off.ts';
import type { Match } from '../../../src/match/match.ts';
import { MARK_FROM } from '../../../src/match/strictness.ts';
import { READING_LIMITS } from '../../../src/page/reading-limits.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { testClaim, testManifest } from '../claim/test-claim.ts';
import { fake } from '../platform/fake-browser.ts';

const claim = testClaim();
const match = { claimId: claim.id, quote: 'A sentence.', start: 0, end: 11, shown: true } as Match;
const findMatches = vi.fn(async () => ({
  lang: 'en',
  sentences: 3,
  starts: [0, 4, 8],
  matches: [match],
  nearMisses: [],
}));
const library = {
  matcher: async () => ({ claims: 1, findMatches }),
  claims: async () => [claim],
  private: vi.fn(async () => new Set<string>()),
  switchedOff: vi.fn(async ({ topicsOff }: SwitchedOff) => new Set(topicsOff.length > 0 ? [claim.id] : [])),
  claim: vi.fn(async () => null),
  list: vi.fn(async () => []),
  install: vi.fn(async () => ({
    ok: true as const,
    pack: { manifest: testManifest, claims: 0, topics: {}, bundled: false },
  })),
  remove: vi.fn(async () => {}),
  checkAdded: vi.fn(async () => null),
  replaceAdded: vi.fn(async () => {}),
} satisfies Library;
const heed = vi.fn();
const handlers = createHandlers(library, () => '2026-11-22', { heed });

const tab = (url: string) => ({ id: 7, url, incognito: false });
const sender = (fields: object) => ({ id: 'plumbline', ...fields }) as unknown as MessageSender;
const page = sender({
  url: 'https://news.example/a',
  tab: tab('https://news.example/a'),
  frameId: 0,
  documentId: 'doc',
});
const popup = sender({
  url: 'chrome-extension://plumbline/panel/index.html',
  origin: 'chrome-extension://plumbline',
});
const optionsTab = sender({
  url: 'chrome-extension://plumbline/options/index.html',
  origin: 'chrome-extension://plumbline',
  tab: tab('chrome-extension://plumbline/options/index.html'),
  frameId: 0,
});
const usual = { today: '2026-11-22', markFrom: MARK_FROM.standard };
const reading = { text: 'A sentence.', lang: 'en', foundLang: null, headings: [], claimReviews: [] };

beforeEach(() => {
  vi.clearAllMocks();
  heed.mockImplementation(async (matches: Match[]) => matches);
});

describe('requests of our own pages', () => {
  const OWN = [
    ['listPacks', []],
    ['installPack', ['evil.jsonl', '{}\n']],
    ['removePack', ['test-pack']],
    ['readTab', [7]],
    ['lookAgain', [7]],
  ] as const;
  const STRANGERS = [
    ['a content script', page],
    ['a content script that claims our origin', sender({ ...page, origin: 'chrome-extension://plumbline' })],
    [
      'a page whose address begins like ours',
      sender({ ...page, url: 'chrome-extension://plumbline.evil.example/' }),
    ],
    ['one of our pages in a frame of another page', sender({ ...optionsTab, frameId: 3 })],
    ['our address with a foreign origin', sender({ ...optionsTab, origin: 'https://news.example' })],
    ['another extension', sender({ ...popup, id: 'other' })],
    ['nobody in particular', sender({})],
  ] as const;

  for (const [who, stranger] of STRANGERS) {
    it.each(OWN)(`%s is refused from ${who}`, async (request, args) => {
      await expect(handlers[request](stranger, [...args])).rejects.toBeInstanceOf(Refusal);
      expect(library.list).not.toHaveBeenCalled();
      expect(library.install).not.toHaveBeenCalled();
      expect(library.remove).not.toHaveBeenCalled();
      expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    });
  }

  it.each([
    ['the panel', popup],
    ['the options page in a tab', optionsTab],
  ])('are answered to %s', async (_, own) => {
    for (const [request, args] of OWN) await handlers[request](own, [...args]);
    expect(library.install).toHaveBeenCalledWith('evil.jsonl', '{}\n');
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['https://mail.google.com/mail/u/0/'],
    ['https://192.168.1.1/status'],
    ['https://[fe80::1]/'],
    ['https://news.example@router/'],
    ['about:config'],
    ['file:///tmp/a.html'],
  ])('a tab on %s is not read even on demand', async (url) => {
    fake.tabs.get.mockResolvedValueOnce({ id: 7, url });
    await expect(handlers.readTab(popup, [7])).rejects.toBeInstanceOf(Refusal);
    fake.tabs.get.mockResolvedValueOnce({ id: 7, url });
    await expect(handlers.lookAgain(popup, [7])).rejects.toBeInstanceOf(Refusal);
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('reading on demand tells the page that a person asked for it', async () => {
    await handlers.readTab(popup, [7]);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { request: 'readThisPage', args: [] },
      { frameId: 0 },
    );
  });

  it('a page that refuses, because it is switched off by now, is said to be unreadable', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce({ ok: false, error: 'This page is not being read.' });
    await expect(handlers.readTab(popup, [7])).rejects.toBeInstanceOf(Refusal);
  });

  it('looking again lets the gate decide anew, in the top frame only', async () => {
    await handlers.lookAgain(popup, [7]);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['gate.js'],
    });
  });
});

describe('requests of pages', () => {
  it.each([
    ['findMatches', []],
    ['findMatches', [{ ...reading, text: 'x'.repeat(READING_LIMITS.text + 1) }]],
    ['findMatches', [reading, reading]],
    ['getClaim', [{ toString: () => 'x' }]],
    ['getClaim', ['x'.repeat(101)]],
    ['showCount', [-1, false]],
    ['showCount', [1.5, false]],
    ['showCount', [Number.POSITIVE_INFINITY, false]],
    ['showCount', [1]],
    ['startReading', ['now']],
    ['bringCard', ['content.js']],
    ['nextMarkKey', ['_execute_action']],
    ['openPolicy', ['https://evil.example/']],
  ] as const)('%s with arguments out of bounds is refused (%#)', async (request, args) => {
    await expect(handlers[request](page, [...args])).rejects.toBeInstanceOf(Refusal);
    expect(findMatches).not.toHaveBeenCalled();
    expect(library.claim).not.toHaveBeenCalled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('startReading reads the document that asked, and no other that may stand there by now', async () => {
    await handlers.startReading(page, []);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['doc'] },
      files: ['content.js'],
    });
  });

  it.each([
    ['everything is switched off', { on: false }],
    ['Plumbline is paused', { pausedUntil: Date.now() + 3_600_000 }],
    ['its site is silenced', { sitesOff: ['news.example'] }],
    ['pages are read only when asked for', { mode: 'click' as const }],
  ])('startReading is refused while %s', async (_, settings) => {
    fake.stored.settings = { ...DEFAULT_SETTINGS, ...settings };
    await expect(handlers.startReading(page, [])).rejects.toBeInstanceOf(Refusal);
    delete fake.stored.settings;
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('startReading is refused to hosts that are never read', async () => {
    const bank = sender({ ...page, url: 'https://www.paypal.com/story' });
    await expect(handlers.startReading(bank, [])).rejects.toBeInstanceOf(Refusal);
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('startReading brings the shapes of the marks as a style sheet of the reader, before the script', async () => {
    await handlers.startReading(page, []);
    expect(fake.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['doc'] },
      files: ['highlights.css'],
      origin: 'USER',
    });
    const [styled] = fake.scripting.insertCSS.mock.invocationCallOrder;
    expect(styled).toBeLessThan(fake.scripting.executeScript.mock.invocationCallOrder[0] ?? 0);
  });

  it('bringCard brings the card into the document that asked', async () => {
    await handlers.bringCard(page, []);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['doc'] },
      files: ['card.js'],
    });
  });

  it.each([
    ['Alt+Shift+.', 'Alt+Shift+.'],
    ['', ''],
    [undefined, ''],
  ])('nextMarkKey tells the shortcut %s', async (shortcut, told) => {
    fake.commands.getAll.mockResolvedValueOnce([{ name: 'previous-mark' }, { name: 'next-mark', shortcut }]);
    expect(await handlers.nextMarkKey(page, [])).toBe(told);
  });

  it('openPolicy opens the page that comes with the extension, beside the one that asked', async () => {
    await handlers.openPolicy(page, []);
    expect(fake.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://plumbline/policy/index.html',
      openerTabId: 7,
    });
  });

  it('startReading from a frame is refused', async () => {
    await expect(handlers.startReading(sender({ ...page, frameId: 4 }), [])).rejects.toBeInstanceOf(Refusal);
  });

  it('a page that is gone by the time it is to be read is no fault', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(handlers.startReading(page, [])).rejects.toBeInstanceOf(Refusal);
  });

  it('findMatches compares the text as of today', async () => {
    const found = await handlers.findMatches(page, [reading]);
    expect(findMatches).toHaveBeenCalledWith({ text: 'A sentence.', lang: 'en', headings: [] }, usual);
    expect(found).toEqual({
      lang: 'en',
      starts: [0, 4, 8],
      claims: 1,
      matches: [match],
      claimTexts: { [claim.id]: claim.claim },
      verdicts: { [claim.id]: claim.verdict },
      raters: { [claim.id]: claim.ratedBy.name },
    });
  });

  it('findMatches marks as strictly as the person chose', async () => {
    fake.stored.settings = { ...DEFAULT_SETTINGS, strictness: 'strict' };
    await handlers.findMatches(page, [reading]);
    delete fake.stored.settings;
    const strict = { ...usual, markFrom: MARK_FROM.strict };
    expect(findMatches).toHaveBeenLastCalledWith(expect.anything(), strict);
  });

  it('findMatches leaves out what the person switched off, and does not count it either', async () => {
    fake.stored.settings = { ...DEFAULT_SETTINGS, topicsOff: [claim.topic] };
    const found = await handlers.findMatches(page, [reading]);
    delete fake.stored.settings;
    expect(found).toMatchObject({ matches: [], claimTexts: {}, claims: 0, starts: [0, 4, 8] });
  });

  it('findMatches never has a claim of a private pack marked: the page would see it', async () => {
    library.private.mockResolvedValueOnce(new Set([claim.id]));
    expect((await handlers.findMatches(page, [reading])).matches).toMatchObject([{ shown: false }]);
  });

  it('findMatches leaves out what the person does not want to see on that site', async () => {
    heed.mockResolvedValueOnce([]);
    const www = { url: 'https://www.news.example/a', tab: tab('https://www.news.example/a') };
    expect((await handlers.findMatches(sender({ ...page, ...www }), [reading])).matches).toEqual([]);
    expect(heed).toHaveBeenCalledWith([match], 'news.example');
  });

  it.each([
    [
      'the page is a source of the claim',
      { tab: tab('https://gazette.example/lumberjacks?utm_source=x') },
      [],
    ],
    ['the page became one without a new document', { url: 'https://gazette.example/lumberjacks' }, []],
    ['the page reviews the claim', {}, [{ claimReviewed: claim.claim.en, url: '' }]],
  ])('findMatches finds nothing where %s', async (_, fields, claimReviews) => {
    const found = await handlers.findMatches(sender({ ...page, ...fields }), [{ ...reading, claimReviews }]);
    expect(found.matches).toEqual([]);
    expect(found.starts).toHaveLength(3);
  });

  it('an address that is endless is not looked at', async () => {
    const url = `https://gazette.example/${'/'.repeat(READING_LIMITS.url)}lumberjacks`;
    expect(pageTab(sender({ ...page, url, tab: tab(url) })).urls).toEqual([]);
  });

  it('findMatches runs once at a time for a tab; of those that wait, the latest has the next turn', async () => {
    let finish = () => {};
    const running = new Promise<void>((done) => {
      finish = done;
    });
    findMatches.mockImplementationOnce(async () => {
      await running;
      return { lang: 'en', sentences: 3, starts: [0, 4, 8], matches: [match], nearMisses: [] };
    });
    const first = handlers.findMatches(page, [reading]);
    const second = expect(handlers.findMatches(page, [reading])).rejects.toBeInstanceOf(Refusal);
    const third = handlers.findMatches(page, [{ ...reading, text: 'Another.' }]);
    const elsewhere = sender({ ...page, tab: { ...tab('https://other.example/'), id: 8 } });
    await handlers.findMatches(elsewhere, [reading]);
    expect(findMatches).toHaveBeenCalledTimes(2);
    finish();
    await Promise.all([first, second, third]);
    expect(findMatches.mock.calls).toHaveLength(3);
    expect(findMatches).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Another.' }), usual);
    await handlers.findMatches(page, [reading]);
  });

  it('a findMatches that failed does not keep the next one waiting', async () => {
    findMatches.mockRejectedValueOnce(new Error('a fault'));
    await expect(handlers.findMatches(page, [reading])).rejects.toThrow('a fault');
    expect((await handlers.findMatches(page, [reading])).starts).toHaveLength(3);
  });

  it('showCount shows the number at the tab it came from, and nothing for none', async () => {
    await handlers.showCount(page, [3, false]);
    await handlers.showCount(page, [0, false]);
    expect(fake.action.setBadgeText.mock.calls).toEqual([
      [{ tabId: 7, text: '3' }],
      [{ tabId: 7, text: '' }],
    ]);
  });

  it('showCount says at the button that a page removes its marks, and takes it back', async () => {
    await handlers.showCount(page, [3, true]);
    await handlers.showCount(page, [3, false]);
    expect(fake.action.setBadgeText.mock.calls).toEqual([
      [{ tabId: 7, text: '(3)' }],
      [{ tabId: 7, text: '3' }],
    ]);
    expect(fake.action.setTitle.mock.calls).toEqual([
      [{ tabId: 7, title: 'marksRemoved' }],
      [{ tabId: 7, title: 'actionTitle' }],
    ]);
  });

  it('none of them writes anything', async () => {
    const before = JSON.stringify(fake.stored);
    await handlers.startReading(page, []);
    await handlers.findMatches(page, [reading]);
    await handlers.getClaim(page, ['x']);
    await handlers.showCount(page, [1, false]);
    expect(JSON.stringify(fake.stored)).toBe(before);
    expect(library.install).not.toHaveBeenCalled();
  });
});
