import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backups, createBackups } from '../../../extension/background/backup.ts';
import { createLibrary, type Library } from '../../../extension/background/library.ts';
import { createDatabase, type Database } from '../../../extension/platform/database.ts';
import { writeBackup } from '../../../src/backup/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { packText, testClaim, testManifest, testPack } from '../claim/test-claim.ts';
import { hidden, report } from '../feedback/sample-feedback.ts';
import { entry } from '../history/sample-history.ts';
import { forgetDatabases } from '../platform/new-database.ts';

const pack = (id: string, claimId = `claim-of-${id}`) =>
  packText({ manifest: { ...testManifest, id }, claims: [testClaim({ id: claimId })] });

let database: Database;
let library: Library;
let settings: Settings;
let backups: Backups;
const onRestored = vi.fn();

beforeEach(() => {
  forgetDatabases();
  vi.clearAllMocks();
  settings = DEFAULT_SETTINGS;
  database = createDatabase();
  library = createLibrary({
    bundled: async () => [{ file: 'bundled.jsonl', text: packText(testPack()) }],
    store: database.packs,
    startMatcher: async (packs) => ({
      claims: packs.reduce((sum, { claims }) => sum + claims.length, 0),
      findMatches: async () => ({ lang: 'en', sentences: 0, starts: [], matches: [], nearMisses: [] }),
    }),
    report: vi.fn(),
    now: () => 5,
  });
  backups = createBackups({
    database,
    library,
    settings: {
      load: async () => settings,
      save: async (saved) => {
        settings = saved;
      },
    },
    onRestored,
    now: () => 9,
    version: '0.1.0',
  });
});

const everything = async () => ({
  settings,
  packs: await database.packs.all(),
  feedback: await database.feedback.all(),
  history: await database.history.all(),
  inUse: (await library.list()).map(({ manifest }) => manifest.id),
  claims: (await library.matcher()).claims,
});

/** Something of everything. */
async function live(): Promise<void> {
  await library.install('mine.jsonl', pack('mine'));
  await database.feedback.put(report(), hidden());
  await database.history.put(entry(1, 'a'), entry(2, 'b'));
  settings = { ...DEFAULT_SETTINGS, language: 'uk', sitesOff: ['news.example'] };
}

describe('a backup of everything', () => {
  it('brings back on another device what was on this one', async () => {
    await live();
    const file = writeBackup(await backups.make());
    const before = await everything();
    await library.remove('mine');
    await library.install('other.jsonl', pack('other'));
    await database.replace({ packs: [], feedback: [], history: [entry(3, 'c')] });
    settings = DEFAULT_SETTINGS;

    const preview = await backups.preview('b.json', file);
    expect(preview).toEqual({
      ok: true,
      savedAt: 9,
      preview: {
        settings: ['sitesOff', 'language'],
        packs: { come: 1, go: 0, change: 0, stay: 0 },
        feedback: { come: 2, go: 0, change: 0, stay: 0 },
        history: { come: 2, go: 1, change: 0, stay: 0 },
      },
    });
    expect(settings).toBe(DEFAULT_SETTINGS);
    expect(await backups.restore('b.json', file)).toEqual(preview);
    expect(await everything()).toEqual(before);
    expect(onRestored).toHaveBeenCalledTimes(1);
  });

  it('leaves out packs that are stored and can no longer be read: a backup can always be restored', async () => {
    await database.packs.put({ id: 'broken', file: 'broken.jsonl', text: 'broken', addedAt: 1 });
    const file = writeBackup(await backups.make());
    expect(await backups.preview('b.json', file)).toMatchObject({
      ok: true,
      preview: { packs: { come: 0 } },
    });
  });
});

describe('a backup that cannot be restored changes nothing', () => {
  const withPacks = (...packs: [file: string, text: string][]) =>
    writeBackup({
      format: 'plumbline-backup',
      formatVersion: 1,
      savedAt: 1,
      plumbline: '0.1.0',
      settings: { ...DEFAULT_SETTINGS, on: false },
      packs: packs.map(([file, text]) => ({ file, text, addedAt: 1 })),
      feedback: [],
      history: [],
    });

  it.each([
    ['that is none', '{}', 'b.json: format: expected a value here'],
    [
      'with a broken pack',
      withPacks(['mine.jsonl', 'hello\n']),
      /^b\.json: mine\.jsonl:1: expected one JSON object/,
    ],
    [
      'with a pack that takes over a bundled claim',
      withPacks(['mine.jsonl', pack('mine', 'japan-hires-lumberjacks')]),
      'b.json: mine.jsonl:2: id: expected an id of its own: "japan-hires-lumberjacks" is in the pack "test-pack"',
    ],
    [
      'with one pack twice',
      withPacks(['a.jsonl', pack('a')], ['b.jsonl', pack('a', 'another')]),
      'b.json: b.jsonl:1: id: expected an id that no other pack has: "a" is one',
    ],
    [
      'with a bundled pack',
      withPacks(['a.jsonl', pack('test-pack', 'another')]),
      /^b\.json: a\.jsonl:1: id: expected an id that no other pack has/,
    ],
  ])('%s', async (_, text, problem) => {
    await live();
    const before = await everything();
    for (const answer of [await backups.preview('b.json', text), await backups.restore('b.json', text)]) {
      expect(answer).toEqual({
        ok: false,
        problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
      });
    }
    expect(await everything()).toEqual(before);
  });

  it('nor does one that the disk has no room for', async () => {
    await live();
    const before = await everything();
    database.replace = async () => Promise.reject(new Error('disk full'));
    await expect(backups.restore('b.json', withPacks())).rejects.toThrow('disk full');
    expect(await everything()).toEqual(before);
    expect(onRestored).not.toHaveBeenCalled();
  });
});
