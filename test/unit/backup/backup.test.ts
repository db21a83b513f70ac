import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backupOf,
  type Everything,
  parseBackup,
  writeBackup,
} from '../../../src/backup/backup.ts';
import { BackupError } from '../../../src/backup/backup-error.ts';
import { isUnchanged, previewRestore } from '../../../src/backup/preview.ts';
import {
  type Feedback,
  feedbackId,
  HELPFUL_REASONS,
  UNHELPFUL_REASONS,
} from '../../../src/feedback/feedback.ts';
import { tidySentence } from '../../../src/feedback/sentence.ts';
import { historyId } from '../../../src/history/entry.ts';
import {
  APPEARANCES,
  DEFAULT_SETTINGS,
  READING_MODES,
  STRICTNESSES,
  TEXT_SIZES,
} from '../../../src/settings.ts';
import { hidden, rating, report } from '../feedback/sample-feedback.ts';
import { entry } from '../history/sample-history.ts';

const VERSION_1 = readFileSync(new URL('../../fixtures/backup/version-1.json', import.meta.url), 'utf8');
const idOf = (text: string) => text;

/** Any state that a person can bring about. */
const everything: fc.Arbitrary<Everything> = fc.record({
  settings: fc
    .record({
      on: fc.boolean(),
      mode: fc.constantFrom(...READING_MODES),
      sitesOff: fc.array(fc.domain(), { maxLength: 5 }),
      pausedUntil: fc.option(fc.nat()),
      strictness: fc.constantFrom(...STRICTNESSES),
      appearance: fc.constantFrom(...APPEARANCES),
      textSize: fc.constantFrom(...TEXT_SIZES),
      history: fc.boolean(),
    })
    .map((change) => ({ ...DEFAULT_SETTINGS, ...change })),
  packs: fc.uniqueArray(
    fc.record({
      file: fc.string({ unit: 'binary', maxLength: 40 }),
      text: fc.string({ unit: 'binary' }),
      addedAt: fc.nat(),
    }),
    { maxLength: 3, selector: ({ text }) => text },
  ),
  feedback: fc.uniqueArray(
    fc.oneof(
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 700 })
        .map(tidySentence)
        .filter((sentence) => sentence !== '')
        .map((sentence): Feedback => report({ sentence })),
      fc.option(fc.domain()).map((site): Feedback => hidden({ site })),
      fc
        .constantFrom(null, ...HELPFUL_REASONS, ...UNHELPFUL_REASONS)
        .map((reason): Feedback => rating({ reason })),
    ),
    { maxLength: 8, selector: feedbackId },
  ),
  history: fc.uniqueArray(
    fc.tuple(fc.nat(), fc.webPath()).map(([at, path]) => entry(at, path)),
    { maxLength: 8, selector: historyId },
  ),
});

describe('a backup', () => {
  it('that is written and read is what it was, whatever it holds', () => {
    fc.assert(
      fc.property(everything, fc.nat(), (all, savedAt) => {
        const backup = backupOf(all, savedAt, '0.1.0');
        const read = parseBackup(writeBackup(backup), 'backup.json');
        expect(read).toEqual(backup);
        expect(isUnchanged(previewRestore(all, read, idOf))).toBe(true);
      }),
    );
  });

  it('of version 1 is read as it was written', () => {
    expect(parseBackup(VERSION_1, 'v1.json')).toEqual(JSON.parse(VERSION_1));
  });

  it('brings old settings to the form of today', () => {
    const old = {
      ...JSON.parse(VERSION_1),
      settings: { version: 1, on: false, sitesOff: [], language: 'uk' },
    };
    expect(parseBackup(JSON.stringify(old), 'old.json').settings).toEqual({
      ...DEFAULT_SETTINGS,
      on: false,
      language: 'uk',
    });
  });
});

