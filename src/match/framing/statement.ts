import { ABOUT, INTRODUCING, PARATACTIC } from '../../lexicon/clause-words.ts';
import type { Cue } from '../reading.ts';
import { isBreak, isComma, type Layout, type Place } from './layout.ts';

/** How many words may stand between a noun for a statement and what it says: "claims by Moscow that". Set by hand. */
const REACH = 7;

/** Whether a noun for a statement introduces the claim: "the theory that Japan …", "reports of …". */
export function announces(layout: Layout, place: Place): boolean {
  return layout.reading.cues.some((c) => c.kind === 'statement' && introduces(layout, c, place));
}

/**
 * Whether this noun is followed by what it says, and that is the claim; "gave an assurance that" may be the claim itself.
 *
 * @param inFull whether only a whole clause counts, "the claim that …", and not "reports of …"
 */
export function introduces(layout: Layout, noun: Cue, place: Place, inFull = false): boolean {
  const about = inFull ? INTRODUCING : ABOUT;
  const isClaims = place.terms.some((t) => noun.first >= t.first && noun.last <= t.last);
  if (isClaims || noun.first >= place.last) return false;
  for (let i = noun.first + 1; i <= Math.min(noun.last + REACH, place.last); i++) {
    if (about.has(layout.word(i))) return true;
    if (
      i === noun.last + 1 &&
      place.first - i <= 1 &&
      isComma(layout.gap(i)) &&
      PARATACTIC.test(layout.word(noun.first))
    )
      return true;
    if (isBreak(layout.gap(i)) && !ABOUT.has(layout.word(i))) return /:/u.test(layout.gap(i));
  }
  return false;
}
