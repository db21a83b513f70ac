/**
 * How much a term tells its claim from the others, 0 to 1. A term that many claims share tells little: in a pack about
 * one war, "Ukraine" and "attack" are everywhere. The usual inverse document frequency, over claims instead of
 * documents, scaled so that a term of one claim alone weighs 1.
 *
 * @param all how many claims there are
 * @param sharing how many of them have it, at least 1
 */
export function rarityAmong(all: number, sharing: number): number {
  return Math.log(1 + all / Math.max(1, sharing)) / Math.log(1 + all);
}
