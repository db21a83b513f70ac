import type { Claim } from '../claim/claim.ts';
import type { Pack } from '../claim/pack.ts';
import { detectLanguage } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Wording } from './claim-index.ts';
import { quotesOpen, type ReadSentence, surroundings } from './context.ts';
import { frame } from './framing.ts';
import { buildLibrary, type LanguageLibrary, type Library } from './library.ts';
import type { Check, Document, Evidence, Findings, Match, NearMiss } from './match.ts';
import { type Cue, read, type Term } from './reading.ts';
import { rejectedStatements } from './refers-back.ts';
import { verify } from './verify.ts';
import { type Coverage, cover } from './words.ts';

export interface MatchOptions {
  /** Also return the candidates that were dropped, with the check that dropped them. */
  explain?: boolean;
  /** Today as YYYY-MM-DD: claims past their `expiresAt` are mentions only. Without it nothing expires. */
  today?: string;
}

/** The only door to the engine: text in, matches with their evidence out. */
export interface Matcher {
  /** How many claims a text is compared with. */
  readonly claims: number;
  findMatches(doc: Document, options?: MatchOptions): Findings;
}

/** Wordings looked at per sentence. Twenty found every pair of the packs' tests that two hundred found. */
const CANDIDATES = 24;
/** Below this a sentence does not say what the wording says, whatever else fits. */
const LEAST_COVERED = 0.66;
/** What the sentence itself must bring; the rest may come from the sentences before. */
const LEAST_OWN = 0.5;
/** Of what is not a name, half must be said. */
const LEAST_SAID = 0.5;
/** Agreement on fewer than three full terms proves nothing. */
const LEAST_MASS = 2.5;
/** What an unclear check leaves of the confidence. */
const UNCLEAR = 0.92;
/** Confidence of a sentence that only speaks of a statement made before, relative to that statement's. */
const REFERENCE = 0.9;
/**
 * From here on a reader sees a mark; below it, a mention. Both set on the tests of the first pack so that no sentence
 * that must stay silent is marked; not yet a calibrated probability.
 */
const MARK = 0.62;
const MENTION = 0.55;

