import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/rank.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, lines: readonly (object | string)[]) => {
  const file = join(folder, name);
  writeFileSync(
    file,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return file;
};

const claims = write('claims.jsonl', [
  {
    id: 'lumber',
    claim: 'Japan recruits lumberjacks in Canada.',
    title: 'Lumberjacks for Japan?',
    date: '2024',
  },
  { id: 'twin', claim: 'Japan recruits lumberjacks in Canada.', title: 'Lumberjacks for Japan?' },
  { id: 3, claim: 'Soup is forbidden in Canada.' },
]);
const queries = write('queries.jsonl', [
  { id: 'q1', text: 'Japan hires lumberjacks' },
  '',
  { id: 2, text: '…' },
]);

async function rank(...args: string[]): Promise<string[][]> {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await run(args, { root: process.cwd(), install: false })).toBe(0);
    const out = written.mock.calls.map(([chunk]) => String(chunk)).join('');
    return out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
  } finally {
    written.mockRestore();
  }
}

describe('npm run rank', () => {
  it('prints query, claim and score, best first, and never the same score twice', async () => {
    const lines = await rank('--claims', claims, '--queries', queries);
    expect(lines.map(([query, claim]) => [query, claim])).toEqual([
      ['q1', 'lumber'],
      ['q1', 'twin'],
    ]);
    const [first = 0, second = 0] = lines.map(([, , score]) => Number(score));
    expect(first).toBeLessThanOrEqual(1);
    expect(second).toBeLessThan(first);
    expect(second).toBeGreaterThan(first * 0.99999);
  });

  it('reads the meaning too, unless it was told not to', async () => {
    const bridge = write('bridge.jsonl', [
      { id: 'words', claim: 'The bridge in Oslo is painted blue every summer.' },
      { id: 'meaning', claim: 'The bridge of Oslo collapsed on Monday.' },
    ]);
    const asked = write('asked.jsonl', [{ id: 'q', text: 'The bridge in Oslo fell down' }]);
    const options = ['--claims', bridge, '--queries', asked];
    const first = async (...more: string[]) => (await rank(...options, ...more))[0];
    const [plain, encoded] = [await first('--no-encoder'), await first()];
    expect([plain?.[1], encoded?.[1]]).toEqual(['words', 'meaning']);
    expect(encoded?.[2]).toBe(plain?.[2]);
  });

  it('prints no more than it was asked for', async () => {
    expect(await rank('--claims', claims, '--queries', queries, '--top', '1')).toHaveLength(1);
  });

  it.each([
    ['nothing', [], /^Usage/],
    ['an unknown option', ['--colour', 'red'], /^Unknown option --colour/],
    ['an option without its value', ['--claims'], /^--claims needs a value/],
    [
      'a top of none',
      ['--claims', claims, '--queries', queries, '--top', '0'],
      /^--top: expected a whole number/,
    ],
    [
      'a file that is not there',
      ['--claims', 'nowhere.jsonl', '--queries', queries],
      /^nowhere\.jsonl: no such file/,
    ],
  ])('refuses %s with one sentence', async (_name, args, message) => {
    await expect(run(args, { root: process.cwd(), install: false })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['{"id":"a"}', ':1: claim: expected a text'],
    ['{"claim":"x"}', ':1: id: expected a text or a number'],
    ['{"id":"a\\tb","claim":"x"}', ':1: id: expected no tab'],
    ['{"id":"a","claim":"x","title":5}', ':1: title: expected a text'],
    ['{"id":1,"claim":"x"}\n{"id":"1","claim":"y"}', ':2: id: 1 stands in a line before'],
    ['{', ':1: expected one JSON object a line'],
  ])('names file, line and field of claims such as %s', async (line, message) => {
    const broken = write('broken.jsonl', [line]);
    await expect(rank('--claims', broken, '--queries', queries)).rejects.toThrow(`${broken}${message}`);
  });
});
