import type { ClaimEntity } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import { phraseSections, phrasesIn } from '../index/phrase-sections.ts';
import type { Segment } from '../index/read-segment.ts';
import { SECTION } from '../index/segment-format.ts';
import { packStrings, stringsIn } from '../index/strings.ts';
import type { SectionData } from '../index/write-segment.ts';
import type { PhraseList } from '../text/phrase-list.ts';
import { PhraseTable } from '../text/phrases.ts';

/** The names that the claims of a pack bring, packed: proper names, and common nouns (notions). */
export interface Names {
  names: PhraseList;
  /** What a number in `names` stands for. */
  named(number: number): Pick<ClaimEntity, 'id' | 'kind'>;
  notions: PhraseList;
  /** Id of the notion that a number in `notions` stands for. */
  notion(number: number): string;
}

/** A common noun rather than a name: what kind of entity stands among the notions. */
export function isNotion(kind: ClaimEntity['kind']): boolean {
  return kind === 'thing' || kind === 'people';
}

/** Capitalised short forms ("US", "IS") are words of their own in lower case: they count only in capitals. */
export const SHORT_NAME = /^[\p{Lu}.]{1,4}$/u;

/**
 * Sections for the names of entities. Names written for English also serve languages without names of their own, since
 * proper names mostly travel. One id has the same names in every claim: each is added once, of the kind first met.
 */
export function packNames(entities: readonly ClaimEntity[], lang: Lang): [number, SectionData][] {
  const names = new PhraseTable<string>(lang);
  const notions = new PhraseTable<string>(lang);
  const kinds = new Map<string, ClaimEntity['kind']>();
  const added = new Set<string>();
  for (const { id, kind, names: own } of entities) {
    const notion = isNotion(kind);
    if (!notion && !kinds.has(id)) kinds.set(id, kind);
    for (const name of own[lang] ?? own.en ?? []) {
      const key = `${notion} ${id} ${name}`;
      if (added.has(key)) continue;
      added.add(key);
      (notion ? notions : names).addName(name, id, SHORT_NAME.test(name));
    }
  }
  const packedNames = names.packed();
  const packedNotions = notions.packed();
  const named = packStrings(packedNames.values.map((id) => `${kinds.get(id)} ${id}`));
  const notionIds = packStrings(packedNotions.values);
  return [
    ...phraseSections(SECTION.namePhrases, packedNames.list),
    [SECTION.namesFrom, named.from],
    [SECTION.names, named.bytes],
    ...phraseSections(SECTION.notionPhrases, packedNotions.list),
    [SECTION.notionsFrom, notionIds.from],
    [SECTION.notions, notionIds.bytes],
  ];
}

/** The names in a segment. */
export function namesIn(segment: Segment): Names {
  const named = stringsIn(segment, SECTION.namesFrom, SECTION.names);
  const notions = stringsIn(segment, SECTION.notionsFrom, SECTION.notions);
  return {
    names: phrasesIn(segment, SECTION.namePhrases),
    named(number) {
      const [kind = 'thing', id = ''] = named.at(number).split(' ');
      return { id, kind: kind as ClaimEntity['kind'] };
    },
    notions: phrasesIn(segment, SECTION.notionPhrases),
    notion: (number) => notions.at(number),
  };
}
