/** Which marks end a quotation that a mark has begun: „so“, “so”, «so», "so". Also „so”, as Polish has it. */
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '„': '“”', '«': '»' };

/**
 * Reads the quotation marks of a piece of text.
 *
 * @param open the mark whose quotation is open where the text begins, or null
 * @returns the mark whose quotation is open where it ends, or null. A mark that opens again inside an open quotation
 * changes nothing: news text often opens every paragraph of a long quotation and closes only the last.
 */
export function openQuoteAfter(text: string, open: string | null): string | null {
  let now = open;
  for (const mark of text.match(/["“”„«»]/gu) ?? []) {
    if (now !== null && CLOSING[now]?.includes(mark)) now = null;
    else if (now === null && mark in CLOSING) now = mark;
  }
  return now;
}
