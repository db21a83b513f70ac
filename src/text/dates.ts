import { isFigure, numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A date as far as a text gives it. */
export interface DateMention {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  /** 1 to 31; null also where several days are named ("24-26 April"). */
  day: number | null;
  /** Index of the first and last token. */
  first: number;
  last: number;
}

/**
 * Names of the months, whole and folded: "marines" and "травмированных" begin like one. English, Russian and Ukrainian,
 * then what German, French, Spanish, Polish and Turkish write otherwise. Endings behind a hyphen: "лип-ень-ня" are two.
 */
const MONTHS = `
jan january янв январ-ь-я-е-ю-ем січ-ень-ня-ні januar janvier enero styczen stycznia ocak
feb february февр феврал-ь-я-е-ю-ем лют-ий-ого-ому februar fevrier febrero luty lutego subat
mar march март март-а-е-у-ом берез-ень-ня-ні marz mars marzo marzec marca mart
apr april апрел-ь-я-е-ю-ем квіт-ень-ня-ні avril abril kwiecien kwietnia nisan
may ма-й-я-е-ю-ем трав-ень-ня-ні mai mayo maja mayis
jun june июн-ь-я-е-ю-ем черв-ень-ня-ні juni juin junio czerwiec czerwca haziran
jul july июл-ь-я-е-ю-ем лип-ень-ня-ні juli juillet julio lipiec lipca temmuz
aug august август август-а-е-у-ом серп-ень-ня-ні aout agosto sierpien sierpnia agustos
sep sept september сент сентябр-ь-я-е-ю-ем верес-ень-ня-ні septembre septiembre wrzesien wrzesnia eylul
oct october окт октябр-ь-я-е-ю-ем жовт-ень-ня-ні oktober octobre octubre pazdziernik pazdziernika ekim
nov november нояб ноябр-ь-я-е-ю-ем листопад листопад-а-і-у novembre noviembre listopada kasim
dec december дек декабр-ь-я-е-ю-ем груд-ень-ня-ні dezember decembre diciembre grudzien grudnia aralik
`;
const MONTH_NUMBERS = new Map<string, number>();
for (const [i, names] of MONTHS.trim().split('\n').entries()) {
  for (const name of names.split(' ')) {
    const [stem = '', ...endings] = name.split('-');
    for (const ending of endings.length > 0 ? endings : ['']) MONTH_NUMBERS.set(stem + ending, i + 1);
  }
}

/** The number of the month that a folded word names, or null. "May" and "march" are the caller's to tell from verbs. */
export function monthOf(norm: string): number | null {
  return MONTH_NUMBERS.get(norm) ?? null;
}

/** The year that a folded word names: four digits from 1500 to 2099, written without a separator. */
export function yearOf(norm: string): number | null {
  return /^(1[5-9]|20)\d\d$/.test(norm) ? Number(norm) : null;
}

/** Behind these a month or year stands for itself: "in May", "since 2014", "с марта". */
const BEFORE_DATE =
  /^(in|since|until|till|by|from|during|last|next|of|early|late|mid|в|во|с|со|до|к|по|с|прошлом|конце|начале|у|від|з|із|кінці|seit|im|bis|ab|ende|anfang|mitte|en|depuis|desde|hasta|od|do|w)$/u;

/**
 * The dates that a sentence names: "24 April 2024", "April 24th", "24-го апреля", "24.04.2024", "2024-04-24", "in May",
 * "since 2014". Two numbers that could be day and month in either order ("04/05/2024") give only the year.
 */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const date = numericDate(tokens, i) ?? namedDate(tokens, i) ?? bareYear(tokens, i);
    if (!date) continue;
    found.push(date);
    i = date.last;
  }
  return found;
}

/** Whether two dates cannot be the same: both name a year, a month or a day, and not the same one. */
export function datesDiffer(a: DateMention, b: DateMention): boolean {
  return (['year', 'month', 'day'] as const).some((p) => a[p] !== null && b[p] !== null && a[p] !== b[p]);
}

