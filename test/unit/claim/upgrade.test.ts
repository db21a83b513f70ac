import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/claim/pack.ts';
import { FORMAT_VERSION, upgrade } from '../../../src/claim/upgrade.ts';

describe('a pack of an older version', () => {
  const text = readFileSync('test/fixtures/packs/version-1.jsonl', 'utf8');

  it('1 reads as it always did, favouring nobody, with no test called hard and its wordings called unread', () => {
    const { manifest, claims } = parsePack(text, 'version-1.jsonl');
    const [claim] = claims;
    const before = JSON.parse(text.split('\n')[1] ?? '');
    expect(manifest).toMatchObject({ id: 'test-pack', formatVersion: FORMAT_VERSION });
    expect(claim).toEqual({
      ...before,
      favours: [],
      tests: {
        ...before.tests,
        match: before.tests.match.map((test: object) => ({ ...test, hard: false })),
      },
      translations: { fr: { reviewedBy: null } },
    });
  });

  it('is refused with the name of the field where it does not keep to its own form', () => {
    const broken = text.replace('"tests":{"match":[', '"tests":{"match":[7,');
    expect(() => parsePack(broken, 'a.jsonl')).toThrow('a.jsonl:2: tests.match.0');
  });
});

describe('upgrade', () => {
  it('leaves what is of today, and what is no object, as it is', () => {
    const today = { favours: ['a'], tests: { match: [] } };
    expect(upgrade('claim', today, FORMAT_VERSION)).toBe(today);
    expect(upgrade('claim', 'text', 1)).toBe('text');
    expect(upgrade('manifest', null, 1)).toBe(null);
  });
});
