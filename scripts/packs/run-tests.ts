import type { Pack } from '../../src/claim/pack.ts';
import { testPacks } from './test-packs.ts';

/**
 * Runs the tests of the packs and prints what was missed and what was marked wrongly.
 *
 * @returns the exit code
 */
export function runTests(packs: readonly Pack[]): number {
  const results = testPacks(packs);
  for (const { missed, faults } of results) {
    for (const line of missed) console.log(`missed  ${line}`);
    for (const line of faults) console.log(`WRONG   ${line}`);
  }
  for (const line of results.flatMap((r) => r.summary)) console.log(line);
  return results.every((r) => r.faults.length === 0) ? 0 : 1;
}
