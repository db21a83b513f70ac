/** What stands for the French words that lose their vowel before another one, whole. */
const WHOLE: Record<string, string> = {
  l: 'le',
  d: 'de',
  n: 'ne',
  j: 'je',
  s: 'se',
  m: 'me',
  t: 'te',
  c: 'ce',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
};

/** Before a capital only what may stand before a name: "l'Ukraine", and not "N'Djamena". */
const ELIDED =
  /^(?:([ldnjsmtc]|(?:jus|lors|puis|quoi)?qu)['’‘ʼ`′＇](?=\p{Ll})|([ld]|(?:jus|lors|puis|quoi)?qu)['’‘ʼ`′＇](?=\p{Lu}))/u;

/**
 * French "l'Ukraine", "n'est" and "qu'il" are two words each. Gives the first of them in full ("ne") and how many UTF-16
 * units of the text it takes with its apostrophe, or null where nothing is elided.
 */
export function elisionAt(word: string): { whole: string; length: number } | null {
  const m = ELIDED.exec(word.charAt(0).toLowerCase() + word.slice(1));
  const whole = WHOLE[m?.[1] ?? m?.[2] ?? ''];
  return m && whole !== undefined ? { whole, length: m[0].length } : null;
}
