import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLabelled } from '../../../scripts/labelled.ts';
import { UserError } from '../../../scripts/user-error.ts';

const root = mkdtempSync(join(tmpdir(), 'plumbline-labelled-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'test/labelled'), { recursive: true });
const write = (name: string, ...lines: string[]) =>
  writeFileSync(join(root, 'test/labelled', name), lines.map((line) => `${line}\n`).join(''));

const sound = {
  id: 'fog.en.as',
  lang: 'en',
  claimId: 'fog',
  kind: 'asserted',
  hard: false,
  text: 'The fog is paid for. Everybody on the pier knows it.',
  quote: 'The fog is paid for.',
  trap: null,
};
const near = { ...sound, id: 'fog.en.nm1', kind: 'near-miss', quote: null, trap: 'other' };
const line = (changes: object = {}) => JSON.stringify({ ...sound, ...changes });

describe('labelled paragraphs', () => {
  it('are read from all files, in the order of their names', () => {
    write('b.jsonl', line(near));
    write('a.jsonl', line(), line({ id: 'fog.en.at', kind: 'attributed' }));
    write('README.md', 'What they are.');
    expect(readLabelled(root).map((p) => p.id)).toEqual(['fog.en.as', 'fog.en.at', 'fog.en.nm1']);
  });

  it.each([
    ['is no JSON', '{"id":'],
    ['lacks a field', JSON.stringify({ id: 'fog.en.as' })],
    ['has a field that nobody knows', line({ source: 'overheard' })],
    ['has a framing that there is none of', line({ kind: 'questioned' })],
    ['quotes what is not in its text', line({ quote: 'The fog is free.' })],
    ['states the claim and quotes nothing', line({ quote: null })],
    ['is a near miss and quotes something', line({ ...near, quote: 'The fog is paid for.' })],
  ])('are refused with file and line where one %s', (_what, faulty) => {
    write('a.jsonl', line(), faulty);
    write('b.jsonl', line(near));
    expect(() => readLabelled(root)).toThrow(UserError);
    expect(() => readLabelled(root)).toThrow(/^test\/labelled\/a\.jsonl:2: /);
  });
});
