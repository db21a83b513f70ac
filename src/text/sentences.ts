import type { Lang } from '../claim/localized.ts';
import type { Span } from '../match/match.ts';

/** A sentence of a document, with where it stands. */
export interface Sentence extends Span {
  /** Number of the block (paragraph, heading, list item) it stands in, from 0. */
  block: number;
  heading: boolean;
}

/** A sentence never ends behind these, whatever follows. Folded, without the full stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt maj rep sen gov pres st sr jr vs etc approx no vol fig inc ltd co corp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e u.s u.k u.n a.m p.m ' +
    'г гг в вв им ул д стр руб коп тыс млн млрд т.е т.д т.п т.к др проф акад ген полк р рр вул обл м ст тис грн н.э ' +
    'z.b d.h bzw ca usw evtl nr bsp mme mlle'
  ).split(' '),
);
/** A sentence may end behind these, but only where a capital letter follows; "г." in "в 2024 г." often does. */
const LAST_WORD = /(?:^|[\s(«"“„])([\p{L}.]{1,6})\.$/u;
const INITIAL = /(?:^|[\s(«"“„.])\p{Lu}\.$/u;

/** Cuts a text into blocks (by line breaks) and these into sentences. Offsets point into `text`. */
export function splitSentences(text: string, lang: Lang, headings: readonly Span[] | undefined): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let block = -1;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(line[0])) continue;
    block++;
    const from = line.index;
    const heading = headings
      ? headings.some((h) => h.start <= from && from < h.end)
      : looksLikeHeading(line[0]);
    for (const span of splitLine(line[0], segmenter)) {
      sentences.push({ start: from + span.start, end: from + span.end, block, heading });
    }
  }
  return sentences;
}

/** Short and without a full stop. Where the document says what its headings are, this is not asked. */
function looksLikeHeading(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length < 160 && !/[.!?…:;,]["'”’»)]*$/u.test(trimmed);
}

function splitLine(line: string, segmenter: Intl.Segmenter): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(line)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const piece = line.slice(start, end).trimEnd();
    if (goesOn(piece, line.slice(end))) {
      open = start;
      continue;
    }
    open = null;
    pushTrimmed(spans, line, start, end);
  }
  if (open !== null) pushTrimmed(spans, line, open, line.length);
  return spans;
}

/** Whether the segmenter cut too early: behind an abbreviation or initial, or before a closing quotation mark's speaker. */
function goesOn(piece: string, rest: string): boolean {
  if (rest.trim() === '') return false;
  if (INITIAL.test(piece)) return true;
  const word = LAST_WORD.exec(piece)?.[1]?.toLowerCase();
  if (word !== undefined && (ABBREVIATIONS.has(word) || /^\p{L}(\.\p{L})+$/u.test(word))) return true;
  // '"Is it true?" he asked.' is one sentence.
  return /["”»’]$/u.test(piece) && /^\s*[–—-]?\s*\p{Ll}/u.test(rest);
}

function pushTrimmed(spans: Span[], line: string, start: number, end: number): void {
  const lead = /^\s*/.exec(line.slice(start, end))?.[0].length ?? 0;
  const piece = line.slice(start + lead, end).trimEnd();
  if (/[\p{L}\p{N}]/u.test(piece)) spans.push({ start: start + lead, end: start + lead + piece.length });
}
