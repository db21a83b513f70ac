import type { Pack } from '../../src/claim/pack.ts';
import { shortfallsOf } from '../../src/editorial/standards.ts';

/**
 * Prints what the packs hold and where a record falls short of the editorial policy. Their form has been checked by
 * reading them. A pack that says it keeps to Plumbline's policy has to; another is told.
 *
 * @returns the exit code
 */
export function validate(packs: readonly Pack[]): number {
  let broken = false;
  for (const { manifest, claims } of packs) {
    console.log(`${manifest.id} ${manifest.version}: ${claims.length} claims`);
    const shortfalls = claims.flatMap((claim) => shortfallsOf(claim, manifest.languages[0] ?? 'en'));
    for (const { claimId, field, expected } of shortfalls)
      console.log(`  ${claimId}: ${field}: expected ${expected}`);
    broken ||= shortfalls.length > 0 && manifest.publisher.policy === 'plumbline';
  }
  return broken ? 1 : 0;
}
