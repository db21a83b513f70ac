/**
 * Letters that look alike in print, capital or small: Latin, Cyrillic, Greek. A hyphen where a script has none; Greek Μ is
 * left out, because μ beside Latin letters is a unit.
 */
const ALIKE = 'aаα bвβ cс- eеε hнη iіι jј- kкκ mм- n-ν oоο pрρ sѕ- tтτ u-υ xхχ yу- z-ζ'.split(' ');
const SCRIPTS = [/(?=\p{L})\p{Script=Latin}/u, /(?=\p{L})\p{Script=Cyrillic}/u, /(?=\p{L})\p{Script=Greek}/u];

/** For each script, the letter of it that a lookalike stands for. */
const TWINS = SCRIPTS.map(
  (_, script) =>
    new Map(
      ALIKE.flatMap((row) => [...row].map((letter) => [letter, row[script] ?? '-'] as const)).filter(
        ([letter, twin]) => letter !== '-' && twin !== '-',
      ),
    ),
);

/**
 * A word in one script: "Кyiv" with a Cyrillic К, "Украинa" with a Latin a. People type such words by mistake, and some
 * hide words from machines with them. The script of the letters that look like nothing else decides, then that of most
 * letters. What has no lookalike in that script ("Zавод") stays as it is. Expects small letters, marks apart (NFD).
 */
export function inOneScript(word: string): string {
  if (SCRIPTS.filter((script) => script.test(word)).length < 2) return word;
  const letters = [...word];
  const votes = SCRIPTS.map((script) => {
    const own = letters.filter((letter) => script.test(letter));
    return own.length + 100 * own.filter((letter) => !looksForeign(letter)).length;
  });
  const twins = TWINS[votes.indexOf(Math.max(...votes))];
  return letters.map((letter) => twins?.get(letter) ?? letter).join('');
}

const looksForeign = (letter: string) => ALIKE.some((row) => row.includes(letter));
