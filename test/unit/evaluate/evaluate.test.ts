import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../scripts/evaluate/row.ts';
import { table } from '../../../scripts/evaluate/table.ts';
import { run } from '../../../scripts/evaluate.ts';
import { packText, testPack } from '../claim/test-claim.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-evaluate-'));
  mkdirSync(join(folder, 'project/test/labelled'), { recursive: true });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Writes a file of JSON Lines, or of plain lines. */
function write(path: string, lines: readonly unknown[]): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `${text.join('\n')}\n`);
}

/** Puts a file beside the project as shared data. */
const share = (path: string, lines: readonly unknown[]) => write(join('shared', path), lines);

/** A paragraph of the project's own; what it states is quoted whole. */
function labelled(id: string, changes: { text: string } & Record<string, unknown>): object {
  const own = {
    id,
    lang: 'en',
    claimId: 'japan-hires-lumberjacks',
    kind: 'asserted',
    hard: false,
    trap: null,
  };
  return { ...own, quote: changes.text, ...changes };
}

async function evaluate(...args: string[]): Promise<{ rows: Row[]; notes: string[]; skipped: string[] }> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(await run(['--json', ...args], { root: join(folder, 'project'), install: false })).toBe(0);
  return JSON.parse(String(log.mock.calls[0]?.[0]));
}

/** The same paragraph in the form of the exam. */
function asExamHasIt(paragraph: object): object {
  const { claimId, quote, kind, ...rest } = paragraph as Record<string, unknown>;
  return { ...rest, kind, gold: quote === null ? [] : [{ claimId, quote, framing: kind }], target: claimId };
}

const figure = (rows: readonly Row[], on: string, measure: string) =>
  rows.find((row) => row.on === on && row.measure === measure)?.value;

