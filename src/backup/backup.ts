import * as v from 'valibot';
import { MAX_PACK_LENGTH } from '../claim/pack.ts';
import { type Feedback, FeedbackSchema, feedbackId, MAX_FEEDBACK } from '../feedback/feedback.ts';
import { type HistoryEntry, HistoryEntrySchema, historyId, MAX_HISTORY } from '../history/entry.ts';
import { type Settings, upgradeSettings } from '../settings.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_VERSION, isKnownBackup, upgradeBackup } from './upgrade.ts';

/**
 * Longest backup file, in UTF-16 units. It travels in one message, which Chromium carries up to 64 MB, quotation marks
 * escaped.
 */
export const MAX_BACKUP_LENGTH = 32 * 1024 * 1024;

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item, 'a list'), v.maxLength(most, `at most ${most} entries`));
const differ = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  new Set(items.map(keyOf)).size === items.length;

const BackupSchema = v.strictObject({
  format: v.literal('plumbline-backup', '"plumbline-backup"'),
  formatVersion: v.literal(BACKUP_VERSION, `${BACKUP_VERSION}`),
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number('a time'), v.integer('a time'), v.minValue(0, 'a time')),
  /** Version of Plumbline that wrote it. */
  plumbline: v.pipe(v.string('a version'), v.maxLength(40, 'a version')),
  settings: v.pipe(
    v.custom<Settings>(
      (value) => value !== undefined && !upgradeSettings(value).rejected,
      'settings that this Plumbline understands',
    ),
    v.transform((value): Settings => upgradeSettings(value).settings),
  ),
  /** Packs a person added, as their files were. They are parsed, as any file, before they are used. */
  packs: list(
    v.strictObject({
      file: v.pipe(v.string('a file name'), v.maxLength(1_000, 'at most 1000 characters')),
      text: v.pipe(v.string('a pack'), v.maxLength(MAX_PACK_LENGTH, `at most ${MAX_PACK_LENGTH} characters`)),
      addedAt: v.pipe(v.number('a time'), v.integer('a time'), v.minValue(0, 'a time')),
    }),
    1_000,
  ),
  feedback: v.pipe(
    list(FeedbackSchema, MAX_FEEDBACK),
    v.check((items) => differ(items, feedbackId), 'entries that differ from each other'),
  ),
  history: v.pipe(
    list(HistoryEntrySchema, MAX_HISTORY),
    v.check((items) => differ(items, historyId), 'entries that differ from each other'),
  ),
});

/** Everything a person has made of Plumbline on this device, in one file. */
export type Backup = v.InferOutput<typeof BackupSchema>;

/** What there is to be saved. */
export interface Everything {
  settings: Settings;
  packs: { file: string; text: string; addedAt: number }[];
  feedback: Feedback[];
  history: HistoryEntry[];
}

/**
 * @param savedAt milliseconds since 1970
 * @param plumbline version of Plumbline
 */
export function backupOf(everything: Everything, savedAt: number, plumbline: string): Backup {
  const { settings, packs, feedback, history } = everything;
  return {
    format: 'plumbline-backup',
    formatVersion: BACKUP_VERSION,
    savedAt,
    plumbline,
    settings,
    packs: packs.map(({ file, text, addedAt }) => ({ file, text, addedAt })),
    feedback,
    history,
  };
}

/** The file: indented, so that a person can read what it says about them. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/**
 * Reads a backup of any version so far.
 *
 * @param file how the file is called in messages
 * @throws BackupError naming file, field and what was expected; nothing is half read
 */
export function parseBackup(text: string, file: string): Backup {
  if (text.length > MAX_BACKUP_LENGTH) {
    throw new BackupError(
      file,
      '',
      `a file of at most ${MAX_BACKUP_LENGTH / 1024 / 1024} million characters`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BackupError(file, '', 'a JSON file; it may be cut off');
  }
  const head = v.safeParse(
    v.looseObject({ format: BackupSchema.entries.format, formatVersion: v.unknown() }),
    value,
  );
  if (!head.success) throw fault(file, head.issues[0]);
  const { formatVersion } = head.output;
  if (!isKnownBackup(formatVersion)) {
    throw new BackupError(
      file,
      'formatVersion',
      `a version from 1 to ${BACKUP_VERSION}, which this Plumbline reads; a newer backup needs a newer Plumbline`,
    );
  }
  const result = v.safeParse(BackupSchema, upgradeBackup(value, formatVersion), { abortEarly: true });
  if (result.success) return result.output;
  throw fault(file, result.issues[0]);
}

function fault(file: string, issue: v.BaseIssue<unknown>): BackupError {
  return new BackupError(file, v.getDotPath(issue) ?? '', expected(issue));
}

function expected(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' && issue.type !== 'loose_object') return issue.message;
  if (issue.expected === 'never') return 'no such field';
  return issue.input === undefined ? 'a value here' : 'an object';
}
