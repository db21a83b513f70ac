import type { Token } from './tokens.ts';

/** Currencies in the news: ISO 4217 code | signs and names, whole | beginnings of names. Folded. */
const CURRENCIES = `
USD | $ buck bucks | dollar доллар долл долар dolar
EUR | € eur euro euros evro евро євро |
GBP | £ pound pounds | фунт pfund
RUB | ₽ ruble rubles rouble roubles руб | рубл rubl
UAH | ₴ грн hryvnia hryvnias hryvnya | гривен гривн
JPY | ¥ yen иена иены иен єна єни єн |
CNY | yuan renminbi юань юаня юаней юані юанів |
PLN | zl zloty zlotys zlotych злотых злотих |
TRY | ₺ tl lira liras lirasi лира лиры лир ліра ліри лір |
INR | ₹ rupee rupees рупий рупій |
KZT | ₸ tenge тенге |
`;

const CODES = new Set<string>();
const WHOLE = new Map<string, string>();
const BEGINNINGS: [string, string][] = [];
for (const row of CURRENCIES.trim().split('\n')) {
  const [code = '', words = '', beginnings = ''] = row.split('|').map((cell) => cell.trim());
  CODES.add(code);
  for (const word of words.split(' ')) WHOLE.set(word, code);
  for (const beginning of beginnings.split(' ')) if (beginning !== '') BEGINNINGS.push([beginning, code]);
}

/** The ISO 4217 code of the currency that a word or sign names, or null. */
export function currency(token: Token | undefined): string | null {
  if (!token) return null;
  const code = token.norm.toUpperCase();
  if (token.allCapitals && CODES.has(code)) return code;
  return (
    WHOLE.get(token.norm) ?? BEGINNINGS.find(([beginning]) => token.norm.startsWith(beginning))?.[1] ?? null
  );
}

/** How many tokens from `at` on say "percent": 0 for none, 2 for "per cent". */
export function percentTokens(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const norm = tokens[at]?.norm ?? '';
  if (/^(%$|percent|процент|відсот|prozent|procent|yuzde$|pct$)/u.test(norm)) return 1;
  const two = `${norm} ${tokens[at + 1]?.norm}`;
  return /^(per cent|pour cent|por ciento)$/u.test(two) ? 2 : 0;
}
