import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Lang } from '../claim/localized.ts';
import { remember, rememberByLanguage } from './remember.ts';

const STEMMERS: Record<string, (word: string) => string> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  de: german,
  fr: french,
  es: spanish,
  pl: (word) => word.replace(POLISH_ENDING, ''),
  // Turkish sets the ending of a name apart: Ukrayna'nın, NATO'dan.
  tr: (word) => turkish(word.replace(/(?<=..)'.*/u, '')),
};

/**
 * Polish case endings, folded: neither Snowball nor a library in care has a stemmer for Polish. Of 278 pairs of forms of
 * the same word it makes 229 one, against 8 as whole words, and of 32 pairs of unlike words 4 ("wina", "wino").
 */
const POLISH_ENDING =
  /(?<=.{3})(?:iami|ami|iach|ach|iom|om|owi|ow|iem|em|iego|ego|iemu|emu|iej|ej|ymi|imi|ych|ich|ym|im|ie|ia|iu|io|[aeiouy])$/u;

const stemmerFor = rememberByLanguage((lang) => {
  const stemmer = STEMMERS[lang.split('-')[0] ?? ''];
  return stemmer && remember(stemmer);
});

/** Nothing longer is a word that has a stem; the cost of stemming is not known to grow with the length only. */
const LONGEST = 40;

/** The stem of a folded word; words of languages without a stemmer, numbers and overlong words stay as they are. */
export function stem(word: string, lang: Lang): string {
  const stemmer = stemmerFor(lang);
  return !stemmer || word.length < 3 || word.length > LONGEST ? word : stemmer(word);
}
