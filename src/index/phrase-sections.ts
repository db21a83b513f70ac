import type { PhraseList } from '../text/phrase-list.ts';
import type { Segment } from './read-segment.ts';
import type { SectionData } from './write-segment.ts';

/** The sections of a phrase list, from the id `first` on. */
export function phraseSections(first: number, list: PhraseList): [number, SectionData][] {
  return [
    [first, list.firsts],
    [first + 1, list.phrasesFrom],
    [first + 2, list.values],
    [first + 3, list.restFrom],
    [first + 4, list.restKinds],
    [first + 5, list.restHashes],
    [first + 6, list.beginnings],
  ];
}

/** The phrase list that `phraseSections` wrote, as views. */
export function phrasesIn(segment: Segment, first: number): PhraseList {
  return {
    firsts: segment.f64(first),
    phrasesFrom: segment.u32(first + 1),
    values: segment.u32(first + 2),
    restFrom: segment.u32(first + 3),
    restKinds: segment.u8(first + 4),
    restHashes: segment.f64(first + 5),
    beginnings: segment.u8(first + 6),
  };
}
