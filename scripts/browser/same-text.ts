/**
 * Two texts have the same letters. A painted range also holds what the sentence that was compared does not: white
 * space as it stands in the source, hyphens that a browser hides, the number of a footnote.
 */
export function isSameText(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Whether a text begins with these words, read the same way. */
export function startsLike(text: string, beginning: string): boolean {
  return bare(text).startsWith(bare(beginning));
}

function bare(text: string): string {
  return text.replace(/\P{L}+/gu, '');
}