describe('a broken backup is refused by file, field and what was expected', () => {
  const broken = (change: (backup: Backup) => unknown): string =>
    JSON.stringify(change(JSON.parse(VERSION_1)));
  it.each([
    ['cut off', VERSION_1.slice(0, -40), 'b.json: expected a JSON file; it may be cut off'],
    ['empty', '', 'b.json: expected a JSON file; it may be cut off'],
    ['null', 'null', 'b.json: expected an object'],
    ['another file', '{"format":"plumbline-pack"}', 'b.json: format: expected "plumbline-backup"'],
    [
      'of a later version',
      broken((b) => ({ ...b, formatVersion: 2 })),
      'b.json: formatVersion: expected a version from 1 to 1, which this Plumbline reads; a newer backup needs a newer Plumbline',
    ],
    ['with something more', broken((b) => ({ ...b, drafts: [] })), 'b.json: drafts: expected no such field'],
    ['without its history', broken(({ history: _, ...b }) => b), 'b.json: history: expected a value here'],
    [
      'with settings nobody can have',
      broken((b) => ({ ...b, settings: { ...b.settings, mode: 'always' } })),
      'b.json: settings: expected settings that this Plumbline understands',
    ],
    [
      'with feedback of another kind',
      broken((b) => ({ ...b, feedback: [{ ...b.feedback[0], kind: 'praise' }] })),
      'b.json: feedback.0.kind: expected one of the kinds not-this, hidden and rating',
    ],
    [
      'with a sentence that hides characters',
      broken((b) => ({ ...b, feedback: [{ ...b.feedback[0], sentence: 'A\u202eb.' }] })),
      'b.json: feedback.0.sentence: expected a sentence without hidden characters',
    ],
    [
      'with the same entry twice',
      broken((b) => ({ ...b, history: [b.history[0], b.history[0]] })),
      'b.json: history: expected entries that differ from each other',
    ],
    [
      'with a verdict there is not',
      broken((b) => ({
        ...b,
        history: [{ ...b.history[0], seen: { ...b.history[0]?.seen, verdict: 'evil' } }],
      })),
      /^b\.json: history\.0\.seen\.verdict: expected one of false, /,
    ],
  ])('%s', (_, text, message) => {
    expect(() => parseBackup(text, 'b.json')).toThrow(BackupError);
    expect(() => parseBackup(text, 'b.json')).toThrow(message);
  });
});

describe('what a backup would change', () => {
  const now: Everything = { settings: DEFAULT_SETTINGS, packs: [], feedback: [], history: [] };

  it('is told by the settings that become other ones', () => {
    const then = { ...now, settings: { ...DEFAULT_SETTINGS, on: false, sitesOff: ['a.example'] } };
    expect(previewRestore(now, then, idOf).settings).toEqual(['on', 'sitesOff']);
  });

  it('is told by what comes, goes, changes and stays', () => {
    const here = { ...now, history: [entry(1, 'a'), entry(2, 'b'), entry(3, 'c')], feedback: [rating()] };
    const there = { ...now, history: [entry(1, 'a'), entry(9, 'b'), entry(4, 'd')], feedback: [hidden()] };
    const preview = previewRestore(here, there, idOf);
    expect(preview.history).toEqual({ come: 1, go: 1, change: 1, stay: 1 });
    expect(preview.feedback).toEqual({ come: 1, go: 1, change: 0, stay: 0 });
  });

  it('does not depend on the order of fields or on the name of a file', () => {
    const shuffled = Object.fromEntries(
      Object.entries(rating()).toReversed(),
    ) as (typeof now.feedback)[number];
    const here = { ...now, feedback: [rating()], packs: [{ file: 'a.jsonl', text: 'x', addedAt: 1 }] };
    const there = { ...now, feedback: [shuffled], packs: [{ file: 'b.jsonl', text: 'x', addedAt: 2 }] };
    expect(isUnchanged(previewRestore(here, there, idOf))).toBe(true);
  });
});
