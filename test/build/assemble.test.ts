import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assemble, takeApart } from '../../scripts/packs/assemble.ts';
import { packText, testClaim, testPack } from '../unit/claim/test-claim.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const ROOT = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-pack-'));
  vi.spyOn(console, 'log').mockReturnValue();
  writeFileSync(at('a.jsonl'), packText(testPack(testClaim({ id: 'a' }), testClaim({ id: 'b' }))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('a pack in a folder', () => {
  it('comes back as it was, to the byte', () => {
    expect(takeApart({ from: at('a.jsonl'), to: at('parts') })).toBe(0);
    expect(readdirSync(at('parts')).sort()).toEqual(['a.json', 'b.json', 'manifest.json']);
    expect(assemble({ from: at('parts'), to: at('b.jsonl') }, ROOT)).toBe(0);
    expect(readFileSync(at('b.jsonl'), 'utf8')).toBe(readFileSync(at('a.jsonl'), 'utf8'));
  });

  it('is refused with the name of the file in which the fault is, and nothing is written', () => {
    takeApart({ from: at('a.jsonl'), to: at('parts') });
    const broken = { ...testClaim({ id: 'b' }), verdict: 'wrong' };
    writeFileSync(at('parts/b.json'), JSON.stringify(broken));
    expect(() => assemble({ from: at('parts'), to: at('b.jsonl') }, ROOT)).toThrow(
      `${join(at('parts'), 'b.json')}: verdict: expected one of false`,
    );
    expect(existsSync(at('b.jsonl'))).toBe(false);
  });

  it('is not built where a sentence is found that must not be', () => {
    takeApart({ from: at('a.jsonl'), to: at('parts') });
    const text = 'Japan is hiring lumberjacks in Canada through its consulate.';
    const claim = testClaim({
      id: 'b',
      tests: { match: [], silent: [{ lang: 'en', text, why: 'planted' }] },
    });
    writeFileSync(at('parts/b.json'), JSON.stringify(claim));
    expect(assemble({ from: at('parts'), to: at('b.jsonl') }, ROOT)).toBe(1);
    expect(existsSync(at('b.jsonl'))).toBe(false);
  });

  it('is never unpacked over what is there already', () => {
    writeFileSync(at('mine.json'), '{}');
    expect(() => takeApart({ from: at('a.jsonl'), to: folder })).toThrow('expected an empty folder');
  });
});
