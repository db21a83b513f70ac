/**
 * A hash of 53 bits as one number: what a key or a word is known by in compiled tables, so that they hold no strings.
 * Two FNV-1a lanes (Fowler, Noll, Vo; the second with another prime and seed), each stirred at the end as in MurmurHash3
 * (Appleby). Among a million keys a given unknown word meets one by chance about once in 9,000,000,000 words.
 *
 * @param kind keeps equal texts of different kinds apart, 0 to 2^31
 * @param length how many UTF-16 units of `text` count
 */
export function keyHash(text: string, kind = 0, length = text.length): number {
  // Stirred, or a kind and a first letter could stand in for another kind and another letter.
  let low = stir(0x811c9dc5 ^ kind);
  let high = stir(0x9747b28c ^ kind);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return (stir(high) & 0x1fffff) * 2 ** 32 + stir(low);
}

function stir(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Index of a hash among sorted ones, or -1. */
export function indexOfHash(sorted: Float64Array, hash: number): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const here = sorted[middle] as number;
    if (here === hash) return middle;
    if (here < hash) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
