/** Text repeats its words: most calls are answered from the last 20,000 different ones. */
const MOST = 20_000;

/** A function of one text that keeps its answers, up to a bound, because a page may hold anything. */
export function remember<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      answer = make(text);
      known.set(text, answer);
    }
    return answer;
  };
}

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
