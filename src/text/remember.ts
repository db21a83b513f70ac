/** Text repeats its words: most calls are answered from the last 20,000 different ones. */
const MOST = 20_000;

/**
 * A function of one text that keeps its answers, up to a bound, because a page may hold anything. What is kept are
 * copies: a word cut out of a page is a view of it, and would keep the whole page in memory as long as it is known.
 */
export function remember<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      const own = copyOf(text);
      answer = make(own);
      known.set(own, answer);
    }
    return answer;
  };
}

/** The same text in memory of its own. `slice` and the like give views in today's engines, `join` never does. */
const copyOf = (text: string) => text.split('').join('');

/** The same for what depends on a language as well. A reader meets few; a page may declare any. */
export function rememberByLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const known = new Map<string, T>();
  return (lang) => {
    let answer = known.get(lang);
    if (answer === undefined) {
      if (known.size >= 8) known.clear();
      answer = make(lang);
      known.set(lang, answer);
    }
    return answer;
  };
}
