import { numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A share of a whole, in percent. */
export interface Fraction {
  percent: number;
  last: number;
}

/** Parts of a whole in words, folded, in percent. */
const PARTS = new Map<string, number>();
for (const [words, percent] of [
  ['half halves половина половине половину половины половиной половиною половини половині', 50],
  ['halfte moitie mitad polowa polowy', 50],
  ['third thirds треть трети третью третей третина третини третині третину третиною третин', 100 / 3],
  ['drittel tiers tercio tercios', 100 / 3],
  [
    'quarter quarters четверть четверти четвертью четвертей чверть чверті чвертю чвертей viertel quart quarts',
    25,
  ],
  ['fifth fifths', 20],
  ['tenth tenths', 10],
] as const) {
  for (const word of words.split(' ')) PARTS.set(word, percent);
}

/** "каждый второй", "кожен десятий". */
const EACH = new Set(
  'каждый каждая каждого каждому каждую каждой кожен кожний кожна кожного кожному кожну'.split(' '),
);
const NTH: readonly [string, number][] = [
  ['втор', 50],
  ['друг', 50],
  ['трет', 100 / 3],
  ['четверт', 25],
  ['пят', 20],
  ["п'ят", 20],
  ['десят', 10],
];

/** What makes "one in ten" a time: "killed one in ten minutes". */
const TIME = /^(second|minute|hour|day|week|month|year)s?$/u;

/**
 * A share that begins at a token: "half of", "two thirds", "a quarter of", "one in ten", "треть россиян", "каждый
 * десятый". Rounded to whole percents as reports do ("a third", "33 %"). "The third", "half an hour", "the first half"
 * and "a quarter" of the year are none.
 */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const norm = tokens[at]?.norm ?? '';
  if (EACH.has(norm)) return share(nth(tokens[at + 1]?.norm ?? ''), 1, at + 1);
  if (PARTS.has(norm)) return wholePart(tokens, at);
  const count = numeral(tokens[at]);
  if (count === null) return null;
  return outOf(tokens, at, count) ?? share(PARTS.get(tokens[at + 1]?.norm ?? ''), severalOf(count), at + 1);
}

const nth = (word: string) => NTH.find(([beginning]) => word.startsWith(beginning))?.[1];

/** "Two thirds", "three quarters": fewer parts than make a whole, and more than one "third", which may be an ordinal. */
const severalOf = (count: number) => (count >= 2 && count < 10 && Number.isInteger(count) ? count : 0);

function share(part: number | undefined, times: number, last: number): Fraction | null {
  const percent = Math.round((part ?? 0) * times);
  return percent > 0 && percent < 100 ? { percent, last } : null;
}

/** One part without a number: "half of them", "a third of voters", "треть". */
function wholePart(tokens: readonly Token[], at: number): Fraction | null {
  const norm = tokens[at]?.norm ?? '';
  if (!/^[a-z]/.test(norm)) return share(PARTS.get(norm), 1, at);
  const next = tokens[at + 1]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const isHalf = norm === 'half' && /^(of|the|all|its|their|his|her|our|these|those)$/.test(next);
  const isPart =
    /^(of|der|des|von|de|du)$/.test(next) && /^(a|one|nearly|almost|over|about|ein|une?)$/.test(before);
  const ordinal = /^(the|first|second|third|last|other|this|that)$/.test(before);
  return (isHalf && !ordinal) || isPart ? share(PARTS.get(norm), 1, at) : null;
}

/** "One in ten", "9 out of 10". */
function outOf(tokens: readonly Token[], at: number, count: number): Fraction | null {
  const next = tokens[at + 1]?.norm;
  const out = next === 'out' && tokens[at + 2]?.norm === 'of';
  const isRu = /^(из|із|з)$/u.test(next ?? '');
  if (!out && !isRu && next !== 'in') return null;
  const last = at + (out ? 3 : 2);
  const whole = numeral(tokens[last]);
  if (whole === null || whole <= count || !USUAL.has(whole)) return null;
  if (next === 'in' && (count !== 1 || TIME.test(tokens[last + 1]?.norm ?? ''))) return null;
  return { percent: Number(((100 * count) / whole).toPrecision(3)), last };
}

/** Of how many one counts in such sayings. */
const USUAL = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000]);
