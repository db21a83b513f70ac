import type { Wording } from './claim-index.ts';
import type { Check } from './match.ts';
import type { Reading } from './reading.ts';

/** Four digits from 1500 to 2099, written without a separator: a year, hardly ever a count. */
const YEAR = /^(1[5-9]|20)\d\d$/;

/** The years a text names. */
export function yearsIn({ tokens }: Reading): number[] {
  return tokens.filter((t) => YEAR.test(t.norm)).map((t) => Number(t.norm));
}

/** A claim about one year is not made of another: some year of the claim must be among those a sentence names. */
export function checkYears({ years }: Wording, sentence: Reading): Check | null {
  const named = yearsIn(sentence);
  if (years.size === 0 || named.length === 0) return null;
  const [shared] = named.filter((year) => years.has(year));
  return shared === undefined
    ? { check: 'number', outcome: 'failed', note: `${named[0]} instead of ${[...years].join(' or ')}` }
    : { check: 'number', outcome: 'passed', note: String(shared) };
}
