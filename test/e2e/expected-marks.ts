import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WantedMark {
  claimId: string;
  /** How the sentence begins. */
  quote: string;
}

/** What test/fixtures/pages/README.md says of `expected.json`. */
export interface Trap {
  marks: WantedMark[];
  optional?: WantedMark[];
  until?: string;
  silent?: boolean;
}

export function readTrap(folder: string): Trap {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Trap;
}
