import * as v from 'valibot';
import { type Claim, ClaimSchema } from './claim.ts';
import { PackError } from './pack-error.ts';
import { FORMAT_VERSION, isKnownVersion, upgrade } from './upgrade.ts';

/** Largest pack file read at all, in UTF-16 units: some 2,900 claims of the size of the first pack's (23,000 on average). */
export const MAX_PACK_LENGTH = 64 * 1024 * 1024;
/** Longest single line; the longest of the first pack has 29,532. */
export const MAX_LINE_LENGTH = 256 * 1024;

const ManifestSchema = v.strictObject({
  format: v.literal('plumbline-pack', '"plumbline-pack"'),
  /** Version of the format, not of the pack. A newer one than ours is refused, never half understood. */
  formatVersion: v.literal(FORMAT_VERSION),
  id: v.pipe(
    v.string('an id'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
  ),
  version: v.pipe(v.string('a version'), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  title: v.record(v.string(), v.pipe(v.string(), v.maxLength(200, 'at most 200 characters'))),
  /** The first one is the language of the originals: every text exists in it. */
  languages: v.pipe(v.array(v.string(), 'a list of language tags'), v.minLength(1, 'at least one language')),
  licence: v.pipe(v.string('a licence'), v.nonEmpty('a licence')),
  /**
   * Not meant for the public, such as a newsroom's own drafts. A page can see where marks are, so its claims are never
   * marked in the text: they are listed in the panel only.
   */
  private: v.optional(v.boolean('true or false')),
  publisher: v.strictObject({
    name: v.pipe(v.string('a name'), v.nonEmpty('a name')),
    /** Where corrections and complaints go: `mailto:` or https. */
    contact: v.pipe(
      v.string('a contact address'),
      v.regex(/^(mailto:[^\s<>"]+@[^\s<>"]+|https:\/\/[^\s<>"]+)$/, 'a mailto: or https: address'),
    ),
    /**
     * The editorial policy its claims are held to: an https address, or `plumbline` for the project's own
     * (docs/editorial-policy.md), which comes with the extension and opens without a request.
     */
    policy: v.optional(
      v.pipe(
        v.string('a policy'),
        v.regex(/^(plumbline|https:\/\/[^\s<>"]+)$/, '"plumbline" or an https: address'),
      ),
    ),
  }),
  /** Share of must-match tests that pass, in percent; only ever rises. */
  mustMatchFloor: v.pipe(
    v.number('a number'),
    v.minValue(0, 'from 0 to 100'),
    v.maxValue(100, 'from 0 to 100'),
  ),
});

export type PackManifest = v.InferOutput<typeof ManifestSchema>;

/** A claim pack: who publishes it and the claims, sorted by id. */
export interface Pack {
  manifest: PackManifest;
  claims: Claim[];
}

/**
 * Reads a claim pack: JSON Lines, the manifest first, then one claim a line, sorted by id.
 * Nothing is half read: the first fault refuses the whole file.
 *
 * @param text the file's content
 * @param file how the file is called in messages
 * @throws PackError naming file, line, field and what was expected
 */
export function parsePack(text: string, file: string): Pack {
  if (text.length > MAX_PACK_LENGTH) {
    throw new PackError(file, 1, '', `a file of at most ${MAX_PACK_LENGTH / 1024 / 1024} million characters`);
  }
  const lines = text.split('\n');
  if (lines.at(-1) !== '')
    throw new PackError(file, lines.length, '', 'a line break at the end: the file may be cut off');
  lines.pop();
  const version = versionOf(lines[0] ?? '', file);
  const manifest = parseLine(ManifestSchema, lines[0] ?? '', file, 1, (value) =>
    upgrade('manifest', value, version),
  );
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  for (let i = 1; i < lines.length; i++) {
    const claim = parseLine(ClaimSchema, lines[i] ?? '', file, i + 1, (value) =>
      upgrade('claim', value, version),
    );
    const before = claims.at(-1);
    if (before && before.id > claim.id)
      throw new PackError(file, i + 1, 'id', `an id after "${before.id}": claims are sorted by id`);
    for (const name of [claim.id, ...claim.aliases]) {
      const line = seen.get(name);
      if (line !== undefined)
        throw new PackError(file, i + 1, 'id', `an id of its own: "${name}" stands in line ${line} already`);
      seen.set(name, i + 1);
    }
    requireLanguages(claim, manifest.languages[0] ?? 'en', file, i + 1);
    claims.push(claim);
  }
  return { manifest, claims };
}

/** Every text in the first language; and for every other one a word on who has read it, so that none passes for read. */
function requireLanguages(claim: Claim, original: string, file: string, line: number): void {
  for (const field of ['claim', 'reason', 'rebuttal'] as const) {
    if (claim[field][original] === undefined) {
      throw new PackError(file, line, `${field}.${original}`, "a text in the pack's first language");
    }
  }
  const written = new Set([claim.claim, claim.reason, claim.rebuttal, claim.wordings].flatMap(Object.keys));
  for (const lang of written) {
    if (lang !== original && claim.translations[lang] === undefined)
      throw new PackError(file, line, `translations.${lang}`, 'who has read this language, or null');
  }
}

/** The version of the format a file is in, which decides how its lines are read. */
function versionOf(line: string, file: string): number {
  const { formatVersion } = parseLine(v.looseObject({ formatVersion: v.unknown() }), line, file, 1);
  if (isKnownVersion(formatVersion)) return formatVersion;
  throw new PackError(
    file,
    1,
    'formatVersion',
    `a version from 1 to ${FORMAT_VERSION}, which this Plumbline reads; a newer pack needs a newer Plumbline`,
  );
}

function parseLine<S extends v.GenericSchema>(
  schema: S,
  line: string,
  file: string,
  number: number,
  prepare: (value: unknown) => unknown = (value) => value,
): v.InferOutput<S> {
  if (line.length > MAX_LINE_LENGTH)
    throw new PackError(file, number, '', `a line of at most ${MAX_LINE_LENGTH} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new PackError(file, number, '', 'one JSON object; the line cannot be read as JSON');
  }
  const result = v.safeParse(schema, prepare(value), { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new PackError(file, number, v.getDotPath(issue) ?? '', expected(issue));
}

function expected(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? 'no such field'
      : issue.input === undefined
        ? 'a value here'
        : 'an object';
  }
  return issue.message;
}
