import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../extension/platform/browser.ts', async () => ({
  browser: (await import('../platform/fake-browser.ts')).fake,
}));

import { createFeedbackBook, type FeedbackBook } from '../../../extension/background/feedback.ts';
import { Refusal } from '../../../extension/platform/answer.ts';
import type { FeedbackStore } from '../../../extension/platform/database.ts';
import type { ClaimRecord } from '../../../extension/platform/messages.ts';
import {
  type Feedback,
  feedbackId,
  type GivenFeedback,
  MAX_FEEDBACK,
} from '../../../src/feedback/feedback.ts';
import { testClaim, testManifest } from '../claim/test-claim.ts';
import { hidden, report } from '../feedback/sample-feedback.ts';

const CLAIM = 'japan-hires-lumberjacks';
const record: ClaimRecord = { claim: testClaim({ aliases: ['old-name'] }), pack: testManifest };
const HERE = { site: 'news.example', url: 'https://news.example/a' };

let rows: Map<string, Feedback>;
let book: FeedbackBook;

const store: FeedbackStore = {
  all: async () => [...rows.values()],
  put: async (...records) => void records.map((row) => rows.set(feedbackId(row), row)),
  remove: async (...keys) => void keys.map((key) => rows.delete(key)),
};

const start = () =>
  createFeedbackBook({
    store,
    library: {
      claim: async (id) => (id === CLAIM || id === 'old-name' ? record : null),
      list: async () => [{ manifest: testManifest, claims: 1, topics: {}, bundled: true }],
    },
    today: () => '2026-11-22',
    version: '0.1.0',
  });

const notThis = (sentence: string, withAddress = false): GivenFeedback => ({
  kind: 'not-this',
  claimId: CLAIM,
  sentence,
  lang: 'en',
  withAddress,
});
const heeded = async (quote: string, site = 'news.example') =>
  (await book.heed([{ claimId: CLAIM, quote }], site)).length;

beforeEach(() => {
  rows = new Map();
  book = start();
});

describe('a sentence that does not state the claim', () => {
  it('is kept without the page, unless the person ticked it', async () => {
    await book.give(notThis('A.'), HERE);
    await book.give(notThis('B.', true), HERE);
    expect([...rows.values()]).toEqual([
      report({ sentence: 'A.' }),
      report({ sentence: 'B.', url: 'https://news.example/a' }),
    ]);
  });

  it('is not marked again, also after the next start, and is once more after an undo', async () => {
    await book.give(notThis('A.'), HERE);
    expect(await heeded('A.')).toBe(0);
    expect(await heeded('B.')).toBe(1);
    book = start();
    expect(await heeded('a.')).toBe(0);
    await book.takeBack(notThis('A.'), HERE);
    expect(await heeded('A.')).toBe(1);
    expect(rows.size).toBe(0);
  });

  it('silences the claim the third time, and says so then and only then', async () => {
    const replies = [];
    for (const sentence of ['A.', 'B.', 'B.', 'C.', 'D.'])
      replies.push(await book.give(notThis(sentence), HERE));
    expect(replies.map(({ silenced }) => silenced)).toEqual([false, false, false, true, false]);
    expect(await heeded('E.')).toBe(0);
    await book.takeBack(notThis('D.'), HERE);
    await book.takeBack(notThis('C.'), HERE);
    expect(await heeded('E.')).toBe(1);
  });

  it('silences nothing any more once somebody spoke up for the claim, and stays unmarked itself', async () => {
    for (const sentence of ['A.', 'B.', 'C.']) await book.give(notThis(sentence), HERE);
    await book.letSpeak(CLAIM);
    expect(await heeded('E.')).toBe(1);
    expect(await heeded('A.')).toBe(0);
    expect((await book.list()).items.every(({ silences }) => !silences)).toBe(true);
  });
});

describe('a claim that is hidden', () => {
  it('on a site is hidden there; everywhere, everywhere; and each is taken back alone', async () => {
    await book.give({ kind: 'hide', claimId: CLAIM, where: 'site' }, HERE);
    expect([await heeded('A.'), await heeded('A.', 'other.example')]).toEqual([0, 1]);
    await book.give({ kind: 'hide', claimId: CLAIM, where: 'everywhere' }, HERE);
    expect(await heeded('A.', 'other.example')).toBe(0);
    await book.takeBack({ kind: 'hide', claimId: CLAIM, where: 'everywhere' }, HERE);
    expect([await heeded('A.'), await heeded('A.', 'other.example')]).toEqual([0, 1]);
    await book.remove(feedbackId(hidden({ site: 'news.example' })));
    expect(await heeded('A.')).toBe(1);
  });

  it('under the name of a record that was merged into it is that claim', async () => {
    await book.give({ kind: 'hide', claimId: 'old-name', where: 'everywhere' }, HERE);
    expect(await heeded('A.')).toBe(0);
  });
});

describe('what is said', () => {
  it('of a claim that is not in use is refused', async () => {
    await expect(book.give({ ...notThis('A.'), claimId: 'invented' }, HERE)).rejects.toBeInstanceOf(Refusal);
    expect(rows.size).toBe(0);
  });

  it('is bounded: a page that takes our script over does not fill the disk', async () => {
    for (let i = 0; i < MAX_FEEDBACK; i++) rows.set(`${i}`, report({ sentence: `${i}.` }));
    await expect(book.give(notThis('One more.'), HERE)).rejects.toBeInstanceOf(Refusal);
  });

  it('of a card may change: the last word counts', async () => {
    await book.give({ kind: 'rating', claimId: CLAIM, helpful: false, reason: 'hard' }, HERE);
    await book.give({ kind: 'rating', claimId: CLAIM, helpful: true, reason: null }, HERE);
    expect([...rows.values()]).toMatchObject([{ kind: 'rating', helpful: true, reason: null }]);
  });

  it('is listed with its claim, and by pack with the address of the publisher', async () => {
    await book.give(notThis('A.'), HERE);
    await book.give({ kind: 'rating', claimId: CLAIM, helpful: true, reason: null }, HERE);
    await book.give({ kind: 'hide', claimId: CLAIM, where: 'everywhere' }, HERE);
    rows.set('gone', report({ claimId: 'gone', pack: { id: 'gone-pack', version: '1.0.0' } }));
    const { items, packs } = await start().list();
    expect(items.map(({ claim }) => claim !== null)).toEqual([false, true, true, true]);
    expect(packs).toEqual([
      { id: 'gone-pack', title: null, contact: null, sentences: 1, ratings: 0 },
      {
        id: 'test-pack',
        title: { en: 'Test pack' },
        contact: 'mailto:corrections@testers.example',
        sentences: 1,
        ratings: 1,
      },
    ]);
    expect((await book.file('test-pack')).silent).toHaveLength(1);
  });
});
