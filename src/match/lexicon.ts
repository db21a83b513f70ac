import type { ClaimEntity } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';
import { concepts } from '../lexicon/concepts.ts';
import { type CueKind, cues } from '../lexicon/cues.ts';
import { generalNames } from '../lexicon/general-names.ts';
import { PhraseTable } from '../text/phrases.ts';

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

export interface ConceptMeaning {
  id: string;
  action: boolean;
  /** A wording that has it is not said without it. */
  needed: boolean;
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

/** A common noun rather than a name: what kind of entity stands in `Lexicon.notions`. */
export function isNotion(kind: ClaimEntity['kind']): boolean {
  return kind === 'thing' || kind === 'people';
}

/** Capitalised short forms ("US", "IS") are words of their own in lower case: they count only in capitals. */
const SHORT_NAME = /^[\p{Lu}.]{1,4}$/u;

/**
 * Compiles the general tables and the names that the claims themselves bring.
 * Names written for English also serve languages without names of their own, since proper names mostly travel.
 */
export function buildLexicon(lang: Lang, named: readonly ClaimEntity[]): Lexicon {
  const entities = new PhraseTable<EntityMeaning>(lang);
  const known = new Map<string, EntityMeaning>();
  const meaning = (id: string, kind: ClaimEntity['kind'], partOf: string | null): EntityMeaning => {
    const found = known.get(id);
    if (found) return found;
    const made = { ids: partOf ? [id, partOf] : [id], kind };
    known.set(id, made);
    return made;
  };
  for (const { id, kind, partOf, names } of generalNames(lang)) {
    const value = id === null ? NOBODY : meaning(id, kind, partOf);
    const proper: EntityMeaning = { ...value, capital: true };
    for (const { pattern, capital } of names) {
      if (SHORT_NAME.test(pattern)) entities.addName(pattern, value, true);
      else entities.addPattern(pattern, capital ? proper : value);
    }
  }
  const notions = new PhraseTable<string>(lang);
  const added = new Set<string>();
  for (const { id, kind, names } of named) {
    for (const name of names[lang] ?? names.en ?? []) {
      const notion = isNotion(kind);
      // One id has the same names in every claim: it is enough to add each once.
      const key = `${notion} ${id} ${name}`;
      if (added.has(key)) continue;
      added.add(key);
      if (notion) notions.addName(name, id, SHORT_NAME.test(name));
      else entities.addName(name, meaning(id, kind, null), SHORT_NAME.test(name));
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
  return { lang, entities, notions, concepts: conceptTable, cues: cueTable };
}
