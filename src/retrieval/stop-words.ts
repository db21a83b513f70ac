import type { Lang } from '../claim/localized.ts';
import { stopWordsIn } from '../lexicon/function-words.ts';

/** Whether a folded word carries no content in a text of this language. */
export function isStopWord(word: string, lang: Lang): boolean {
  return stopWordsIn(lang).has(word);
}
