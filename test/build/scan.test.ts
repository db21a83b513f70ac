import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fromInput } from '../../scripts/scan/documents.ts';
import { run } from '../../scripts/scan.ts';
import { packText, testPack } from '../unit/claim/test-claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const pack = write('test.jsonl', packText(testPack()));

/** Runs the command line as a person does. */
function scan(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'scan', ...args], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The same in this process, where nothing is asked of standard input; one entry for each document. */
async function scanHere(...args: string[]): Promise<string[]> {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await run(['--pack', pack, ...args], { root: process.cwd(), install: false })).toBe(0);
    return written.mock.calls.map(([chunk]) => String(chunk));
  } finally {
    written.mockRestore();
  }
}

describe('npm run scan', () => {
  it('reads JSON Lines and answers with one result a line, in order', () => {
    const text = 'Fog came in. Japan is hiring lumberjacks in Canada.';
    const input = [
      { id: 'a', text },
      { id: 7, lang: 'en', text: 'Nothing here.' },
    ]
      .map((d) => JSON.stringify(d))
      .join('\n');
    const { status, out } = scan(['--pack', pack, '--json', '-'], input);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: 'a', lang: 'en', sentences: 2 });
    expect(first.matches).toHaveLength(1);
    const [match] = first.matches;
    expect(match).toMatchObject({ claimId: 'japan-hires-lumberjacks', framing: 'asserted', shown: true });
    expect(text.slice(match.start, match.end)).toBe(match.quote);
    expect(match.evidence.checks.length).toBeGreaterThan(0);
    expect(second).toMatchObject({ id: '7', matches: [] });
  });

  it('reads text, Markdown and HTML, and leaves the furniture of a page out', async () => {
    const html = write(
      'page.html',
      '<html lang="en"><nav>Japan is hiring lumberjacks in Canada.</nav><article><p>All is quiet <br>in the north.</p></article></html>',
    );
    write('note.md', 'Japan is hiring lumberjacks in Canada.');
    write('other.pdf', 'not read');
    const [page] = await scanHere('--json', html);
    expect(JSON.parse(page ?? '')).toMatchObject({ path: html, matches: [] });
    const all = (await scanHere('--json', folder)).map((line) => JSON.parse(line).path.split(/[\\/]/).at(-1));
    expect(all).toEqual(['note.md', 'page.html']);
  });

  it('says why a candidate was dropped when asked to explain', async () => {
    const file = write('swap.txt', 'Canada is hiring Japanese lumberjacks through its consulate.');
    expect((await scanHere('--explain', file)).join('')).toMatch(/dropped japan-hires-lumberjacks: actor/);
  });

  it.each([
    ['no path', [], /Usage/],
    ['an unknown option', ['--colour', '-'], /Unknown option --colour/],
    ['a file that is not there', ['nowhere.txt'], /nowhere\.txt: no such file or folder/],
    ['a kind of file it cannot read', ['package.json'], /package\.json: only \.txt, \.md and \.html/],
    ['a pack that is not there', ['--pack', 'nowhere.jsonl', '-'], /nowhere\.jsonl: cannot be read/],
  ])('refuses %s with one sentence', async (_name, args, message) => {
    await expect(run(args, { root: process.cwd(), install: false })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
  });

  it('ends with 2 and that sentence alone, never a stack', () => {
    const { status, out, err } = scan(['--colour']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Unknown option --colour/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('names line and field of input it cannot read', async () => {
    const documents = fromInput(Readable.from(['{"id":"a","text":"Fine."}\n{"id":"b"}\n']));
    expect((await documents.next()).value).toMatchObject({ name: { id: 'a' }, text: 'Fine.' });
    await expect(documents.next()).rejects.toThrow('standard input:2: text: expected a text');
  });

  it('names file, line and field of a broken pack', async () => {
    const broken = write('broken.jsonl', packText(testPack()).replace('"unsupported"', '"unproven"'));
    await expect(run(['--pack', broken, '-'], { root: process.cwd(), install: false })).rejects.toThrow(
      `${broken}:2: verdict: expected one of false,`,
    );
  });
});
