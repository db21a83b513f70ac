import type { Framing, Verdict } from '../claim/claim.ts';
import type { Match } from '../match/match.ts';

/**
 * What a mark shows by its shape, in the text and on its card: how the page treats the claim; `appears` where that is
 * not sure; `true` where the claim was checked and found true and the page states or reports it.
 */
export type MarkLook = Framing | 'appears' | 'true';

/**
 * The look of a mark. Where the page rejects a true claim, the shape of true ones would call the rejection true.
 *
 * @param verdict of the match's claim
 */
export function markLook(
  { framing, framingSure }: Pick<Match, 'framing' | 'framingSure'>,
  verdict: Verdict | undefined,
): MarkLook {
  if (!framingSure) return 'appears';
  const claimed = framing === 'asserted' || framing === 'attributed';
  return claimed && verdict === 'true' ? 'true' : framing;
}
