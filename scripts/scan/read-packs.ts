import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pack, parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import { UserError } from '../user-error.ts';

/** The files of the bundled packs, by name. */
export function bundledPacks(root: string): string[] {
  const folder = join(root, 'extension/packs');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

/** @throws UserError naming file, line and field where a pack cannot be used */
export function readPack(file: string): Pack {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  try {
    return parsePack(text, file);
  } catch (error) {
    if (error instanceof PackError) throw new UserError(error.message);
    throw error;
  }
}
