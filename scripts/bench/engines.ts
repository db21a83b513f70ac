import MiniSearch from 'minisearch';
import winkBm25 from 'wink-bm25-text-search';
import { OPEN } from '../../src/index/opening.ts';
import { readSegment } from '../../src/index/read-segment.ts';
import { searchable, searchSegments } from '../../src/index/search.ts';
import { type ReadSentence, readDocument } from '../../src/match/context.ts';
import { findHits } from '../../src/match/hits.ts';
import { keysOfSentence } from '../../src/match/keys.ts';
import { type LanguageLibrary, openLibrary } from '../../src/match/library.ts';
import { createMatcherOver } from '../../src/match/matcher.ts';
import { READER_VERSION } from '../../src/match/reading.ts';
import { keyHash } from '../../src/text/key-hash.ts';

/** A sentence, with everything that an engine may be given of it. */
export interface Query {
  text: string;
  /** As our reader reads it. */
  sentence: ReadSentence;
  /** What the index knows it by. The other engines get these very keys as ready tokens. */
  keys: string[];
}

/** One row of the table: something that answers queries. */
export interface Engine {
  name: string;
  /** Answers each of the queries; how many claims or wordings it proposes or finds in all. */
  answer(queries: readonly Query[]): number;
}

const each =
  (ask: (query: Query) => number): Engine['answer'] =>
  (queries) =>
    queries.reduce((sum, query) => sum + ask(query), 0);

/** How many results are asked for where an engine can be asked for a number: as many as our own checks look at. */
const MOST = 48;
/** Keys hold no line break. */
const joined = (keys: readonly string[]) => keys.join('\n');
const apart = (text: string) => text.split('\n');

/** A sentence alone, read. */
export function queryFrom(text: string, { lexicon }: LanguageLibrary): Query | null {
  const [sentence] = readDocument({ text }, 'en', () => lexicon);
  return sentence ? { text, sentence, keys: [...keysOfSentence(sentence.reading, false)] } : null;
}

/** Ours, in three rows: the search alone, with verification, and all of it from text. */
export function ourEngines(bytes: Uint8Array): { engines: Engine[]; library: LanguageLibrary } {
  const segment = readSegment(bytes, READER_VERSION);
  const library = openLibrary('en', [segment]);
  const index = searchable(segment);
  const matcher = createMatcherOver({
    claims: 0,
    in: () => library,
    isEmpty: () => false,
    startDocument: () => library.index.startDocument(),
  });
  const engines = [
    {
      name: 'ours: candidates',
      answer: each(({ keys }) => {
        const said = keys.map((key) => keyHash(key));
        return searchSegments([index], { said, near: [], least: OPEN }, MOST).length;
      }),
    },
    {
      name: 'ours: candidates + verification',
      answer: each(({ sentence }) => findHits(sentence, library).kept.length),
    },
    {
      name: 'ours: whole path from text',
      // As a page comes: many sentences in one text.
      answer: (queries: readonly Query[]) =>
        matcher.findMatches({ text: queries.map((q) => q.text).join('\n'), lang: 'en' }).matches.length,
    },
  ];
  return { engines, library };
}

/** MiniSearch over the same keys, one document a claim; k, b and d as they did best on a public claim collection. */
export function miniSearch(documents: readonly (readonly string[])[]): Engine {
  const engine = new MiniSearch<{ id: number; keys: string }>({
    fields: ['keys'],
    tokenize: apart,
    processTerm: (term) => term,
  });
  engine.addAll(documents.map((keys, id) => ({ id, keys: joined(keys) })));
  const options = { bm25: { k: 1.6, b: 0.75, d: 0 } };
  return { name: 'MiniSearch', answer: each(({ keys }) => engine.search(joined(keys), options).length) };
}

/** wink-bm25-text-search over the same keys, one document a claim. */
export function wink(documents: readonly (readonly string[])[]): Engine {
  const engine = winkBm25();
  engine.defineConfig({ fldWeights: { keys: 1 }, bm25Params: { k1: 1.2, b: 0.75 } });
  engine.definePrepTasks([apart]);
  documents.forEach((keys, id) => {
    engine.addDoc({ keys: joined(keys) }, id);
  });
  engine.consolidate();
  return { name: 'wink-bm25', answer: each(({ keys }) => engine.search(joined(keys), MOST).length) };
}
