import type { ClaimEntity } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import { concepts } from '../lexicon/concepts.ts';
import { type CueKind, cues } from '../lexicon/cues.ts';
import { generalNames } from '../lexicon/general-names.ts';
import type { PhraseList } from '../text/phrase-list.ts';
import { PhraseTable } from '../text/phrases.ts';
import { rememberByLanguage } from '../text/remember.ts';
import { type Names, SHORT_NAME } from './names.ts';

/**
 * Somebody or something with a name of its own. `ids` holds its own id first, then what it is part of: Dushanbe,
 * Tajikistan. Empty for what only looks like one: "guinea pig".
 */
export interface EntityMeaning {
  ids: string[];
  kind: ClaimEntity['kind'];
  /** Its name is a common word without a capital: "turkey". */
  capital?: boolean;
}

const NOBODY: EntityMeaning = { ids: [], kind: 'thing' };

/** A word of the general lexicon: a line of lexicon/concepts.ts. */
export interface ConceptMeaning {
  id: string;
  /** It says what is done. */
  action: boolean;
  /** A wording that has it is not said without it. */
  needed: boolean;
  /** Id of the concept that says the contrary, if one does. */
  opposite: string | null;
}

/** The names and words of one language, compiled for finding them in text. */
export interface Lexicon {
  lang: Lang;
  entities: PhraseTable<EntityMeaning>;
  /**
   * Ids of the common nouns that claims list as entities ("embassy", "jab"). They mean something to the claims that list
   * them and nothing to all others, so they never change how a text is read.
   */
  notions: PhraseTable<string>;
  concepts: PhraseTable<ConceptMeaning>;
  cues: PhraseTable<CueKind>;
}

/** The tables of a language that hold for all claims. */
interface GeneralTables {
  places: { list: PhraseList; values: EntityMeaning[] };
  /** By id, those without a name in this language, too. */
  meanings: ReadonlyMap<string, EntityMeaning>;
  concepts: PhraseTable<ConceptMeaning>;
  cues: PhraseTable<CueKind>;
}

/**
 * The lexicon of a language: the general tables, and the names that the claims themselves bring. Where a name of a claim
 * has the id of a place of ours, it is that place.
 */
export function buildLexicon(lang: Lang, brought: readonly Names[]): Lexicon {
  const { places, meanings, concepts, cues } = generalTables(lang);
  const entities = new PhraseTable<EntityMeaning>(lang);
  entities.addList(places.list, (number) => places.values[number] as EntityMeaning);
  const notions = new PhraseTable<string>(lang);
  for (const { names, named, notions: common, notion } of brought) {
    const known = new Map<string, EntityMeaning>();
    entities.addList(names, (number) => {
      const { id, kind } = named(number);
      const meaning = meanings.get(id) ?? known.get(id) ?? { ids: [id], kind };
      known.set(id, meaning);
      return meaning;
    });
    notions.addList(common, notion);
  }
  return { lang, entities, notions, concepts, cues };
}

const generalTables = rememberByLanguage((lang): GeneralTables => {
  const places = new PhraseTable<EntityMeaning>(lang);
  const meanings = new Map<string, EntityMeaning>();
  for (const { id, kind, partOf, names } of generalNames(lang)) {
    const value = id === null ? NOBODY : (meanings.get(id) ?? { ids: partOf ? [id, partOf] : [id], kind });
    if (id !== null) meanings.set(id, value);
    const proper: EntityMeaning = { ...value, capital: true };
    for (const { pattern, capital } of names) {
      if (SHORT_NAME.test(pattern)) places.addName(pattern, value, true);
      else places.addPattern(pattern, capital ? proper : value);
    }
  }

  const conceptTable = new PhraseTable<ConceptMeaning>(lang);
  for (const concept of concepts()) {
    const value = {
      id: concept.id,
      action: concept.kind === 'action' || concept.kind === 'relation',
      needed: concept.kind === 'relation' || concept.kind === 'limit',
      opposite: concept.opposite,
    };
    for (const name of concept.names[lang] ?? []) conceptTable.addPattern(name, value);
  }

  const cueTable = new PhraseTable<CueKind>(lang);
  for (const { kind, phrases } of cues(lang)) for (const phrase of phrases) cueTable.addPattern(phrase, kind);
  return { places: places.packed(), meanings, concepts: conceptTable, cues: cueTable };
});
