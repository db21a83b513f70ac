import type { Claim } from '../claim/claim.ts';

/** The different publishers of a claim's evidence. Pages that only spread the claim are no evidence. */
export function publishersOf({ sources }: Claim): Set<string> {
  return new Set(sources.filter((s) => s.role !== 'claim-carrier').map((s) => s.publisher));
}
