import { type PackFile, readBundledPacks, readPack } from './read-packs.ts';

/** The packs a command was asked about: the named files, or the bundled packs where none is named. */
export function choosePacks(root: string, files: readonly string[]): PackFile[] {
  return files.length > 0 ? files.map((file) => readPack(file)) : readBundledPacks(root);
}
