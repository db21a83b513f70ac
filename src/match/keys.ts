import type { NumberMention } from '../text/numbers.ts';
import type { Reading, Term } from './reading.ts';

/**
 * Keys are what the index knows of a text: `e:` entity, `c:` concept, `s:` stem, `o:` notion of a claim, `n:` number.
 * They only propose. A wording has to be proposed wherever `words.ts` could let a sentence answer its terms, so a key
 * may say more than is true, never less.
 */

/** Keys by which a sentence can answer a term of a wording, for a claim with these notions. */
export function keysOfTerm(term: Term, notions: ReadonlySet<string>): string[] {
  if (term.number) return [numberKey(term.number.percent, stepOf(term.number))];
  return [...term.keys, ...term.notions.filter((id) => notions.has(id)).map((id) => `o:${id}`)];
}

/**
 * Everything a sentence says, as keys.
 *
 * @param stems also the stems of words that stand in names: another segment may not know the name
 */
export function keysOfSentence(reading: Reading, stems: boolean): Set<string> {
  const keys = new Set<string>();
  for (const { keys: own, number, entity, first, last } of reading.terms) {
    for (const key of own) keys.add(key);
    if (number) for (const key of nearbyNumbers(number)) keys.add(key);
    if (!stems || entity === null) continue;
    for (let i = first; i <= last; i++) keys.add(`s:${reading.tokens[i]?.stem}`);
  }
  for (const id of reading.notions) keys.add(`o:${id}`);
  return keys;
}

/** Keys of whatever has one of these ids, as an entity or as a notion. */
export function keysOfIds(ids: ReadonlySet<string>): string[] {
  return [...ids].flatMap((id) => [`e:${id}`, `o:${id}`]);
}

/**
 * Figures from ten on that may pass for one another (`sameNumber` in words.ts: 12 % apart, that is a ratio of at most
 * 1 / 0.88) stand on the same step or on neighbouring ones; smaller ones must be equal.
 */
const STEP = 0.13;

const isSmall = ({ value }: NumberMention) => value < 10;
const stepOf = (number: NumberMention) =>
  isSmall(number) ? number.value : `~${Math.floor(Math.log(number.value) / STEP)}`;
const numberKey = (percent: boolean, step: number | string) => `n:${step}${percent ? '%' : ''}`;

function nearbyNumbers(number: NumberMention): string[] {
  if (isSmall(number)) return [numberKey(number.percent, number.value)];
  const step = Math.floor(Math.log(number.value) / STEP);
  return [step - 1, step, step + 1].map((near) => numberKey(number.percent, `~${near}`));
}
