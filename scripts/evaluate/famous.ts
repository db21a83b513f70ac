import { dirname, join } from 'node:path';
import type { Matcher } from '../../src/match/matcher.ts';
import { jsonLinesOf } from '../json-lines.ts';
import { fromCorpus } from '../scan/documents.ts';
import { UserError } from '../user-error.ts';
import { type FamousClaim, ourIdOf } from './famous-claims.ts';
import { proportion } from './intervals.ts';
import { judge, markedClaims, type Outcome } from './paragraphs.ts';
import type { Row, Section } from './row.ts';

/** A line of the lists, as the README beside them has it: an article of the folder, by id, and what it carries. */
interface Listed {
  id: string;
  lang: string;
  /** `hard_negative`: near such a claim by its topic, without a sentence that states one. */
  kind: 'positive' | 'hard_negative';
  /** May go either way. */
  borderline?: boolean;
  claims?: readonly (FamousClaim & { stance: keyof typeof FRAMING; sentence: string })[];
}

/** A line with the text of its article. */
type Article = Listed & { text: string };

const ON = 'famous claims in news';

const LISTS = ['topical.jsonl', 'wild-claims.jsonl'];

/** What the lists call a stance, in our terms. */
const FRAMING = { asserted: 'asserted', reported: 'attributed', debunked: 'rejected' } as const;

/**
 * Sentences of real articles that carry a famous claim: how many are marked, in the right framing? Each article is read
 * whole. A sentence counts if the packs hold its claim for marking, in whatever language it stands. The lists name what
 * somebody has noticed, not everything that an article carries, so a mark on an article near a claim may be right.
 */
export const famous: Section = {
  name: 'famous',
  needs: 'corpora/news-text/topical.jsonl',
  async measure({ packs, matcher }, list) {
    const known = markedClaims(packs);
    const articles = await readArticles(dirname(list));
    const positive = articles.filter(({ kind }) => kind === 'positive');
    const near = articles.filter(({ kind }) => kind === 'hard_negative');
    const named = positive.flatMap(({ claims = [] }) => claims.map((claim) => ourIdOf(claim, known)));
    const ours = named.filter((id) => id !== undefined);
    const outcomes = positive
      .map((article) => judgeArticle(article, matcher, known))
      .filter((outcome) => outcome !== null);
    const langs = [...new Set(outcomes.map(({ paragraph }) => paragraph.lang))].sort();
    const marked = near.filter((article) => isMarked(article, matcher, new Set(ours)));
    return [
      { on: ON, measure: 'sentences with a claim of ours', ...proportion(ours.length, named.length) },
      { on: ON, measure: 'articles near them marked', ...proportion(marked.length, near.length) },
      ...langs.flatMap((lang) => {
        const those = outcomes.filter(({ paragraph }) => paragraph.lang === lang);
        return rowsOf(`${ON}, ${lang}`, those);
      }),
    ].filter((row) => row.of > 0);
  },
};

function rowsOf(on: string, outcomes: readonly Outcome[]): Row[] {
  const stated = outcomes.flatMap((outcome) => outcome.stated);
  const found = stated.filter(({ match }) => match !== undefined);
  const framed = found.filter(({ match, framing }) => match?.framing === framing);
  return [
    { on, measure: 'sentences marked', ...proportion(found.length, stated.length) },
    { on, measure: 'framing right', ...proportion(framed.length, found.length) },
  ];
}

/** Judged by the code that judges the exam; null where it carries no claim of ours. */
function judgeArticle(
  article: Article,
  matcher: Matcher,
  known: ReadonlyMap<string, string>,
): Outcome | null {
  const gold = (article.claims ?? []).flatMap((claim) => {
    const claimId = ourIdOf(claim, known);
    return claimId === undefined ? [] : [{ claimId, quote: claim.sentence, framing: FRAMING[claim.stance] }];
  });
  return gold.length === 0 ? null : judge({ ...article, hard: false, gold }, matcher, known);
}

function isMarked({ text, lang }: Article, matcher: Matcher, claims: ReadonlySet<string>): boolean {
  return matcher.findMatches({ text, lang }).matches.some((m) => m.shown && claims.has(m.claimId));
}

/**
 * What the lists name, borderline cases left out, with the texts of the articles.
 *
 * @throws UserError where the folder lacks an article, or an article a sentence, that a list names
 */
async function readArticles(folder: string): Promise<Article[]> {
  const listed: Listed[] = [];
  for (const name of LISTS) {
    for await (const { value } of jsonLinesOf(join(folder, name))) listed.push(value as Listed);
  }
  const wanted = new Set(listed.map(({ id }) => id));
  const texts = new Map<string, string>();
  for await (const document of fromCorpus(folder)) {
    if (document !== null && 'id' in document.name && wanted.has(document.name.id)) {
      texts.set(document.name.id, document.text);
    }
  }
  return listed
    .filter(({ borderline }) => borderline !== true)
    .map((line) => {
      const text = texts.get(line.id);
      if (text === undefined) throw new UserError(`${folder}: no text of article ${line.id}`);
      if (line.claims?.some(({ sentence }) => !text.includes(sentence))) {
        throw new UserError(`${folder}: article ${line.id} does not hold a sentence that is named of it`);
      }
      return { ...line, text };
    });
}
