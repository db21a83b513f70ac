import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pack, parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import { UserError } from '../user-error.ts';

/** Folder of the bundled packs, relative to the root. */
const FOLDER = 'extension/packs';

export interface PackFile {
  /** How the file is called in messages. */
  file: string;
  text: string;
  pack: Pack;
}

/**
 * The bundled packs, sorted by file name, each parsed as the extension will parse it.
 *
 * @throws UserError naming file, line and field of the first fault
 */
export function readBundledPacks(root: string): PackFile[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  return names.sort().map((name) => readPack(join(folder, name), `${FOLDER}/${name}`));
}

/**
 * One pack.
 *
 * @param shown how the file is called in messages, where its path would be a path of this machine
 * @throws UserError naming file, line and field of the first fault
 */
export function readPack(path: string, shown = path): PackFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `${shown}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  try {
    return { file: shown, text, pack: parsePack(text, shown) };
  } catch (error) {
    if (error instanceof PackError) throw new UserError(error.message);
    throw error;
  }
}
