import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { UserError } from '../user-error.ts';
import { readBundledPacks, readPack } from './read-packs.ts';
import { testPacks } from './test-packs.ts';
import { validate } from './validate.ts';

/** The manifest of a pack in a folder; every other .json file beside it is a claim. */
const MANIFEST = 'manifest.json';

/** Where something is taken from and where it goes. */
interface FromTo {
  from: string;
  to: string;
}

/**
 * Makes a pack of a folder: the manifest, then the claims sorted by id, one a line. It is read as the extension will
 * read it and has to pass the tests of its claims beside the bundled packs; only then is the file put in place.
 *
 * @returns the exit code
 * @throws UserError naming the file, the field and what was expected
 */
export function assemble({ from, to }: FromTo, root: string): number {
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.json')) : [];
  if (!names.includes(MANIFEST)) throw new UserError(`${join(from, MANIFEST)}: no such file`);
  const claims = names
    .filter((name) => name !== MANIFEST)
    .map((name) => ({ name, value: readJson(join(from, name)) }))
    .sort((a, b) => (idOf(a.value) < idOf(b.value) ? -1 : 1));
  const lines = [{ name: MANIFEST, value: readJson(join(from, MANIFEST)) }, ...claims];
  const text = `${lines.map(({ value }) => JSON.stringify(value)).join('\n')}\n`;
  const pack = parse(text, (line) => join(from, lines[line - 1]?.name ?? ''));

  const others = readBundledPacks(root).filter((other) => other.pack.manifest.id !== pack.manifest.id);
  const beside = createMatcher([pack, ...others.map((other) => other.pack)]);
  const [result] = testPacks([pack], beside);
  for (const line of result?.faults ?? []) console.log(`WRONG   ${line}`);
  for (const line of result?.summary ?? []) console.log(line);
  if (validate([pack]) !== 0 || (result?.faults.length ?? 0) > 0) return 1;

  writeFileSync(`${to}.new`, text);
  renameSync(`${to}.new`, to);
  console.log(`${to}: ${text.length} characters, sha256 ${createHash('sha256').update(text).digest('hex')}`);
  return 0;
}

/**
 * The way back: one readable file a claim, for editing and for review line by line.
 *
 * @returns the exit code
 * @throws UserError for a broken pack, or a folder that holds anything already
 */
export function takeApart({ from, to }: FromTo): number {
  const { pack } = readPack(from);
  if (existsSync(to) && readdirSync(to).length > 0) throw new UserError(`${to}: expected an empty folder`);
  mkdirSync(to, { recursive: true });
  const put = (name: string, value: unknown) =>
    writeFileSync(join(to, name), `${JSON.stringify(value, null, 2)}\n`);
  put(MANIFEST, pack.manifest);
  for (const claim of pack.claims) put(`${claim.id}.json`, claim);
  console.log(`${to}: ${pack.claims.length} claims of ${basename(from)}`);
  return 0;
}

function parse(text: string, fileOf: (line: number) => string) {
  try {
    return parsePack(text, '');
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new UserError(`${fileOf(error.line)}: ${error.field}: expected ${error.expected}`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file}: cannot be read as JSON (${(error as Error).message})`);
  }
}

const idOf = (value: unknown) => String((value as { id?: unknown } | null)?.id ?? '');
