import { join } from 'node:path';
import type { Pack } from '../../src/claim/pack.ts';
import type { Match } from '../../src/match/match.ts';
import type { Matcher } from '../../src/match/matcher.ts';
import { jsonLinesOf } from '../json-lines.ts';
import { proportion } from './intervals.ts';
import type { Row, Section } from './row.ts';

/** One paragraph of the exam; the fields are explained in the README beside it. */
interface Item {
  id: string;
  lang?: string;
  kind: string;
  hard: boolean;
  text: string;
  gold: { claimId: string; quote: string; framing: string }[];
  target?: string | null;
  alsoAcceptable?: string[];
  lenient?: boolean;
}

/** What came of one claim that a paragraph states; `match` is undefined where it was not marked. */
interface Stated {
  hard: boolean;
  framing: string;
  match: Match | undefined;
}

/** What came of one paragraph. */
interface Outcome {
  item: Item;
  stated: Stated[];
  /** Marks of claims that it does not state. */
  wrong: number;
}

/**
 * Written news paragraphs: is the claim marked that a paragraph states, and nothing else, in the right framing? Counted
 * by the rules of the exam: a mark of a claim counts where it overlaps the sentence; a mark of any other claim is wrong,
 * but for sibling claims and, on `lenient` near misses, one framed as rejected. Only claims that the packs hold for
 * marking count.
 */
export const exam: Section = {
  name: 'exam',
  needs: 'evaluation/match-exam-dev',
  async measure({ packs, matcher }, folder) {
    const known = marked(packs);
    const outcomes: Outcome[] = [];
    for (const name of ['snippets.jsonl', 'distractors.jsonl']) {
      for await (const { value } of jsonLinesOf(join(folder, name))) {
        const outcome = take(value as Item, matcher, known);
        if (outcome !== null) outcomes.push(outcome);
      }
    }
    const langs = [...new Set(outcomes.map(({ item }) => item.lang ?? 'en'))].sort();
    return langs.flatMap((lang) =>
      rowsOf(
        lang,
        outcomes.filter(({ item }) => (item.lang ?? 'en') === lang),
      ),
    );
  },
};

/** Ids and aliases of the claims that are marked, each to the id it is known by. */
function marked(packs: readonly Pack[]): Map<string, string> {
  const claims = packs.flatMap((pack) => pack.claims).filter((claim) => claim.display === 'mark');
  return new Map(
    claims.flatMap((claim) => [claim.id, ...claim.aliases].map((id) => [id, claim.id] as const)),
  );
}

/** @returns null for a paragraph about claims that the packs do not hold */
function take(item: Item, matcher: Matcher, known: ReadonlyMap<string, string>): Outcome | null {
  const same = (id: string) => known.get(id) ?? id;
  const gold = item.gold.filter(({ claimId }) => known.has(claimId));
  if (item.gold.length > 0 && gold.length === 0) return null;
  if (item.kind === 'near-miss' && !known.has(item.target ?? '')) return null;
  const { matches } = matcher.findMatches({ text: item.text, ...(item.lang ? { lang: item.lang } : {}) });
  const shown = matches.filter((match) => match.shown);
  const stated = gold.map(({ claimId, quote, framing }) => {
    const start = item.text.indexOf(quote);
    const end = start + quote.length;
    const match = shown.find((m) => same(m.claimId) === same(claimId) && m.start < end && m.end > start);
    return { hard: item.hard, framing, match };
  });
  const allowed = new Set([...item.gold.map((g) => g.claimId), ...(item.alsoAcceptable ?? [])].map(same));
  const wrong = shown.filter(
    (m) => !allowed.has(same(m.claimId)) && !(item.lenient && m.framing === 'rejected'),
  ).length;
  return { item, stated, wrong };
}

function rowsOf(lang: string, outcomes: readonly Outcome[]): Row[] {
  const stated = outcomes.flatMap((o) => o.stated);
  const found = stated.filter((s) => s.match !== undefined);
  const wrong = outcomes.reduce((sum, o) => sum + o.wrong, 0);
  const recall = (hard: boolean) =>
    proportion(found.filter((s) => s.hard === hard).length, stated.filter((s) => s.hard === hard).length);
  const falsely = (kind: string) => {
    const items = outcomes.filter(({ item }) => item.kind === kind);
    return proportion(items.filter((o) => o.wrong > 0).length, items.length);
  };
  const on = `match exam dev, ${lang}`;
  return [
    { on, measure: 'precision of marks', ...proportion(found.length, found.length + wrong) },
    { on, measure: 'recall, plain', ...recall(false) },
    { on, measure: 'recall, hard', ...recall(true) },
    {
      on,
      measure: 'framing right',
      ...proportion(found.filter((s) => s.match?.framing === s.framing).length, found.length),
    },
    { on, measure: 'near misses marked', ...falsely('near-miss') },
    { on, measure: 'distractors marked', ...falsely('distractor') },
  ].filter((row) => row.of > 0);
}
