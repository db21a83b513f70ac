import type { Match } from '../../src/match/match.ts';
import type { Matcher, MatchOptions } from '../../src/match/matcher.ts';
import { fromCorpus } from '../scan/documents.ts';
import { digestOf, type JudgedMark, keyOf } from './judged-marks.ts';

/** A mark on a document of the corpus, and what a person said of it, if anybody has looked at it. */
export interface CorpusMark {
  key: { claim: string; doc: string; sentence: string; framing: Match['framing'] };
  match: Match;
  judged: JudgedMark | undefined;
}

/** Documents between two lines of progress. */
const PROGRESS = 1000;

/**
 * Every mark that a reader would see on a folder of news; the same one is listed once.
 *
 * @param judged marks that a person has looked at, by key
 * @param options the day, 2024-04-03, and from which probability on a match is a mark
 */
export async function readCorpus(
  matcher: Matcher,
  corpus: string,
  judged: ReadonlyMap<string, JudgedMark>,
  options: Pick<MatchOptions, 'today' | 'markFrom'>,
): Promise<{ marks: CorpusMark[]; count: { documents: number; sentences: number; skipped: number } }> {
  const marks = new Map<string, CorpusMark>();
  const count = { documents: 0, sentences: 0, skipped: 0 };
  for await (const document of fromCorpus(corpus)) {
    if (document === null) {
      count.skipped++;
      continue;
    }
    const doc = 'id' in document.name ? document.name.id : document.name.path;
    const { matches, sentences } = matcher.findMatches(document, options);
    count.documents++;
    count.sentences += sentences;
    if (count.documents % PROGRESS === 0) process.stderr.write(`${count.documents} documents read\n`);
    for (const match of matches.filter((m) => m.shown)) {
      const { claimId: claim, framing } = match;
      const key = { claim, doc, sentence: digestOf(match.quote), framing };
      const name = keyOf(key);
      if (!marks.has(name)) marks.set(name, { key, match, judged: judged.get(name) });
    }
  }
  return { marks: [...marks.values()], count };
}
