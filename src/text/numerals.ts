import type { Token } from './tokens.ts';

const words = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('='))
      .map(([word = '', value]) => [word, Number(value)]),
  );

/**
 * Numerals in words, folded. English, Russian, Ukrainian, and of German, French, Spanish, Polish and Turkish those that
 * are no word of another language: not "once" (11), "elf", "neuf", "cent", "on" (10), "bin" (1000), "UC" (3).
 */
const EXACT = words(`
  one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
  eighty=80 ninety=90 dozen=12 dozens=12 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6
  billion=1e9 billions=1e9 trillion=1e12 trillions=1e12
  один=1 одна=1 пять=5 пяти=5 п'ять=5 п'яти=5 шесть=6 шести=6 шість=6 семь=7 семи=7 сім=7 восемь=8 восьми=8 вісім=8
  девять=9 девяти=9 дев'ять=9 дев'яти=9 десять=10 десяти=10 пятьсот=500 пятисот=500 п'ятсот=500 п'ятисот=500
  два=2 две=2 двух=2 двум=2 двое=2 дві=2 двох=2 двоє=2 три=3 трех=3 трое=3 троє=3 трьох=3 четыре=4 четырех=4 четверо=4
  чотири=4 чотирьох=4 пятеро=5 п'ятеро=5 шестеро=6 семеро=7 полтора=1.5 полторы=1.5 півтора=1.5 півтори=1.5
  сто=100 ста=100 двести=200 двухсот=200 двісті=200 двохсот=200 триста=300 трехсот=300 трьохсот=300 четыреста=400
  четырехсот=400 чотириста=400 чотирьохсот=400 шестьсот=600 шестисот=600 шістсот=600 семьсот=700 семисот=700 сімсот=700
  восемьсот=800 восьмисот=800 вісімсот=800 девятьсот=900 девятисот=900 дев'ятсот=900 дев'ятисот=900
  сотня=100 сотен=100 сотни=100 сотнях=100 сотні=100 сотень=100 дюжина=12 дюжины=12 дюжин=12 дюжини=12
  тыс=1e3 тис=1e3 млн=1e6 млрд=1e9 трлн=1e12 полмиллиона=5e5 півмільйона=5e5 полмиллиарда=5e8 півмільярда=5e8
  tausend=1e3 mio=1e6 millionen=1e6 mrd=1e9 milliarde=1e9 milliarden=1e9 mille=1e3 milliard=1e9 milliards=1e9
  mil=1e3 millon=1e6 millones=1e6 tys=1e3 tysiac=1e3 tysiace=1e3 tysiecy=1e3 mln=1e6 milion=1e6 miliony=1e6 milionow=1e6
  mld=1e9 miliard=1e9 miliardy=1e9 miliardow=1e9 milyon=1e6 milyar=1e9
  zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 neun=9 zehn=10 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15
  zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 dutzend=12 hundert=100
  hunderte=100 zweihundert=200 dreihundert=300 tausende=1e3
  deux=2 trois=3 quatre=4 cinq=5 huit=8 onze=11 douze=12 treize=13 quatorze=14 vingt=20 trente=30 quarante=40
  cinquante=50 soixante=60 douzaine=12 centaine=100 centaines=100 millier=1e3 milliers=1e3
  cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13 catorce=14 veinte=20
  treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 docena=12 cien=100 ciento=100
  cientos=100 doscientos=200 trescientos=300 millares=1e3
  dwa=2 dwie=2 dwoch=2 trzy=3 trzech=3 cztery=4 czterech=4 pieciu=5 szesc=6 szesciu=6 siedem=7 siedmiu=7 osiem=8 osmiu=8
  dziewiec=9 dziewieciu=9 dziesiec=10 dziesieciu=10 jedenascie=11 dwanascie=12 pietnascie=15 dwadziescia=20 trzydziesci=30
  czterdziesci=40 piecdziesiat=50 szescdziesiat=60 siedemdziesiat=70 osiemdziesiat=80 dziewiecdziesiat=90 tuzin=12
  sto=100 setki=100 dwiescie=200 trzysta=300 piecset=500
  iki=2 yedi=7 sekiz=8 dokuz=9 yirmi=20 otuz=30 altmis=60 yetmis=70 doksan=90 yuz=100
`);

