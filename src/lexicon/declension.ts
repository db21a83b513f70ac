/**
 * The case forms of a Russian or Ukrainian proper noun in the singular (or of a plural such as "Филиппины"), by its
 * ending. A stem would not do for short names: that of "Грузия" is that of "груз", a load. Makes some forms too many
 * ("Польшы", "Польшой"), which do no harm, since nothing else is spelt so with a capital.
 * What is irregular ("Київ", "Києва") is listed form by form where it is used.
 */
export function caseForms(noun: string, lang: 'ru' | 'uk'): string[] {
  for (const [ending, forms] of lang === 'ru' ? RUSSIAN : UKRAINIAN) {
    if (!noun.toLowerCase().endsWith(ending)) continue;
    const base = noun.slice(0, noun.length - ending.length);
    const made = forms.split(' ').map((form) => base + (form === '-' ? '' : form));
    // "Прага", "у Празі": к, г and х change before і.
    return lang === 'uk'
      ? made.map((form) => form.replace(/[гкх](?=і$)/u, (last) => SOFTENED[last] ?? last))
      : made;
  }
  return [noun];
}

/** By ending, the longest first; a hyphen is no ending at all. Other vowels ("Баку", "Осло") do not decline. */
const RUSSIAN: readonly [string, string][] = [
  ['ия', 'ия ии ию ией'],
  ['а', 'а ы и е у ой ей'],
  ['я', 'я и е ю ей'],
  ['ы', 'ы - ов ам ами ах'],
  ['ь', 'ь я и ю ем е ью'],
  ['й', 'й я ю ем е'],
  ...consonants('бвгджзклмнпрстфхцчшщ', '- а у ом е'),
];
const UKRAINIAN: readonly [string, string][] = [
  ['ія', 'ія ії ію ією'],
  ['а', 'а и і у ою ею'],
  ['я', 'я ї і ю єю ею'],
  ['ь', 'ь я і ю ем'],
  ['й', 'й ю я єм ї'],
  ...consonants('бвгґджзклмнпрстфхцчшщ', '- а у ом і ові'),
];
const SOFTENED: Record<string, string> = { г: 'з', к: 'ц', х: 'с' };

function consonants(letters: string, endings: string): [string, string][] {
  const forms = (letter: string) =>
    endings
      .split(' ')
      .map((ending) => letter + (ending === '-' ? '' : ending))
      .join(' ');
  return [...letters].map((letter) => [letter, forms(letter)]);
}