describe('npm run evaluate', () => {
  it('says what it skips where data is absent', async () => {
    const { rows, skipped } = await evaluate();
    expect(rows).toEqual([]);
    expect(skipped).toContain('alerts: ../shared/evaluation/claim-retrieval is not there');
    expect(skipped).toContain('seeds: ../shared/seeds is not there');
  });

  it('measures retrieval with and without the signature of a tweet', async () => {
    const set = 'evaluation/claim-retrieval/tiny';
    share(`${set}/claims.jsonl`, [
      { id: 'alder', claim: 'Rowan Alder sells cedar trees.' },
      { id: 'soup', claim: 'Soup is forbidden in cars.' },
    ]);
    share(`${set}/queries.dev.jsonl`, [
      { id: 'q1', text: 'No soup in my car! — Rowan Alder (@alder) May 1, 2024' },
      { id: 'q2', text: 'Who sells trees of cedar?' },
    ]);
    share(`${set}/qrels.dev.tsv`, ['q1\tsoup\t1', 'q2\talder\t1', 'q2\tnot-in-the-file\t1']);
    const { rows } = await evaluate('--only', 'retrieval');
    expect(figure(rows, 'tiny dev, signature stripped', 'P@1')).toBe(1);
    expect(figure(rows, 'tiny dev, signature stripped', 'MAP@5')).toBe(0.75);
    expect(rows.some((row) => row.on === 'tiny dev')).toBe(true);
  });

  it('puts the sentences of all debates in one order', async () => {
    const set = 'evaluation/claim-retrieval/tiny';
    share(`${set}/claims.jsonl`, [
      { id: 'a', claim: 'Rowan Alder sells 300 cedar trees a year.' },
      { id: 'b', claim: 'Soup is forbidden in cars.' },
    ]);
    share(`${set}/transcripts.train.jsonl`, [
      { doc: 'one', text: 'Good evening and welcome to everybody here in the cars.', qid: null },
      { doc: 'two', text: 'My friend Rowan Alder sells 300 cedar trees a year.', qid: 'q' },
    ]);
    const { rows } = await evaluate('--only', 'alerts');
    expect(figure(rows, 'tiny train', 'average precision')).toBe(1);
  });

  it('counts the own labelled paragraphs as it counts the exam, and says that they are not held out', async () => {
    write('project/extension/packs/test.jsonl', [packText(testPack()).trim()]);
    const text = 'Japan is hiring lumberjacks in Canada.';
    const swapped = 'Canada is hiring lumberjacks in Japan.';
    const paragraphs = [
      labelled('found', { text }),
      labelled('found, another framing', { text, kind: 'rejected' }),
      labelled('missed', { text: 'Men with axes are sought overseas.', hard: true }),
      labelled('swapped', { text: swapped, kind: 'near-miss', quote: null, trap: 'role-swap' }),
      labelled('no near miss at all', { text, kind: 'near-miss', quote: null, trap: 'other' }),
      labelled('of a claim that no pack holds', { text, claimId: 'no-such-claim' }),
    ];
    write('project/test/labelled/test.jsonl', paragraphs);
    share('evaluation/match-exam-dev/snippets.jsonl', paragraphs.map(asExamHasIt));
    share('evaluation/match-exam-dev/distractors.jsonl', []);
    const { rows, notes } = await evaluate('--only', 'exam,labelled');
    const on = 'labelled, not held out, en';
    expect(figure(rows, on, 'precision of marks')).toBeCloseTo(2 / 3);
    expect(figure(rows, on, 'recall, plain')).toBe(1);
    expect(figure(rows, on, 'recall, hard')).toBe(0);
    expect(figure(rows, on, 'framing right')).toBe(0.5);
    expect(figure(rows, on, 'near misses marked')).toBe(0.5);
    const figures = (of: string) => rows.filter((row) => row.on === of).map(({ on: _, ...rest }) => rest);
    expect(figures(on)).toEqual(figures('match exam dev, en'));
    expect(notes).toEqual([expect.stringMatching(/^labelled: .* not held out/)]);
  });

  it('counts the famous claims that news carries: of ours, marked, framed', async () => {
    write('project/extension/packs/test.jsonl', [packText(testPack()).trim()]);
    const stated = 'Japan is hiring lumberjacks in Canada.';
    const missed = 'Men with axes are sought overseas.';
    const theirs = 'Soup is forbidden in cars.';
    const article = (id: string, ...sentences: string[]) => ({ id, lang: 'en', text: sentences.join('\n') });
    const carries = (sentence: string, stance: string, claim_id = 'japan-hires-lumberjacks') => ({
      claim_id,
      claim: 'One line',
      stance,
      sentence,
    });
    const near = { lang: 'en', kind: 'hard_negative' };
    share('corpora/news-text/paper.jsonl', [
      article('carries', 'Good morning.', stated, missed, theirs),
      article('near', 'Canada is hiring lumberjacks in Japan.'),
      article('near, but it does state it', stated),
      article('may go either way', stated),
    ]);
    share('corpora/news-text/topical.jsonl', [
      {
        id: 'carries',
        lang: 'en',
        kind: 'positive',
        claims: [
          carries(stated, 'asserted'),
          carries(missed, 'asserted'),
          carries(theirs, 'asserted', 'no-soup'),
        ],
      },
      { ...near, id: 'near' },
      { ...near, id: 'near, but it does state it' },
      { ...near, id: 'may go either way', borderline: true },
    ]);
    share('corpora/news-text/wild-claims.jsonl', [
      { ...article('own text', stated), kind: 'positive', claims: [carries(stated, 'debunked')] },
    ]);
    const { rows } = await evaluate('--only', 'famous');
    const on = 'famous claims in news';
    expect(figure(rows, on, 'sentences with a claim of ours')).toBe(3 / 4);
    expect(figure(rows, on, 'articles near them marked')).toBe(1 / 2);
    expect(figure(rows, `${on}, en`, 'sentences marked')).toBeCloseTo(2 / 3);
    expect(figure(rows, `${on}, en`, 'framing right')).toBe(1 / 2);
  });

  it('says so where an article does not hold the sentence that is named of it', async () => {
    const claims = [{ claim: 'One line', stance: 'asserted', sentence: 'Soup is forbidden in cars.' }];
    const line = { id: 'a', lang: 'en', kind: 'positive', claims };
    share('corpora/news-text/topical.jsonl', [line]);
    share('corpora/news-text/wild-claims.jsonl', []);
    await expect(evaluate('--only', 'famous')).rejects.toThrow('no text of article a');
    share('corpora/news-text/paper.jsonl', [{ id: 'a', lang: 'en', text: 'Soup is allowed in cars.' }]);
    await expect(evaluate('--only', 'famous')).rejects.toThrow('article a does not hold a sentence');
  });

  it('refuses a name it does not know', async () => {
    await expect(run(['--only', 'magic'], { root: folder, install: false })).rejects.toThrow(
      'unknown: magic',
    );
  });
});

it('the table reads as plain text', () => {
  const rows: Row[] = [
    { on: 'a', measure: 'P@1', value: 0.5, interval: [0.25, 0.75], of: 1200 },
    { on: 'long name', measure: 'x', value: 1, of: 3 },
  ];
  expect(table(rows).split('\n')).toEqual([
    '| on        | measure | value | 95 %          | of    |',
    '| --------- | ------- | ----- | ------------- | ----- |',
    '| a         | P@1     | 0.500 | 0.250 - 0.750 | 1,200 |',
    '| long name | x       | 1.000 |               | 3     |',
  ]);
});