export function createMatcher(packs: readonly Pack[]): Matcher {
  const library = buildLibrary(packs);
  return {
    claims: library.claims.length,
    findMatches(doc, options = {}) {
      const lang = detectLanguage(doc.text, doc.lang);
      const spans = splitSentences(doc.text, lang, doc.headings);
      const compiled = library.in(lang);
      const found: Findings = { lang, sentences: spans.length, matches: [], nearMisses: [] };
      if (!compiled) return found;
      const open = quotesOpen(doc.text, spans);
      const sentences = spans.map((span, index) => ({
        ...span,
        index,
        reading: read(doc.text, span, compiled.lexicon),
        question: /\?["”’»)\s]*$/u.test(doc.text.slice(span.start, span.end)),
        quoteOpen: open[index] ?? false,
      }));
      return { ...found, ...matchAll(doc.text, sentences, library, compiled, options) };
    },
  };
}

/** A claim found in a sentence, before its framing is known. */
interface Hit {
  claim: number;
  confidence: number;
  checks: Check[];
  covered: Coverage;
  wording: Wording;
}

function matchAll(
  text: string,
  sentences: readonly ReadSentence[],
  library: Library,
  compiled: LanguageLibrary,
  options: MatchOptions,
): Pick<Findings, 'matches' | 'nearMisses'> {
  const nearMisses: NearMiss[] = [];
  const hits = sentences.map((sentence) => {
    const { kept, dropped } = findHits(sentence, sentences, library, compiled);
    if (options.explain) {
      for (const d of dropped)
        nearMisses.push({ ...spanOf(sentence, text), ...d, claimId: library.claims[d.claim]?.id ?? '' });
    }
    return kept;
  });
  const stated = new Map(
    hits
      .map((list, i) => [i, list.map((h) => h.claim)])
      .filter(([, list]) => (list as number[]).length > 0) as [number, number[]][],
  );

  const matches: Match[] = [];
  for (const sentence of sentences) {
    const own = hits[sentence.index] ?? [];
    for (const hit of own) matches.push(stateMatch(text, sentence, sentences, hit, library, compiled, stated, options));
    const references = rejectedStatements(sentence, sentences, stated, library.claims, claimantIds(compiled));
    for (const { claim, cues } of references) {
      if (own.some((h) => h.claim === claim)) continue;
      const record = library.claims[claim];
      const before = nearestConfidence(hits, sentence.index, claim);
      if (record) matches.push(referenceMatch(text, sentence, record, before * REFERENCE, cues, options));
    }
  }
  return { matches: matches.filter((m) => m.confidence >= MENTION), nearMisses };
}

function findHits(
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  library: Library,
  compiled: LanguageLibrary,
) {
  const around = surroundings(sentences, sentence.index);
  const best = new Map<number, Hit>();
  const dropped = new Map<number, { claim: number; score: number; failed: Check }>();
  for (const wording of compiled.index.candidates(sentence.reading, CANDIDATES)) {
    const claim = library.claims[wording.claim];
    if (!claim) continue;
    const covered = cover(wording, sentence.reading, around.near);
    const checks = [
      checkWords(covered, wording),
      ...verify(claim, wording, sentence.reading, covered, around),
    ];
    const failed = checks.find((c) => c.outcome === 'failed');
    if (failed) {
      const before = dropped.get(wording.claim);
      if (covered.score >= 0.4 && (before === undefined || before.score < covered.score)) {
        dropped.set(wording.claim, { claim: wording.claim, score: covered.score, failed });
      }
      continue;
    }
    const unclear = checks.filter((c) => c.outcome === 'unclear').length;
    const confidence = Math.min(0.99, covered.score * UNCLEAR ** unclear);
    if (confidence > (best.get(wording.claim)?.confidence ?? 0)) {
      best.set(wording.claim, { claim: wording.claim, confidence, checks, covered, wording });
    }
  }
  for (const claim of best.keys()) dropped.delete(claim);
  return {
    kept: [...best.values()].sort((a, b) => b.confidence - a.confidence),
    dropped: [...dropped.values()],
  };
}

/** Whether enough of the wording is said at all, what is done in it included. */
function checkWords(covered: Coverage, wording: Wording): Check {
  const enough = covered.score >= LEAST_COVERED && covered.own >= LEAST_OWN && covered.mass >= LEAST_MASS;
  const share = `${Math.round(covered.score * 100)} % of “${wording.text}”`;
  if (!enough) return { check: 'words', outcome: 'failed', note: `only ${share}` };
  const deed = tellingAction(wording);
  return covered.said >= LEAST_SAID && (deed === null || !covered.missing.includes(deed))
    ? { check: 'words', outcome: 'passed', note: share }
    : { check: 'words', outcome: 'failed', note: `does not say what is done in “${wording.text}”` };
}

/** The action of a wording that tells its claim from the others; without it the sentence is only about the same people. */
function tellingAction({ reading, rarity }: Wording): Term | null {
  let telling: Term | null = null;
  let most = 0;
  reading.terms.forEach((term, i) => {
    const here = rarity[i] ?? 0;
    if (term.concepts.some((c) => c.action) && here > most) {
      telling = term;
      most = here;
    }
  });
  return telling;
}

function stateMatch(
  text: string,
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  hit: Hit,
  library: Library,
  compiled: LanguageLibrary,
  stated: ReadonlyMap<number, readonly number[]>,
  options: MatchOptions,
): Match {
  const matched = hit.covered.pairs.map((p) => p.sentence).sort((a, b) => a.first - b.first);
  const next: ReadSentence['reading'][] = [];
  for (const after of sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (after.block !== sentence.block || stated.has(after.index)) break;
    next.push(after.reading);
  }
  const framing = frame({
    sentence: sentence.reading,
    matched,
    plain: !compiled.negated.has(hit.claim),
    next,
    quoted: sentence.quoteOpen || inQuotes(text, sentence, matched) || saidByColon(text, sentence),
    question: sentence.question,
  });
  const claim = library.claims[hit.claim] as Claim;
  return {
    ...spanOf(sentence, text),
    claimId: claim.id,
    framing: framing.framing,
    framingSure: framing.sure,
    confidence: round(hit.confidence),
    shown: isShown(claim, hit.confidence, framing.framing === 'questioned', options),
    evidence: {
      wording: hit.wording.text,
      words: matched.map(({ start, end }) => ({ start, end })),
      checks: hit.checks,
      cues: framing.cues.map((c) => withText(c, text)),
      refersBack: false,
    },
  };
}

function referenceMatch(
  text: string,
  sentence: ReadSentence,
  claim: Claim,
  confidence: number,
  cues: Cue[],
  options: MatchOptions,
): Match {
  const evidence: Evidence = {
    wording: '',
    words: [],
    checks: [{ check: 'words', outcome: 'passed', note: 'speaks of the statement reported just before' }],
    cues: cues.map((c) => withText(c, text)),
    refersBack: true,
  };
  return {
    ...spanOf(sentence, text),
    claimId: claim.id,
    framing: 'rejected',
    framingSure: true,
    confidence: round(confidence),
    shown: isShown(claim, confidence, false, options),
    evidence,
  };
}

function isShown(claim: Claim, confidence: number, questioned: boolean, options: MatchOptions): boolean {
  const expired = claim.expiresAt !== null && options.today !== undefined && claim.expiresAt <= options.today;
  return claim.display === 'mark' && !expired && !questioned && confidence >= MARK;
}

/** Ids by which the claimants of a claim are recognised in text. */
function claimantIds(compiled: LanguageLibrary): (claim: Claim) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (claim) => {
    const before = known.get(claim.id);
    if (before) return before;
    const ids = new Set<string>();
    for (const claimant of claim.claimants) {
      for (const name of Object.values(claimant.name)) {
        for (const { entity } of read(name, { start: 0, end: name.length }, compiled.lexicon).terms) {
          for (const id of entity?.ids ?? []) ids.add(id);
        }
      }
    }
    known.set(claim.id, ids);
    return ids;
  };
}

/** Whether what matched stands between quotation marks inside the sentence. */
function inQuotes(text: string, sentence: ReadSentence, matched: readonly Term[]): boolean {
  const middle = matched[Math.floor(matched.length / 2)];
  if (!middle) return false;
  const before = text.slice(sentence.start, middle.start);
  const opened = (before.match(/[“„«]/gu)?.length ?? 0) > (before.match(/[”»]/gu)?.length ?? 0);
  return opened || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

/** "TASS: the ministry published …": a short name before a colon says who says it. */
function saidByColon(text: string, sentence: ReadSentence): boolean {
  return /^\p{Lu}[^.:!?]{1,40}:\s+\S/u.test(text.slice(sentence.start, sentence.end));
}

function nearestConfidence(hits: readonly (readonly Hit[])[], index: number, claim: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const hit = hits[i]?.find((h) => h.claim === claim);
    if (hit) return hit.confidence;
  }
  return 0;
}

const spanOf = ({ start, end }: ReadSentence, text: string) => ({
  start,
  end,
  quote: text.slice(start, end),
});
const withText = ({ start, end }: Cue, text: string) => ({ start, end, text: text.slice(start, end) });
const round = (n: number) => Math.round(n * 1000) / 1000;
