import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, type Library } from '../../../extension/background/library.ts';
import type { MatcherPort } from '../../../extension/background/matcher-port.ts';
import type { PackStore, StoredPack } from '../../../extension/platform/database.ts';
import type { Pack } from '../../../src/claim/pack.ts';
import { packText, testClaim, testManifest, testPack } from '../claim/test-claim.ts';

const bundled = packText(testPack(testClaim({ aliases: ['old-name'] })));
const other = (id: string, version = '1.0.0', claimId = `claim-of-${id}`) =>
  packText({ manifest: { ...testManifest, id, version }, claims: [testClaim({ id: claimId })] });

let rows: Map<string, StoredPack>;
let report: ReturnType<typeof vi.fn<(error: unknown, when: string) => void>>;
let starts: string[][];

function memoryStore(): PackStore {
  return {
    all: async () => [...rows.values()],
    put: async (pack) => void rows.set(pack.id, pack),
    remove: async (id) => void rows.delete(id),
  };
}

function library(changes: Partial<Parameters<typeof createLibrary>[0]> = {}): Library {
  return createLibrary({
    bundled: async () => [{ file: 'bundled.jsonl', text: bundled }],
    store: memoryStore(),
    async startMatcher(packs: Pack[]): Promise<MatcherPort> {
      starts.push(packs.map(({ manifest }) => manifest.id));
      const claims = packs.reduce((sum, pack) => sum + pack.claims.length, 0);
      return {
        claims,
        findMatches: async () => ({ lang: 'en', sentences: 0, starts: [], matches: [], nearMisses: [] }),
      };
    },
    report,
    now: () => 5,
    ...changes,
  });
}
const ids = async (of: Library) => (await of.list()).map(({ manifest }) => manifest.id);

beforeEach(() => {
  rows = new Map();
  report = vi.fn();
  starts = [];
});

describe('a broken pack changes nothing', () => {
  it.each([
    [
      'cut off',
      other('mine').slice(0, -40),
      'mine.jsonl:2: expected a line break at the end: the file may be cut off',
    ],
    [
      'of a later format',
      other('mine').replace('"formatVersion":2', '"formatVersion":3'),
      /^mine\.jsonl:1: formatVersion: expected a version from 1 to 2/,
    ],
    [
      'with a wrong type',
      other('mine').replace('"topic":"forestry"', '"topic":5'),
      'mine.jsonl:2: topic: expected an id',
    ],
    ['that is no pack', 'hello\n', /^mine\.jsonl:1: expected one JSON object/],
    ['that is empty', '', /^mine\.jsonl:1: expected/],
    [
      'that takes over a claim of another pack',
      other('mine', '1.0.0', 'japan-hires-lumberjacks'),
      'mine.jsonl:2: id: expected an id of its own: "japan-hires-lumberjacks" is in the pack "test-pack"',
    ],
    [
      'that takes over an old name of such a claim',
      other('mine', '1.0.0', 'old-name'),
      /"old-name" is in the pack "test-pack"/,
    ],
    [
      'that calls itself as a bundled one',
      packText({ manifest: testManifest, claims: [testClaim({ id: 'x' })] }),
      /^mine\.jsonl:1: id: expected an id that no bundled pack has/,
    ],
  ])('%s', async (_, text, problem) => {
    const of = library();
    const before = await of.matcher();
    expect(await of.install('mine.jsonl', text)).toEqual({
      ok: false,
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    });
    expect(rows.size).toBe(0);
    expect(await of.matcher()).toBe(before);
    expect(await ids(of)).toEqual(['test-pack']);
  });

  it('nor does one that cannot be stored', async () => {
    const of = library({
      store: { ...memoryStore(), put: async () => Promise.reject(new Error('disk full')) },
    });
    const before = await of.matcher();
    await expect(of.install('mine.jsonl', other('mine'))).rejects.toThrow('disk full');
    expect(await of.matcher()).toBe(before);
    expect(await of.claim('claim-of-mine')).toBeNull();
  });
});

describe('an added pack', () => {
  it('is in use at once and after the next start, and replaces an earlier version', async () => {
    const of = library();
    expect(await of.install('mine.jsonl', other('mine'))).toMatchObject({
      ok: true,
      pack: { claims: 1, bundled: false },
    });
    expect((await of.matcher()).claims).toBe(2);
    await of.install('mine.jsonl', other('mine', '2.0.0'));
    const next = library();
    expect(await ids(next)).toEqual(['test-pack', 'mine']);
    expect((await next.claim('claim-of-mine'))?.pack.version).toBe('2.0.0');
  });

  it('can be removed, a bundled one cannot', async () => {
    const of = library();
    await of.install('mine.jsonl', other('mine'));
    await of.remove('mine');
    await of.remove('test-pack');
    await of.remove('unknown');
    expect(await ids(of)).toEqual(['test-pack']);
    expect(rows.size).toBe(0);
    expect(await of.claim('claim-of-mine')).toBeNull();
  });

  it('that today’s parser refuses is passed over and named, and stays stored', async () => {
    rows.set('mine', { id: 'mine', file: 'mine.jsonl', text: 'broken', addedAt: 1 });
    rows.set('fine', { id: 'fine', file: 'fine.jsonl', text: other('fine'), addedAt: 2 });
    const of = library();
    expect(await ids(of)).toEqual(['test-pack', 'fine']);
    expect(report).toHaveBeenCalledTimes(1);
    expect(rows.has('mine')).toBe(true);
  });

  it('and another one at the same time are both in use', async () => {
    const of = library();
    await Promise.all([of.install('a.jsonl', other('a')), of.install('b.jsonl', other('b'))]);
    expect(await ids(of)).toEqual(['test-pack', 'a', 'b']);
  });
});

describe('the library', () => {
  it('is loaded once, with the first question', async () => {
    const of = library();
    expect(starts).toEqual([]);
    await Promise.all([of.matcher(), of.list(), of.claim('x')]);
    expect(starts).toEqual([['test-pack']]);
  });

  it('tries again after a start that failed', async () => {
    const text = vi
      .fn(async () => [{ file: 'bundled.jsonl', text: bundled }])
      .mockRejectedValueOnce(new Error('busy'));
    const of = library({ bundled: text });
    await expect(of.list()).rejects.toThrow('busy');
    expect(await ids(of)).toEqual(['test-pack']);
  });

  it('serves the bundled packs where the browser has no database', async () => {
    const of = library({
      store: { ...memoryStore(), all: async () => Promise.reject(new Error('no database')) },
    });
    expect(await ids(of)).toEqual(['test-pack']);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('finds a claim by the id of a record that was merged into it', async () => {
    expect((await library().claim('old-name'))?.claim.id).toBe('japan-hires-lumberjacks');
  });
});
