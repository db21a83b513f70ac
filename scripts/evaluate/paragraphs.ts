import type { Pack } from '../../src/claim/pack.ts';
import type { Match } from '../../src/match/match.ts';
import type { Matcher } from '../../src/match/matcher.ts';
import { proportion } from './intervals.ts';
import type { Row } from './row.ts';

/** A news paragraph of which a person has said what it states. */
export interface JudgedParagraph {
  lang: string;
  /** `near-miss`, `distractor`; any other word where it states a claim. */
  kind: string;
  /** States its claim with hardly a word of it. */
  hard: boolean;
  text: string;
  /** What it states; nothing in near misses and distractors. */
  gold: readonly { claimId: string; quote: string; framing: string }[];
  /** The claim that a near miss comes near. */
  target?: string | null;
  /** Claims so close to what it states that a mark of them is neither right nor wrong. */
  alsoAcceptable?: readonly string[];
  /** A near miss that denies its claim: a mark framed as rejected is no fault. */
  lenient?: boolean;
}

/** What came of one claim that a paragraph states; `match` is undefined where it was not marked. */
interface Stated {
  hard: boolean;
  framing: string;
  match: Match | undefined;
}

/** What came of one paragraph. */
export interface Outcome {
  paragraph: JudgedParagraph;
  stated: Stated[];
  /** Marks of claims that it does not state. */
  wrong: number;
}

/** Ids and aliases of the claims that are marked, each to the id it is known by. */
export function markedClaims(packs: readonly Pack[]): Map<string, string> {
  const claims = packs.flatMap((pack) => pack.claims).filter((claim) => claim.display === 'mark');
  return new Map(
    claims.flatMap((claim) => [claim.id, ...claim.aliases].map((id) => [id, claim.id] as const)),
  );
}

/**
 * Is the claim marked that a paragraph states, and nothing else? A mark of a claim counts where it overlaps the quote; a
 * mark of any other claim is wrong, but for claims that are `alsoAcceptable` and, on `lenient` near misses, one framed as
 * rejected. Only claims that the packs hold for marking count.
 *
 * @param known as `markedClaims` gives them
 * @returns null for a paragraph about claims that are not among them
 */
export function judge(
  paragraph: JudgedParagraph,
  matcher: Matcher,
  known: ReadonlyMap<string, string>,
): Outcome | null {
  const { text, lang, hard, kind } = paragraph;
  const same = (id: string) => known.get(id) ?? id;
  const gold = paragraph.gold.filter(({ claimId }) => known.has(claimId));
  if (paragraph.gold.length > 0 && gold.length === 0) return null;
  if (kind === 'near-miss' && !known.has(paragraph.target ?? '')) return null;
  const shown = matcher.findMatches({ text, lang }).matches.filter((match) => match.shown);
  const stated = gold.map(({ claimId, quote, framing }) => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    const match = shown.find((m) => same(m.claimId) === same(claimId) && m.start < end && m.end > start);
    return { hard, framing, match };
  });
  const allowed = new Set(
    [...paragraph.gold.map((g) => g.claimId), ...(paragraph.alsoAcceptable ?? [])].map(same),
  );
  const wrong = shown.filter(
    (m) => !allowed.has(same(m.claimId)) && !(paragraph.lenient && m.framing === 'rejected'),
  ).length;
  return { paragraph, stated, wrong };
}

/** The rows for some paragraphs; none for what there is no case of. */
export function paragraphRows(on: string, outcomes: readonly Outcome[]): Row[] {
  const stated = outcomes.flatMap((o) => o.stated);
  const found = stated.filter((s) => s.match !== undefined);
  const wrong = outcomes.reduce((sum, o) => sum + o.wrong, 0);
  const recall = (hard: boolean) =>
    proportion(found.filter((s) => s.hard === hard).length, stated.filter((s) => s.hard === hard).length);
  const falsely = (kind: string) => {
    const ofKind = outcomes.filter(({ paragraph }) => paragraph.kind === kind);
    return proportion(ofKind.filter((o) => o.wrong > 0).length, ofKind.length);
  };
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
