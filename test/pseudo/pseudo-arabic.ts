import type { Catalogue, Entry } from '../../extension/ui/text/catalogue.ts';

/** Right-to-left override and its end: every letter between runs from right to left, as Arabic letters do by themselves. */
const [OVERRIDE, END] = ['\u202e', '\u202c'];

/**
 * A catalogue made of another one, whose texts run from right to left (the pseudo-locale ar-XB of other projects).
 * It shows what a real right-to-left language would, before there is one: mirrored layout, and every text that does
 * not come from the catalogue, because that one still runs from left to right. Holes stay as they are.
 */
export function pseudoArabic(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, turned(entry)]));
}

function turned(entry: Entry): Entry {
  if (typeof entry === 'string') return turnedText(entry);
  const forms = Object.entries(entry).map(([form, text]) => [form, turnedText(text)]);
  return Object.fromEntries(forms) as Entry;
}

function turnedText(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part === '' || part.startsWith('{') ? part : `${OVERRIDE}${part}${END}`))
    .join('');
}