/** Those that are also words or names of another language ("très", "dos Santos", "dort"): numerals before a larger one alone. */
const BEFORE_SCALE = words('dos=2 tres=3 quince=15 dix=10 acht=8 dort=4');

/** Inflected Russian and Ukrainian numerals are met by their beginnings. */
const BEGINNINGS = [
  ...words(`пятнадцат=15 п'ятнадцят=15 шестнадцат=16 шістнадцят=16 семнадцат=17 сімнадцят=17 восемнадцат=18 вісімнадцят=18
  девятнадцат=19 дев'ятнадцят=19 одиннадцат=11 одинадцят=11 двенадцат=12 дванадцят=12 тринадцат=13 тринадцят=13
  четырнадцат=14 чотирнадцят=14 двадцат=20 двадцят=20 тридцат=30 тридцят=30 сорок=40 пятьдесят=50 пятидесят=50 п'ятдесят=50
  шестьдесят=60 шестидесят=60 шістдесят=60 семьдесят=70 семидесят=70 сімдесят=70 восемьдесят=80 восьмидесят=80 вісімдесят=80
  девяност=90 дев'яност=90 тысяч=1e3 тисяч=1e3 миллион=1e6 мільйон=1e6 миллиард=1e9 мільярд=1e9 триллион=1e12 трильйон=1e12`),
];
/** By their first two letters: every word of a text is looked up here. */
const BY_LETTERS = new Map<string, [string, number][]>();
for (const entry of BEGINNINGS) {
  const two = entry[0].slice(0, 2);
  BY_LETTERS.set(two, [...(BY_LETTERS.get(two) ?? []), entry]);
}

/** "5k", "5bn", glued to the figure. "5m" is also five metres: see isMillions below. */
const GLUED: Record<string, number> = { k: 1e3, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 };

/** What a word or figure is worth, or null where it is no numeral. */
export function numeral(token: Token | undefined): number | null {
  if (!token) return null;
  const { norm } = token;
  if (isFigure(token)) {
    const plain = norm.replace(/[\u00a0\u202f' ]/gu, '');
    // "200,000" and "200.000" are thousands; "2.4" and "2,4" are decimals.
    const value = Number(
      /^\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.'),
    );
    return Number.isFinite(value) ? value : null;
  }
  const exact = EXACT.get(norm);
  if (exact !== undefined) return exact;
  return BY_LETTERS.get(norm.slice(0, 2))?.find(([beginning]) => norm.startsWith(beginning))?.[1] ?? null;
}

/** What a word is worth that is a numeral only before a larger one: "dos millones". Null elsewhere. */
export function numeralBefore(token: Token | undefined, next: Token | undefined): number | null {
  const value = BEFORE_SCALE.get(token?.norm ?? '');
  return value !== undefined && (numeral(next) ?? 0) >= 100 ? value : null;
}

/** Whether a token is written in figures. Asked of every word of a text, so ASCII is decided without a pattern. */
export function isFigure(token: Token | undefined): boolean {
  if (!token) return false;
  const first = token.norm.charCodeAt(0);
  return first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(token.norm);
}

/** The factor of letters glued to a figure: "5k", "$5m". */
export function gluedFactor(tokens: readonly Token[], figure: number, money: boolean): number | null {
  const letters = tokens[figure + 1];
  if (letters?.start !== tokens[figure]?.end || !isFigure(tokens[figure])) return null;
  if (letters?.norm === 'm') return money || isMillions(tokens[figure + 2]) ? 1e6 : null;
  return GLUED[letters?.norm ?? ''] ?? null;
}

/** "5m people", "5m votes" are millions; "5m tall" and "5m from the door" are not. */
function isMillions(next: Token | undefined): boolean {
  return next !== undefined && /^(people|men|women|children|.{3,}s)$/u.test(next.norm);
}
