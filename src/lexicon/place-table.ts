import { caseForms } from './declension.ts';

/** A place, or a capital as part of its country. */
export interface PlaceName {
  id: string;
  /** For a capital or region, the country it belongs to. */
  partOf: string | null;
  /** What it is called in the language asked for. */
  names: TableName[];
}

/** A name in one of our own tables, read. */
export interface TableName {
  /** In the notation of PhraseTable. */
  pattern: string;
  /** It is a common word without a capital: "turkey", "вена". */
  capital: boolean;
}

/**
 * Reads a cell of names, separated by commas. Beside the notation of PhraseTable, `^` in front asks for a capital; and a
 * Russian or Ukrainian word that begins with one is a proper noun, met in its case forms, with a capital only.
 */
export function namesIn(cell: string | undefined, lang: string): TableName[] {
  return split(cell).flatMap((name): TableName[] => {
    if (name.startsWith('^')) return [{ pattern: name.slice(1), capital: true }];
    const declines = (lang === 'ru' || lang === 'uk') && /^\p{Lu}[\p{Ll}']+$/u.test(name);
    if (!declines) return [{ pattern: name, capital: false }];
    return caseForms(name, lang).map((form) => ({ pattern: `=${form}`, capital: true }));
  });
}

/**
 * Reads a table of places, one a line: ISO 3166 code or "-" | id, with "< id" behind it where it is part of another |
 * names in English | Russian | Ukrainian | of its capital in English | Russian | Ukrainian. In other languages a country
 * goes by what the platform calls it (Intl.DisplayNames), else by its English names.
 */
export function placesIn(table: string, lang: string): PlaceName[] {
  const platform = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', place = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const [id = '', partOf = null] = place.split(' < ');
      const column = Math.max(0, ['en', 'ru', 'uk'].indexOf(lang));
      const own = ['en', 'ru', 'uk'].includes(lang) || code === '-' ? undefined : platform.of(code);
      const names = own ? [{ pattern: own, capital: true }] : namesIn(cells[column], lang);
      return [
        { id, partOf, names },
        { id: `${id}-capital`, partOf: id, names: namesIn(cells[3 + column], lang) },
      ];
    });
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
