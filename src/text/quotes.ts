/** Which marks end a quotation that a mark has begun: „so“, “so”, «so», »so«, ‘so’, "so". Also „so”, as Polish has it. */
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', '‘': '’' };

/**
 * Marks of quotation. Inside a word ’ and ‘ are apostrophes; » begins a quotation only right before a word and apart from
 * the one before, since it mostly ends one.
 */
const MARKS = /["“”„«»]|(?<!\p{L})‘|’(?!\p{L})/gu;
const NOT_BEGINNING = /[^\s(—–-]»|»[^\p{L}\p{N}]/u;

/**
 * Reads the quotation marks of a piece of text.
 *
 * @param open the mark whose quotation is open where the text begins, or null
 * @returns the mark whose quotation is open where it ends, or null. A mark that opens again inside an open quotation
 * changes nothing: news text often opens every paragraph of a long quotation and closes only the last.
 */
export function openQuoteAfter(text: string, open: string | null): string | null {
  let now = open;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (now !== null && CLOSING[now]?.includes(mark)) now = null;
    else if (now === null && mark in CLOSING && !(mark === '»' && NOT_BEGINNING.test(around(text, index))))
      now = mark;
  }
  return now;
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 1), at + 2);
