import type { Claim } from '../claim/claim.ts';
import type { Lang, LocalText } from '../claim/localized.ts';
import type { Check, Match, Span } from '../match/match.ts';

/** How sure a match is: 90 per cent and more, 75 and more, less. The figure stands beside the word. */
export type Certainty = 'high' | 'good' | 'fair';

/** Why a sentence was matched, so that a person can judge it. */
export interface WhyMatched {
  /** The whole sentence in pieces; `agrees` marks the words that the wording of the claim has too. */
  quote: { text: string; agrees: boolean }[];
  /** Language of the page; empty where it is not known. */
  quoteLang: Lang;
  /** The wording of the claim that fits best; `lang` is empty where the pack does not say. */
  wording: LocalText;
  /** What was compared; a check that failed would have stopped the match. */
  checks: (Check & { outcome: 'passed' | 'unclear' })[];
  /** Words that decided how the page treats the claim, in reading order, each once. */
  cues: string[];
  /** True where the sentence only speaks of the statement just before or after it. */
  refersBack: boolean;
  /** Whole per cent, 0 to 100. */
  confidence: number;
  /** The same in a word. */
  certainty: Certainty;
}

/** Turns the evidence of a match into what a card shows of it. */
export function whyMatched(claim: Claim, match: Match, pageLang: Lang): WhyMatched {
  const { evidence } = match;
  const confidence = Math.round(Math.min(1, Math.max(0, match.confidence)) * 100);
  return {
    quote: pieces(
      match.quote,
      evidence.words.map((w) => ({ start: w.start - match.start, end: w.end - match.start })),
    ),
    quoteLang: pageLang,
    wording: { text: evidence.wording, lang: languageOf(evidence.wording, claim) },
    checks: evidence.checks.filter(
      (check): check is WhyMatched['checks'][number] => check.outcome !== 'failed',
    ),
    cues: [...new Set(evidence.cues.toSorted((a, b) => a.start - b.start).map((c) => c.text))],
    refersBack: evidence.refersBack,
    confidence,
    certainty: confidence >= 90 ? 'high' : confidence >= 75 ? 'good' : 'fair',
  };
}

/** Cuts `text` where a span begins or ends. Spans may touch, overlap or reach beyond the text; the pieces never do. */
function pieces(text: string, spans: readonly Span[]): WhyMatched['quote'] {
  const out: WhyMatched['quote'] = [];
  let at = 0;
  const push = (end: number, agrees: boolean) => {
    if (end > at) out.push({ text: text.slice(at, end), agrees });
    at = Math.max(at, end);
  };
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    push(Math.min(span.start, text.length), false);
    push(Math.min(span.end, text.length), true);
  }
  push(text.length, false);
  return out;
}

function languageOf(wording: string, claim: Claim): Lang {
  for (const [lang, text] of Object.entries(claim.claim)) if (text === wording) return lang;
  for (const [lang, texts] of Object.entries(claim.wordings)) if (texts.includes(wording)) return lang;
  return '';
}
