/**
 * The outer form of a segment: a header, a table of sections, the sections. All numbers are little-endian, every section
 * starts at a multiple of eight, so that each is a typed array over the bytes themselves.
 *
 *   0  magic "PLSG"          16  digest of the number of sections and all behind itself
 *   4  format version        24  language, ASCII, filled up with zeros
 *   8  reader version        32  per section: id, offset, length in bytes, 0
 *  12  number of sections
 */
export const MAGIC = 0x47534c50;
export const HEADER_BYTES = 32;
const DIGESTED_FROM = 24;
export const ENTRY_BYTES = 16;
export const LANGUAGE_BYTES = 8;

/** Goes up with every change of the sections or of what stands in them. */
export const FORMAT_VERSION = 1;

/** Sections by id. A number is never used again for something else. */
export const SECTION = {
  /** Hashes of all keys, ascending (f64); for each its number, the commonest first (u32). */
  keyHashes: 1,
  keyNumbers: 2,
  /** By key number: how many claims have it (u32), where its postings start (u32). */
  keyClaims: 3,
  postingsFrom: 4,
  /** Numbers of wordings, ascending, as differences (varints). */
  postings: 5,
  /** By wording: where its terms start (u32). A term is its share of the weight in 255ths, then its keys (varints). */
  termsFrom: 6,
  terms: 7,
  /** By wording: the weight of all its terms in quarters, at most 255 (u8). */
  weights: 10,
  /** By claim: its first wording (u32). */
  wordingsFrom: 8,
  /** How many claims the rarity of terms was reckoned among (u32). */
  counts: 9,
  /** Wordings as they were written, see texts.ts: offsets (u32) and codes, and the words that codes stand for. */
  textsFrom: 20,
  texts: 21,
  wordsFrom: 18,
  words: 19,
  /** Strings: offsets (u32) and UTF-8. */
  claimsFrom: 22,
  claims: 23,
  entitiesFrom: 24,
  entities: 25,
  namesFrom: 26,
  names: 27,
  notionsFrom: 28,
  notions: 29,
  /** Phrase lists, seven sections each; see PhraseList. */
  namePhrases: 40,
  notionPhrases: 50,
} as const;

/** Why bytes cannot be used as a segment; `reason` for the program, the message for a person. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError';
  readonly reason: 'no-segment' | 'other-version' | 'damaged';

  constructor(reason: SegmentError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Digest of a segment but for its versions, 64 bits in two words: FNV-1a over words instead of bytes, in four lanes that a
 * processor works on at once. It tells damage, not forgery: a segment is made by ourselves, at build time or on the
 * device.
 */
export function digestOf(bytes: Uint8Array, sections: number): [number, number] {
  const words = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset + DIGESTED_FROM,
    (bytes.length - DIGESTED_FROM) >>> 2,
  );
  let a = 0x811c9dc5 ^ sections;
  let b = 0x9747b28c;
  let c = 0x85ebca6b;
  let d = 0xc2b2ae35;
  // Sections end at multiples of eight: words come in pairs.
  for (let i = 0; i < words.length; i += 4) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] as number), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] ?? 0), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] ?? 0), 0x01000193);
  }
  return [(a ^ Math.imul(c, 0x5bd1e995)) >>> 0, (b ^ Math.imul(d, 0x5bd1e995)) >>> 0];
}
