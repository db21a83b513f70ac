import { describe, expect } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { test as base, hasBeenRead, marksOf } from './browser.ts';

/** `article`: a page with our content script in it, for all tests here. */
const test = base.extend('article', { scope: 'file' }, async ({ session, traps }, { onCleanup }) => {
  const article = await session.open(`${traps.url}inline-markup/source.html?trust`);
  onCleanup(() => article.close());
  await marksOf(session, article);
  return article;
});

describe('messages', () => {
  test.for([
    ['listPacks'],
    ['installPack', 'evil.jsonl', '{}'],
    ['removePack', 'russia-ukraine-central-asia'],
  ] as const)(
    'a content script that asks to %s is refused',
    async ([request, ...args], { session, article }) => {
      const before = await sendAsOwnPage(session, 'listPacks', []);
      expect(before.ok).toBe(true);
      expect(await sendAsContentScript(session, article.url(), request, args)).toEqual({
        ok: false,
        error: expect.any(String),
      });
      expect(await sendAsOwnPage(session, 'listPacks', [])).toEqual(before);
    },
  );

  test('a content script that asks to read its own tab on demand is refused, and nothing is read', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}not-news/source.html?trust`);
    const tabId = await session.own.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      page.url(),
    );
    expect(await sendAsContentScript(session, page.url(), 'readTab', [tabId])).toEqual({
      ok: false,
      error: expect.any(String),
    });
    await hasBeenRead(session, await open(`${traps.url}inline-markup/source.html`));
    expect(await pageState(session, page)).toBeNull();
  });

  test.for([
    [
      'findMatches',
      [{ text: 'x'.repeat(1_100_000), lang: 'en', foundLang: null, headings: [], claimReviews: [] }],
    ],
    ['findMatches', [{ text: 5, lang: 'en', foundLang: null, headings: [], claimReviews: [] }]],
    [
      'findMatches',
      [
        {
          text: 'A text.',
          lang: 'en',
          foundLang: null,
          headings: [{ start: -1, end: 'x' }],
          claimReviews: [],
        },
      ],
    ],
    ['findMatches', []],
    ['getClaim', [{ id: 'x' }]],
    ['getClaim', ['x'.repeat(5000)]],
    ['showCount', [-1, false]],
    ['showCount', ['many', false]],
    ['showCount', [1]],
  ] as const)(
    '%s with arguments out of bounds is refused, and the next request is answered',
    async ([request, args], { session, article }) => {
      expect(await sendAsContentScript(session, article.url(), request, args)).toEqual({
        ok: false,
        error: expect.any(String),
      });
      const next = await sendAsContentScript(session, article.url(), 'getClaim', ['no-such-claim']);
      expect(next).toEqual({ ok: true, value: null });
    },
  );

  test('a content script is answered what pages may ask', async ({ session, article }) => {
    const reply = await sendAsContentScript(session, article.url(), 'getClaim', [
      'ukr-embassy-dushanbe-recruits-mercenaries',
    ]);
    expect(reply).toMatchObject({ ok: true, value: { claim: { verdict: 'unsupported' } } });
  });
});

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: string;
}

/** Runs in the world of our content scripts on that page: what a page that had taken one over could send. */
async function sendAsContentScript(
  session: Session,
  url: string,
  request: string,
  args: readonly unknown[],
): Promise<Reply> {
  const { own } = session;
  return own.evaluate(
    async (url, message) => {
      const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [message],
        func: (message: unknown) => chrome.runtime.sendMessage(message),
      });
      return injected?.result as Reply;
    },
    url,
    { request, args },
  );
}

async function sendAsOwnPage(session: Session, request: string, args: readonly unknown[]): Promise<Reply> {
  const { own } = session;
  return own.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<Reply>, { request, args });
}
