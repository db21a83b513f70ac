import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Lang } from '../claim/localized.ts';

const STEMMERS: Record<string, (word: string) => string> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  de: german,
  fr: french,
  es: spanish,
  // Turkish sets the ending of a name apart: Ukrayna'nın, NATO'dan.
  tr: (word) => turkish(word.replace(/(?<=..)'.*/u, '')),
};

/** Words repeat, so most are looked up instead of stemmed. Bounded, because a page may hold anything. */
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** Nothing longer is a word that has a stem; the cost of stemming is not known to grow with the length only. */
const LONGEST = 40;

/** The stem of a folded word; words of languages without a stemmer, numbers and overlong words stay as they are. */
export function stem(word: string, lang: Lang): string {
  const stemmer = STEMMERS[lang.split('-')[0] ?? ''];
  if (!stemmer || word.length < 3 || word.length > LONGEST) return word;
  const key = `${lang}:${word}`;
  let known = cache.get(key);
  if (known === undefined) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    known = stemmer(word);
    cache.set(key, known);
  }
  return known;
}
