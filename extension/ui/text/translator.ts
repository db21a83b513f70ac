import type { Catalogue, Entry, HoleOf, TextKey } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { en } from './en.ts';

type Value = string | number;
type Holes<K extends TextKey, V> = [HoleOf<K>] extends [never] ? [] : [holes: Record<HoleOf<K>, V>];

/** Texts, dates and numbers in one language. Made anew when the language changes; components get it as a prop. */
export interface Translator {
  /** The text of a key with its holes filled; numbers are written as the language writes them. */
  <K extends TextKey>(key: K, ...holes: Holes<K, Value>): string;
  /** As above in pieces, for holes that hold an element instead of a text. */
  parts<K extends TextKey, T>(key: K, holes: Record<HoleOf<K>, Value | T>): (string | T)[];
  /** The language it turned out to be; stands in `lang` attributes. */
  language: string;
  /** Writing direction of that language. */
  direction: 'ltr' | 'rtl';
  /** A day, month or year in words, as precise as it came: "6 April 2024", "April 2024", "2024". */
  date(date: string): string;
  /** The time of day, in the reader's time zone: "15:40". @param at milliseconds since 1970 */
  time(at: number): string;
  /** A day with its time, in the reader's time zone: "22 November 2026 at 15:40". @param at milliseconds since 1970 */
  moment(at: number): string;
  /** 92 -> "92%". */
  percent(whole: number): string;
  /** The name of a language, in this language; the tag itself where it is unknown. */
  languageName(tag: string): string;
}

/** `Intl.Locale.getTextInfo` would know, but Firefox ESR does not have it. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * @param language wanted language; one that we have no catalogue for is served in English
 * @param catalogues the languages there are
 */
export function createTranslator(
  language: string,
  catalogues: Readonly<Record<string, Catalogue>> = CATALOGUES,
): Translator {
  const tag = servedLanguage(language, catalogues) ?? 'en';
  const catalogue = catalogues[tag] ?? {};
  const formats = createFormats(tag);
  // A text that falls back to English takes its plural from English too.
  const englishFormats = tag === 'en' ? formats : createFormats('en');

  function parts<T>(key: TextKey, holes: Record<string, Value | T>): (string | T)[] {
    const own = catalogue[key];
    const used = own === undefined ? englishFormats : formats;
    const text = chooseForm(own ?? en[key], holes.n, used.plurals);
    return fill(text, holes).map((part) => (typeof part === 'number' ? used.numbers.format(part) : part));
  }
  const t = (key: TextKey, holes: Record<string, Value> = {}) => parts(key, holes).join('');

  return Object.assign(t as Translator, {
    parts: parts as Translator['parts'],
    language: tag,
    direction: RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? ('rtl' as const) : ('ltr' as const),
    date: formats.date,
    time: (at: number) => formats.time.format(at),
    moment: (at: number) => formats.moment.format(at),
    percent: (whole: number) => formats.percent.format(whole / 100),
    languageName: formats.languageName,
  });
}

/** The catalogue that serves a wanted language: itself, or without its region. Null where there is none. */
export function servedLanguage(
  wanted: string,
  catalogues: Readonly<Record<string, Catalogue>> = CATALOGUES,
): string | null {
  const tag = wanted.toLowerCase();
  const base = tag.split('-')[0] ?? '';
  return tag in catalogues ? tag : base in catalogues ? base : null;
}

function chooseForm(entry: Entry, n: unknown, plurals: Intl.PluralRules): string {
  if (typeof entry === 'string') return entry;
  return entry[plurals.select(typeof n === 'number' ? n : 0)] ?? entry.other;
}

/** Cuts a text at its holes and puts the values there. An unknown hole stays visible: it is a mistake to be seen. */
function fill<V>(text: string, holes: Record<string, V>): (string | V)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? part : Object.hasOwn(holes, part) ? (holes[part] as V) : `{${part}}`))
    .filter((part) => part !== '');
}

function createFormats(tag: string) {
  // Day before month: our English is British.
  const locale = tag === 'en' ? 'en-GB' : tag;
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const languageNames = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return {
    time,
    plurals: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    languageName(name: string): string {
      try {
        return languageNames.of(name) ?? name;
      } catch {
        // A pack may call a language what it likes; Intl throws at what is no tag.
        return name;
      }
    },
    date(date: string): string {
      const time = Date.parse(date);
      if (Number.isNaN(time)) return date;
      return (date.length > 7 ? day : date.length > 4 ? month : year).format(time);
    },
  };
}
