import { datesDiffer, findDates, yearOf } from '../text/dates.ts';
import type { Wording } from './claim-index.ts';
import type { Check } from './match.ts';
import type { Reading } from './reading.ts';
import { type Coverage, isBeside } from './words.ts';

/** How far beyond what agrees a year may stand and still date it: "… in Southport in July 2024". Set by hand. */
const REACH = 4;

/** The years a text names. */
export function yearsIn({ tokens }: Reading): number[] {
  return tokens.map((t) => yearOf(t.norm)).filter((year) => year !== null);
}

/**
 * A claim about one year is not made of another: some year of the claim must be among those a sentence names. A year
 * that stands apart from what agrees dates something else: "at a hearing in 2023 he said that …".
 */
export function checkYears({ years }: Wording, sentence: Reading, covered: Coverage): Check | null {
  const named = yearsIn(sentence);
  if (years.size === 0 || named.length === 0) return null;
  const [shared] = named.filter((year) => years.has(year));
  if (shared !== undefined) return { check: 'number', outcome: 'passed', note: String(shared) };
  const within = sentence.tokens.some(
    (t, i) => yearOf(t.norm) !== null && isBeside({ first: i, last: i }, covered, REACH),
  );
  const note = `${named[0]} instead of ${[...years].join(' or ')}`;
  return { check: 'number', outcome: within ? 'failed' : 'unclear', note };
}

/** "The rally of 13 July" is not one "in October": where both name a month or day, one of them has to be the same. */
export function checkDays({ reading: wording }: Wording, sentence: Reading, covered: Coverage): Check | null {
  const wanted = findDates(wording.tokens).filter((d) => d.month !== null);
  if (wanted.length === 0) return null;
  const given = findDates(sentence.tokens).filter((d) => d.month !== null && isBeside(d, covered, REACH));
  if (given.length === 0) return null;
  const same = wanted.some((a) => given.some((b) => !datesDiffer(a, b)));
  return same ? null : { check: 'number', outcome: 'failed', note: 'another day or month' };
}
