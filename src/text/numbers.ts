import { remember } from './remember.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in a text, in figures or in words. */
export interface NumberMention {
  value: number;
  /** Index of the first and last token. */
  first: number;
  last: number;
  percent: boolean;
  /** Said to be rough: "about", "nearly", "more than". */
  rough: boolean;
}

type Words = ReadonlyMap<string, number>;
const words = (table: string): Words =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('='))
      .map(([word = '', value]) => [word, Number(value)]),
  );

/** Numerals in words, folded; inflected Russian and Ukrainian forms are met by their beginnings below. */
const EXACT: Words = words(`
  one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
  eighty=80 ninety=90 dozen=12 dozens=12 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6
  billion=1e9 billions=1e9
  один=1 одна=1 пять=5 пяти=5 п'ять=5 п'яти=5 шесть=6 шести=6 шість=6 семь=7 семи=7 сім=7 восемь=8 восьми=8 вісім=8 восьми=8
  девять=9 девяти=9 дев'ять=9 дев'яти=9 десять=10 десяти=10 пятьсот=500 пятисот=500 п'ятсот=500 п'ятисот=500
  два=2 две=2 двух=2 двум=2 двое=2 дві=2 двох=2 три=3 трех=3 троє=3 трьох=3 четыре=4 четырех=4 чотири=4 чотирьох=4
  сто=100 ста=100 двести=200 двухсот=200 двісті=200 двохсот=200 триста=300 трехсот=300 трьохсот=300
  сотня=100 сотен=100 сотни=100 сотнях=100 сотні=100 сотень=100 тыс=1e3 тис=1e3 млн=1e6 млрд=1e9
`);
const BEGINNINGS = [
  ...words(`пятнадцат=15 п'ятнадцят=15 шестнадцат=16 шістнадцят=16 семнадцат=17 сімнадцят=17 восемнадцат=18 вісімнадцят=18
  девятнадцат=19 дев'ятнадцят=19 одиннадцат=11 одинадцят=11 двенадцат=12 дванадцят=12 тринадцат=13 тринадцят=13
  четырнадцат=14 чотирнадцят=14 двадцат=20 двадцят=20 тридцат=30 тридцят=30 сорок=40 пятьдесят=50 пятидесят=50 п'ятдесят=50
  шестьдесят=60 шестидесят=60 шістдесят=60 семьдесят=70 семидесят=70 сімдесят=70 восемьдесят=80 восьмидесят=80 вісімдесят=80
  девяност=90 дев'яност=90 тысяч=1e3 тисяч=1e3 миллион=1e6 мільйон=1e6 миллиард=1e9 мільярд=1e9`),
];

/** Words that make the number behind them a rough one. */
const ROUGH = new Set(
  (
    'about around some approximately roughly nearly almost close over than least most under below above circa estimated some up like ' +
    'около примерно порядка почти более больше свыше не приблизительно до близко ' +
    'близько приблизно майже понад більше до'
  ).split(' '),
);

/**
 * Numbers of a sentence, read together: "a hundred and eighty", "200 тысяч", "сто восемьдесят", "two dozen".
 * Years and days of a month are numbers too; the caller decides what to compare.
 */
export function findNumbers(tokens: readonly Token[]): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = i;
    let total = 0;
    let part = numeral(tokens[i]);
    if (part === null) continue;
    let last = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const joins = tokens[j]?.norm === 'and' || tokens[j]?.norm === 'of';
      const at = joins ? j + 1 : j;
      const next = numeral(tokens[at]);
      if (next === null || (joins && part < 100) || !isWord(tokens[at])) break;
      if ((next >= 100 || tokens[at]?.norm === 'dozen') && part < next) part *= next;
      else if (next < 100 && (part % 100 === 0 || (part % 10 === 0 && next < 10))) part += next;
      else break;
      if (part >= 1000 && next >= 1000) {
        total += part;
        part = 0;
      }
      last = at;
      j = at;
    }
    found.push({
      value: total + part,
      first,
      last,
      percent: isPercent(tokens[last + 1], tokens[last + 2]),
      rough: isRough(tokens, first),
    });
    i = last;
  }
  return found;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && !/^\p{N}/u.test(token.norm);
}

function isPercent(token: Token | undefined, after: Token | undefined): boolean {
  if (!token) return false;
  return (
    /^(%|percent|процент|відсот|prozent)/u.test(token.norm) ||
    (token.norm === 'per' && after?.norm === 'cent')
  );
}

function isRough(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some((t) => ROUGH.has(t.norm));
}

function numeral(token: Token | undefined): number | null {
  return token ? numeralOf(token.norm) : null;
}

const numeralOf = remember((word): number | null => {
  if (/^\p{N}/u.test(word)) {
    const plain = word.replace(/[\u00a0\u202f' ]/gu, '');
    // "200,000" and "200.000" are thousands; "2.4" and "2,4" are decimals.
    const value = Number(
      /^\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.'),
    );
    return Number.isFinite(value) ? value : null;
  }
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  return BEGINNINGS.find(([b]) => word.startsWith(b))?.[1] ?? null;
});
