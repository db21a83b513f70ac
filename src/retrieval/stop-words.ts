import type { Lang } from '../claim/localized.ts';
import { STOP_WORDS } from '../lexicon/function-words.ts';

/** English alone: in the list of all languages "war", "die" and "un" are words of German, French and Spanish. */
const ENGLISH = new Set(
  (
    'a an the this that these those such and or but nor so as at by for from in into of off on onto out over to up with about against ' +
    'after before during between under through via within without around than then there here where when while who whom whose which what how why ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ' +
    'he she it they we you i him her them us me his its their our your my not no also just very more most some any all each both other another ' +
    "it's he's she's they're we're i'm"
  ).split(' '),
);

/** Whether a folded word carries no content in a text of this language. */
export function isStopWord(word: string, lang: Lang): boolean {
  return (lang.split('-')[0] === 'en' ? ENGLISH : STOP_WORDS).has(word);
}
