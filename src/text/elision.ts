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

const ELIDED = /^([ldnjsmtc]|(?:jus|lors|puis|quoi)?qu)['’‘ʼ`′＇](?=\p{L})/iu;

/**
 * French "l'Ukraine", "n'est" and "qu'il" are two words each. Gives the first of them in full ("ne") and how many UTF-16
 * units of the text it takes with its apostrophe, or null where nothing is elided.
 */
export function elisionAt(word: string): { whole: string; length: number } | null {
  const m = ELIDED.exec(word);
  const whole = WHOLE[m?.[1]?.toLowerCase() ?? ''];
  return m && whole !== undefined ? { whole, length: m[0].length } : null;
}
