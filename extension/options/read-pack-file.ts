import { MAX_PACK_LENGTH, parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import type { PackNews } from './options-state.ts';

/**
 * Text of a pack file that is worth sending to the background, or why not.
 *
 * It is parsed here first, although the background parses it again at its own door: Chromium carries no message
 * above 64 MB, and a file that is refused anyway need not make the way.
 */
export async function readPackFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
): Promise<{ ok: true; text: string } | { ok: false; news: PackNews }> {
  const refused = (problem: PackError) =>
    ({ ok: false, news: { kind: 'refused', problem: problem.message } }) as const;
  // Asked before reading: a file too large for a pack may be too large for the memory as well.
  if (file.size > MAX_PACK_LENGTH) {
    return refused(new PackError(file.name, 1, '', `a file of at most ${MAX_PACK_LENGTH / 1024 / 1024} MB`));
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, news: { kind: 'unread' } };
  }
  try {
    parsePack(text, file.name);
    return { ok: true, text };
  } catch (error) {
    if (error instanceof PackError) return refused(error);
    throw error;
  }
}
