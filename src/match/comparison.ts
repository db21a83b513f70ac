import type { Wording } from './claim-index.ts';
import type { Check } from './match.ts';
import { isAction, type Reading, type Term } from './reading.ts';
import type { Coverage } from './words.ts';

/** What stands before what is compared with: "more than", "больше, чем", "більше, ніж". */
const THAN = /^(than|чем|ніж)$/u;
const MORE =
  /^(more|higher|larger|greater|bigger|worse|longer|hotter|faster|stronger|deadlier|больше|выше|более|больш\S*|більше|вище|більш\S*)$/u;
const LESS = /^(less|fewer|lower|smaller|shorter|cheaper|safer|меньше|ниже|менее|менше|нижче|менш\S*)$/u;
const EXCEED =
  /^(exceed|outstrip|surpass|outweigh|outnumber|overtake|overtook|превыш|превыс|превос|перевищ)/u;
/** How far before "than" its "more" may stand: "more carbon dioxide in a single year than". Set by hand, not tuned. */
const SPAN = 8;

/** A comparison: where its "than" stands, and which way it goes. */
interface Comparison {
  than: number;
  /** 1: what stands before "than" is more; -1: less; 0: not said in words we know. */
  direction: 1 | -1 | 0;
}

/**
 * "A emits more than B" and "B emits more than A" have all their words in common, and so have "more than" and "less
 * than". A wording that compares wants a sentence that compares, the same way round.
 */
export function checkComparison(
  { reading: wording }: Wording,
  sentence: Reading,
  covered: Coverage,
): Check | null {
  const claimed = comparisonIn(wording);
  if (!claimed) return null;
  const made = comparisonIn(sentence);
  if (!made) return { check: 'comparison', outcome: 'failed', note: 'compares nothing' };
  const sides = covered.pairs
    .filter(({ wording: w }) => isCompared(w) && isAlone(w, wording))
    .map(({ wording: w, sentence: s }) => ({
      claimed: w.first > claimed.than ? 'behind' : 'before',
      made: s.first > made.than ? 'behind' : 'before',
    }));
  const moved = (from: string) => sides.some((s) => s.claimed === from && s.made !== from);
  const kept = (side: string) => sides.some((s) => s.claimed === side && s.made === side);
  const swapped = moved('behind') && !kept('behind') && moved('before');
  const turned = claimed.direction * made.direction === -1;
  return swapped !== turned
    ? {
        check: 'comparison',
        outcome: 'failed',
        note: swapped ? 'compares the other way round' : 'less instead of more',
      }
    : { check: 'comparison', outcome: 'passed', note: 'compares the same way round' };
}

/** Names and things are compared, not numbers or what is done. */
function isCompared(term: Term): boolean {
  return term.number === null && !isAction(term);
}

/** "Electric cars emit more than petrol cars": the cars tell nothing of which is which. */
function isAlone(term: Term, { terms }: Reading): boolean {
  return !terms.some((t) => t !== term && t.keys.some((k) => term.keys.includes(k)));
}

function comparisonIn(reading: Reading): Comparison | null {
  return withThan(reading) ?? withVerb(reading);
}

/** "China's emissions exceed those of the rich countries": the verb stands where "are more than" would. */
function withVerb({ terms, tokens }: Reading): Comparison | null {
  const verb = terms.find((t) => EXCEED.test(tokens[t.first]?.norm ?? ''));
  return verb ? { than: verb.first, direction: 1 } : null;
}

function withThan({ tokens }: Reading): Comparison | null {
  const than = tokens.findIndex(
    (t, i) => THAN.test(t.norm) && !/^(rather|other)$/u.test(tokens[i - 1]?.norm ?? ''),
  );
  // "More than 1,600 scientists" is a figure, not a comparison.
  if (than < 0 || /^[\p{N}]/u.test(tokens[than + 1]?.norm ?? '')) return null;
  const before = tokens.slice(Math.max(0, than - SPAN), than).reverse();
  const word = before.find((t) => MORE.test(t.norm) || LESS.test(t.norm));
  return { than, direction: word === undefined ? 0 : MORE.test(word.norm) ? 1 : -1 };
}
