import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match } from '../../src/match/match.ts';
import { proportion } from './intervals.ts';
import type { Section } from './row.ts';

/** An annotated article. A sentence with several claims is listed once for each. */
interface Annotated {
  seedFile: string;
  sentences: { start: number; sentence: string; claimId: string | null; framing: string; expect: string }[];
}

const CARDS = new Set(['card', 'card-already-rebutted']);

/**
 * Five whole news articles, every sentence annotated. A mark counts for a sentence where it overlaps at least half of
 * the shorter of the two.
 */
export const seeds: Section = {
  name: 'seeds',
  needs: 'seeds',
  measure({ matcher }, folder) {
    const articles = JSON.parse(readFileSync(join(folder, 'annotations.json'), 'utf8')) as Annotated[];
    const count = { wanted: 0, found: 0, framed: 0, sentences: 0, wrong: 0 };
    for (const { seedFile, sentences } of articles) {
      const text = readFileSync(join(folder, seedFile), 'utf8');
      const shown = matcher.findMatches({ text, lang: 'en' }).matches.filter((match) => match.shown);
      for (const start of new Set(sentences.map((s) => s.start))) {
        const claims = sentences.filter((s) => s.start === start);
        const here = shown.filter((m) => overlaps(m, start, start + (claims[0]?.sentence.length ?? 0)));
        for (const { claimId, framing } of claims.filter((c) => CARDS.has(c.expect))) {
          const match = here.find((m) => m.claimId === claimId);
          count.wanted++;
          if (match) count.found++;
          if (match?.framing === framing) count.framed++;
        }
        count.sentences++;
        const silent = claims.every((c) => c.expect === 'none');
        if (here.some((m) => silent || !claims.some((c) => c.claimId === m.claimId))) count.wrong++;
      }
    }
    const on = 'five articles';
    return [
      { on, measure: 'claims found', ...proportion(count.found, count.wanted) },
      { on, measure: 'framing right', ...proportion(count.framed, count.found) },
      { on, measure: 'sentences with a wrong mark', ...proportion(count.wrong, count.sentences) },
    ];
  },
};

function overlaps({ start, end }: Match, from: number, to: number): boolean {
  return Math.min(end, to) - Math.max(start, from) >= 0.5 * Math.min(end - start, to - from);
}
