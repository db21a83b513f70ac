import { fractionAt } from './fractions.ts';
import { gluedFactor, isFigure, numeral, numeralBefore } from './numerals.ts';
import type { Token } from './tokens.ts';
import { currency, percentTokens } from './units.ts';

/** A number as it stands in a text, in figures or in words, with its unit. */
export interface NumberMention {
  value: number;
  /** Index of the first and last token; a sign or word for percent or money belongs to it. */
  first: number;
  last: number;
  /** Shares are percentages too: "a third" is 33 %. */
  percent: boolean;
  /** ISO 4217 code of the currency, where it is money. */
  currency: string | null;
  /** "24th", "24-го": a place in a row, not a count. */
  ordinal: boolean;
  /** Said to be rough: "about", "nearly", "more than". */
  rough: boolean;
}

/** Words that make the number behind them a rough one. */
const ROUGH = new Set(
  (
    'about around some approximately roughly nearly almost close over than least most under below above circa estimated some up like ' +
    'около примерно порядка почти более больше свыше не приблизительно до близко ' +
    'близько приблизно майже понад більше до ' +
    'rund etwa ungefahr knapp mehr environ quelque presque pres alrededor aproximadamente unos unas cerca casi ' +
    'okolo ponad prawie niemal blisko yaklasik neredeyse'
  ).split(' '),
);

/**
 * Numbers of a sentence, read together: "a hundred and eighty", "200 тысяч", "two dozen", "$5m", "4 per cent", "one in
 * ten". Years and days of a month are numbers too; the caller decides what to compare.
 */
export function findNumbers(tokens: readonly Token[]): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = fractionMention(tokens, i) ?? mentionAt(tokens, i);
    if (!mention) continue;
    found.push(mention);
    i = mention.last;
  }
  shareUnits(found, tokens);
  return found;
}

function fractionMention(tokens: readonly Token[], at: number): NumberMention | null {
  const share = fractionAt(tokens, at);
  if (!share) return null;
  const { percent: value, last } = share;
  return {
    value,
    first: at,
    last,
    percent: true,
    currency: null,
    ordinal: false,
    rough: isRough(tokens, at),
  };
}

function mentionAt(tokens: readonly Token[], at: number): NumberMention | null {
  // "$5m", "USD 5 million", Turkish "%5" and "yüzde 5": the unit comes first.
  const money = isFigure(tokens[at + 1]) ? currency(tokens[at]) : null;
  const share = isFigure(tokens[at + 1]) ? percentTokens(tokens, at) : 0;
  const first = money !== null || share === 1 ? at + 1 : at;
  const number = valueAt(tokens, first, money !== null);
  if (!number) return null;
  const { value, ordinal } = number;
  const after = percentTokens(tokens, number.last + 1);
  const named = ordinal ? null : (money ?? currency(tokens[number.last + 1]));
  const last = number.last + after + (named !== null && money === null ? 1 : 0);
  return {
    value,
    first: at,
    last,
    percent: after > 0 || (share === 1 && money === null),
    currency: after > 0 ? null : (named ?? foreignCurrency(tokens, number.last + 1)),
    ordinal,
    rough: isRough(tokens, at),
  };
}

/** "5 million US dollars": the name between is left to those who look for names. */
function foreignCurrency(tokens: readonly Token[], at: number): string | null {
  return /^(us|american|американск)/u.test(tokens[at]?.norm ?? '') ? currency(tokens[at + 1]) : null;
}

/** The value of the numerals from `at` on, as far as they belong together. */
function valueAt(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { value: number; last: number; ordinal: boolean } | null {
  const half = isHalfA(tokens, at);
  let part = half ? 0.5 : (numeral(tokens[at]) ?? numeralBefore(tokens[at], tokens[at + 1]));
  if (part === null) return null;
  if (isOrdinal(tokens, at)) return { value: part, last: at + 1, ordinal: true };
  let total = 0;
  let last = half ? at + 1 : at;
  const factor = gluedFactor(tokens, at, money);
  if (factor !== null) {
    part *= factor;
    last++;
  }
  for (let j = last + 1; j < tokens.length; j++) {
    const joins = tokens[j]?.norm === 'and' || tokens[j]?.norm === 'of';
    const here = joins ? j + 1 : j;
    const next = numeral(tokens[here]);
    if (next === null || (joins && part < 100) || isFigure(tokens[here])) break;
    if ((next >= 100 || tokens[here]?.norm === 'dozen') && part < next) part *= next;
    else if (next < 100 && (part % 100 === 0 || (part % 10 === 0 && next < 10))) part += next;
    else break;
    if (part >= 1000 && next >= 1000) {
      total += part;
      part = 0;
    }
    last = here;
    j = here;
  }
  // 1.1 times a billion is 1,100,000,000.0000001 to a machine.
  return { value: Number((total + part).toPrecision(12)), last, ordinal: false };
}

/** "Half a million". */
function isHalfA(tokens: readonly Token[], at: number): boolean {
  const [half, a, scale] = tokens.slice(at, at + 3);
  return half?.norm === 'half' && a?.norm === 'a' && /^([mbtr]+illion|dozen)$/.test(scale?.norm ?? '');
}

/** "24th" in one piece, "24-го" with a hyphen. Endings that are also words ("5 та 6") are left out. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [figure, ending] = [tokens[at], tokens[at + 1]];
  if (!figure || !ending || !isFigure(figure)) return false;
  const gap = ending.start - figure.end;
  return gap === 0 ? /^(st|nd|rd|th)$/.test(ending.norm) : gap === 1 && /^(го|му|й|х)$/u.test(ending.norm);
}

/** "5 to 10 million", "between 5 and 10 million", "$5-10 million", "от 5 до 10 %": what is said once holds for both. */
function shareUnits(found: NumberMention[], tokens: readonly Token[]): void {
  found.forEach((to, i) => {
    const from = found[i - 1];
    if (!from || !isRange(from, to, tokens)) return;
    const figure = numeral(tokens[to.first]) ?? numeral(tokens[to.first + 1]) ?? 0;
    if (from.value >= figure || from.value >= 1000) return;
    const scale = to.value / figure;
    if (scale >= 1000) from.value *= scale;
    if (from.currency === null) from.percent ||= to.percent;
    if (!to.percent) from.currency ??= to.currency;
    if (!to.percent) to.currency ??= from.currency;
  });
}

function isRange(from: NumberMention, to: NumberMention, tokens: readonly Token[]): boolean {
  const between = to.first - from.last - 1;
  const before = tokens[from.first - 1]?.norm ?? '';
  const link = tokens[from.last + 1]?.norm ?? '';
  if (between === 1 && /^(between|между|між|zwischen|entre)$/u.test(before)) return true;
  if (between === 1) return /^(to|or|до|или|або|чи|bis|hasta|do)$/u.test(link);
  return between === 0 && (tokens[to.first]?.start ?? 0) - (tokens[from.last]?.end ?? 0) === 1;
}

function isRough(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some((t) => ROUGH.has(t.norm));
}
