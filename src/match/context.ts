import type { Lang } from '../claim/localized.ts';
import { detectBlockLanguage } from '../text/language.ts';
import { openQuoteAfter } from '../text/quotes.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Lexicon } from './lexicon.ts';
import type { Document, Span } from './match.ts';
import { NAMES_REACH, NOTIONS_REACH } from './reach.ts';
import { type Reading, read } from './reading.ts';

/** What is talked about where a sentence stands, without the sentence itself. */
export interface Surroundings {
  /** Ids of what is named close before it. */
  near: ReadonlySet<string>;
  /** Whether the sentence begins with a pronoun that can stand for an entity named just before. */
  pronoun: boolean;
}

/** A sentence of the document, read, with what stands around it. */
export interface ReadSentence extends Sentence {
  reading: Reading;
  /** Index in the document. */
  index: number;
  /** Index of its first sentence: its own, or the one before where two are read as one (joined.ts). */
  opens: number;
  /** The language of its block, which need not be the document's. */
  lang: Lang;
  question: boolean;
  /** The mark of a quotation that an earlier sentence of its paragraph opened and that is still open, or null. */
  quote: string | null;
  around: Surroundings;
}

/**
 * Reads a document sentence by sentence, in one pass: its cost grows with the length of the text, no faster. Each block
 * is read with the lexicon of its own language; what is named around a sentence goes on from one language to the next.
 */
export function readDocument(doc: Document, lang: Lang, lexiconOf: (lang: Lang) => Lexicon): ReadSentence[] {
  const sentences = splitSentences(doc.text, lang, doc.headings);
  const languages = blockLanguages(doc.text, sentences, lang);
  const open = quotesOpen(doc.text, sentences);
  const recent: Reading[] = [];
  return sentences.map((sentence, index) => {
    const own = languages[sentence.block] ?? lang;
    const reading = read(doc.text, sentence, lexiconOf(own));
    const pronoun = reading.tokens.slice(0, 3).some((t) => PRONOUNS.has(t.norm));
    const done = {
      ...sentence,
      index,
      opens: index,
      lang: own,
      reading,
      question: /\?["”’»)\s]*$/u.test(doc.text.slice(sentence.start, sentence.end)),
      quote: open[index] ?? null,
      around: { near: namedIn(recent, pronoun), pronoun },
    };
    recent.push(reading);
    if (recent.length > NAMES_REACH) recent.shift();
    return done;
  });
}

/** For each block, the language it is in. */
function blockLanguages(text: string, sentences: readonly Sentence[], document: Lang): Lang[] {
  const spans: Span[] = [];
  for (const { block, start, end } of sentences) spans[block] = { start: spans[block]?.start ?? start, end };
  return spans.map(({ start, end }) => detectBlockLanguage(text.slice(start, end), document));
}

/** Ids of what a sentence may speak of without naming it: names of the last sentences, notions of those right before. */
function namedIn(recent: readonly Reading[], pronoun: boolean): Set<string> {
  const close = pronoun ? recent : recent.slice(-NOTIONS_REACH);
  return new Set([
    ...recent.flatMap(({ terms }) => terms.flatMap((t) => t.entity?.ids ?? [])),
    ...close.flatMap(({ notions }) => [...notions]),
  ]);
}

/** Pronouns that stand for somebody or something named before. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'it they he she its their это они он она его их воно вони він вона його їх'.split(' '),
);

/** For each sentence, the quotation that is open where it begins; quotations end with their paragraph. */
function quotesOpen(text: string, sentences: readonly Sentence[]): (string | null)[] {
  let block = -1;
  let open: string | null = null;
  return sentences.map((s) => {
    if (s.block !== block) open = null;
    block = s.block;
    const before = open;
    open = openQuoteAfter(text.slice(s.start, s.end), open);
    return before;
  });
}