/** "24.04.2024", "24/04/2024", "2024-04-24". */
function numericDate(tokens: readonly Token[], at: number): DateMention | null {
  if (!isFigure(tokens[at])) return null;
  const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.norm ?? '');
  if (whole) return dayMonth(Number(whole[1]), Number(whole[2]), yearOf(whole[3] ?? ''), at, at);
  const parts = tokens.slice(at, at + 3);
  if (parts.length < 3 || !parts.every((t, i) => /^\d{1,4}$/.test(t.norm) && (i === 0 || isTight(parts, i))))
    return null;
  const [a, b, c] = parts.map((t) => t.norm) as [string, string, string];
  const last = at + 2;
  if (yearOf(a) !== null && a.length === 4 && b.length === 2 && c.length === 2)
    return dayMonth(Number(c), Number(b), yearOf(a), at, last);
  if (yearOf(c) === null) return null;
  const [x, y] = [Number(a), Number(b)];
  if (x > 12) return dayMonth(x, y, yearOf(c), at, last);
  if (y > 12) return dayMonth(y, x, yearOf(c), at, last);
  return { year: yearOf(c), month: null, day: null, first: at, last };
}

const isTight = (tokens: readonly Token[], i: number) =>
  (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) === 1;

function dayMonth(
  day: number,
  month: number,
  year: number | null,
  first: number,
  last: number,
): DateMention | null {
  const real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return real ? { year, month, day, first, last } : null;
}

/** A date with the month in letters, days and year around it. */
function namedDate(tokens: readonly Token[], at: number): DateMention | null {
  const before = daysFrom(tokens, at);
  const link = before && /^(of|de)$/.test(tokens[before.last + 1]?.norm ?? '') ? 1 : 0;
  const name = before ? before.last + 1 + link : at;
  const month = monthOf(tokens[name]?.norm ?? '');
  if (month === null) return null;
  const after = before ? null : daysFrom(tokens, name + 1);
  const days = before ?? after;
  let last = after?.last ?? name;
  const next = last + (/^(of|de|del)$/.test(tokens[last + 1]?.norm ?? '') ? 2 : 1);
  const year = yearOf(tokens[next]?.norm ?? '');
  if (year !== null) last = next;
  if (!days && year === null && !standsAlone(tokens, name)) return null;
  return { year, month, day: days?.day ?? null, first: at, last };
}

/** Days of a month in figures: "24", "24th", "24-го", "24-26", "24 and 25"; of several, `day` is null. */
function daysFrom(tokens: readonly Token[], at: number): { day: number | null; last: number } | null {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const joined = /^(and|to|и|по|до|та|і|bis|und)$/u.test(tokens[day.last + 1]?.norm ?? '') ? 1 : 0;
  const until = dayAt(tokens, day.last + 1 + joined);
  return until ? { day: null, last: until.last } : day;
}

function dayAt(tokens: readonly Token[], at: number): { day: number; last: number } | null {
  if (!isFigure(tokens[at])) return null;
  const norm = tokens[at]?.norm ?? '';
  const day = /^\d{1,2}$/.test(norm) ? (numeral(tokens[at]) ?? 0) : 0;
  if (day < 1 || day > 31) return null;
  const ending = /^(st|nd|rd|th|го|му|е|ого|те)$/u.test(tokens[at + 1]?.norm ?? '') ? 1 : 0;
  return { day, last: at + ending };
}

/** "In May", but not "may" and "the march". */
function standsAlone(tokens: readonly Token[], name: number): boolean {
  const token = tokens[name];
  const cased = /^[a-z]/.test(token?.norm ?? '');
  return BEFORE_DATE.test(tokens[name - 1]?.norm ?? '') && (!cased || token?.capital === true);
}

/** "Since 2014", "в 2014 году"; "2000 people" are no year. */
function bareYear(tokens: readonly Token[], at: number): DateMention | null {
  const year = isFigure(tokens[at]) ? yearOf(tokens[at]?.norm ?? '') : null;
  if (year === null) return null;
  const named = /^(год|году|года|годом|г|гг|рік|році|року|роком|р|рр|roku|rok|yilinda|yilindan|yili)$/u.test(
    tokens[at + 1]?.norm ?? '',
  );
  return named || BEFORE_DATE.test(tokens[at - 1]?.norm ?? '')
    ? { year, month: null, day: null, first: at, last: at }
    : null;
}
