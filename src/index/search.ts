import { indexOfHash } from '../text/key-hash.ts';
import { PARTS } from './build-index.ts';
import { OPEN } from './opening.ts';
import type { Segment } from './read-segment.ts';
import { SECTION } from './segment-format.ts';

/** A wording that a sentence says enough of. */
export interface Candidate {
  /** Index among the segments searched. */
  segment: number;
  /** Number of the wording in its segment. */
  wording: number;
  /** Weight of what the sentence says of it: among wordings of which enough is said, more words prove more. */
  said: number;
}

/** What is looked for: hashes of keys. */
export interface Search {
  /** What a sentence says itself; of a wording, `OPEN` must be. */
  said: readonly number[];
  /** What may be taken from around it. */
  near: readonly number[];
  /** Least share of a wording that must be said or near. */
  least: number;
}

/** A segment made ready for searching. It keeps its working memory between searches, so one search at a time. */
export interface SearchableSegment {
  /** Calls `visit` for every wording of which enough is said; `said` as in Candidate. */
  search(search: Search, visit: (wording: number, said: number) => void): void;
  /** How many claims have the key with this hash; 0 where none has. */
  claimsWith(hash: number): number;
}

/** Guards against rounding in sums of shares. */
const HAIR = 1e-6;
const LEAST_SAID = OPEN * PARTS - HAIR;
const MOST_UNSAID = (1 - OPEN) * PARTS + HAIR;

/** Only the lists of the sentence's own keys are walked, and only those terms are posted that can open a wording. */
export function searchable(segment: Segment): SearchableSegment {
  const keyHashes = segment.f64(SECTION.keyHashes);
  const keyNumbers = segment.u32(SECTION.keyNumbers);
  const keyClaims = segment.u32(SECTION.keyClaims);
  const postingsFrom = segment.u32(SECTION.postingsFrom);
  const postings = segment.u8(SECTION.postings);
  const termsFrom = segment.u32(SECTION.termsFrom);
  const terms = segment.u8(SECTION.terms);
  const weights = segment.u8(SECTION.weights);
  // The number of the search that a key or a wording was last met in: no clearing between searches.
  const said = new Uint32Array(keyHashes.length);
  const near = new Uint32Array(keyHashes.length);
  const seen = new Uint32Array(termsFrom.length);
  let now = 0;
  let mostLost = 0;

  /** The share of a wording that is said, in parts, or 0 as soon as it cannot be enough. */
  function shareOf(wording: number): number {
    let share = 0;
    let unsaid = 0;
    let lost = 0;
    const end = termsFrom[wording + 1] as number;
    for (let at = termsFrom[wording] as number; at < end; ) {
      const part = terms[at++] as number;
      let isSaid = false;
      let isNear = false;
      for (let more = true; more; ) {
        let byte = terms[at++] as number;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = terms[at++] as number;
          value |= (byte & 127) << shift;
        }
        more = (value & 1) === 1;
        if (said[value >>> 1] === now) isSaid = true;
        else if (near[value >>> 1] === now) isNear = true;
      }
      if (isSaid) share += part;
      else {
        // A part was rounded up by less than one.
        unsaid += part - 1;
        if (!isNear) lost += part - 1;
        if (unsaid > MOST_UNSAID || lost > mostLost) return 0;
      }
    }
    return share;
  }

  /** Marks the keys with these hashes, and returns their numbers, each once. */
  function stamp(marks: Uint32Array, hashes: readonly number[]): number[] {
    const keys: number[] = [];
    for (const hash of hashes) {
      const at = indexOfHash(keyHashes, hash);
      if (at < 0) continue;
      const key = keyNumbers[at] as number;
      if (marks[key] !== now) keys.push(key);
      marks[key] = now;
    }
    return keys;
  }

  return {
    search(wanted, visit) {
      now++;
      mostLost = (1 - wanted.least) * PARTS + HAIR;
      stamp(near, wanted.near);
      for (const key of stamp(said, wanted.said)) {
        const end = postingsFrom[key + 1] as number;
        let wording = 0;
        for (let at = postingsFrom[key] as number; at < end; ) {
          let byte = postings[at++] as number;
          let step = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = postings[at++] as number;
            step |= (byte & 127) << shift;
          }
          wording += step;
          if (seen[wording] === now) continue;
          seen[wording] = now;
          const share = shareOf(wording);
          if (share >= LEAST_SAID) visit(wording, share * (weights[wording] as number));
        }
      }
    },
    claimsWith(hash) {
      const at = indexOfHash(keyHashes, hash);
      return at < 0 ? 0 : (keyClaims[keyNumbers[at] as number] ?? 0);
    },
  };
}

/**
 * Of the wordings of all segments that a sentence says enough of, those that it says most of, in the order of segments
 * and of wordings in them: where two fit equally well, the claim itself goes before its other wordings.
 */
export function searchSegments(
  segments: readonly SearchableSegment[],
  search: Search,
  most: number,
): Candidate[] {
  const found: Candidate[] = [];
  segments.forEach((one, segment) => {
    one.search(search, (wording, said) => found.push({ segment, wording, said }));
  });
  const inOrder = (a: Candidate, b: Candidate) => a.segment - b.segment || a.wording - b.wording;
  if (found.length > most) {
    found.sort((a, b) => b.said - a.said || inOrder(a, b));
    found.length = most;
  }
  return found.sort(inOrder);
}
