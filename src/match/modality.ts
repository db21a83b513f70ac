import type { Check } from './match.ts';
import { type Cue, isAction, type Reading, type Term } from './reading.ts';
import type { Coverage } from './words.ts';

/** "If it rained, Ukraine would recruit": how many words before what is done the supposing may stand. Set by hand. */
const IF_REACH = 14;
/** "Might have been recruiting", "to prevent the recruitment": in the same clause, and close. Set by hand. */
const REACH = 8;

/**
 * "If Ukraine recruited …", "might recruit", "to prevent recruitment": nothing is said to be so. What supposes must
 * govern the deed of the claim: "couples should stay away from the jab, because it makes them sterile" supposes nothing
 * about the jab. After somebody's words "would" is a tense: "announced that the embassy would recruit" says so.
 */
export function checkModality(wording: Reading, sentence: Reading, covered: Coverage): Check | null {
  // A rule ("may serve only if") is itself put with such words.
  const own = new Set(wording.cues.map((c) => c.kind));
  const matched = covered.pairs.map((p) => p.sentence);
  const deeds = deedsOf(matched);
  const cue = sentence.cues.find(
    (c) =>
      !own.has(c.kind) &&
      ((isSupposing(c) &&
        !isPartOf(c, matched) &&
        !(c.kind === 'modal' && isRuledOut(c, sentence)) &&
        !isOr(c, sentence) &&
        deeds.some((deed) => governs(c, sentence, deed, matched))) ||
        (c.kind === 'supposed' && standsOver(c, sentence, matched))),
  );
  if (!cue) return null;
  const word = sentence.tokens[cue.first]?.norm ?? '';
  return { check: 'modality', outcome: 'failed', note: `only supposed: "${word}"` };
}

const isSupposing = ({ kind }: Cue) => kind === 'condition' || kind === 'modal' || kind === 'aim';

/** Ukrainian "чи" opens a question or its clause, or stands as "or" between two of a kind. */
function isOr({ first }: Cue, { tokens, clauses }: Reading): boolean {
  return tokens[first]?.norm === 'чи' && first > 0 && clauses[first] === clauses[first - 1];
}

/** "Could not have set it off", "the idea that it would is wrong": whoever rules out that it can be so denies that it is. */
function isRuledOut(modal: Cue, sentence: Reading): boolean {
  const { cues, tokens } = sentence;
  const could = /^(could|can)$/u.test(tokens[modal.first]?.norm ?? '');
  const told = cues.some(
    (c) => c.kind === 'statement' && c.last < modal.first && isThat(tokens[c.last + 1]?.norm),
  );
  return cues.some((c) => {
    if (c.kind === 'negation') return could && c.first === modal.last + 1;
    if (c.kind !== 'reject' && c.kind !== 'unproven') return false;
    if (c.last < modal.first) return isThat(tokens[c.last + 1]?.norm) || told;
    return told && (namesIt(sentence, modal, c) || breaksBetween(sentence, modal.last, c.first) <= 0);
  });
}

/** "…, this thesis does not correspond to reality": the denial, behind what may be, names the statement that it is about. */
const namesIt = ({ cues }: Reading, modal: Cue, denial: Cue) =>
  cues.some(
    (noun) =>
      noun.kind === 'statement' &&
      noun.first > modal.last + 1 &&
      isRightBefore(noun, denial) &&
      cues.some((back) => back.kind === 'back' && back.last + 1 === noun.first),
  );

const isRightBefore = (a: Cue, b: Cue) => a.last < b.first && b.first - a.last <= 3;

const isThat = (word: string | undefined) => /^(that|что|що)$/u.test(word ?? '');

/** "Accused Ukraine of planning the attack": the claim's own word is no reservation about it. */
function isPartOf(cue: Cue, matched: readonly Term[]): boolean {
  return matched.some((t) => cue.first <= t.last && t.first <= cue.last);
}

/** "Japonya oduncu toplayabilir": behind what is supposed, in its clause. */
function standsOver({ first, last }: Cue, sentence: Reading, matched: readonly Term[]): boolean {
  const end = matched.findLast((t) => t.first <= last)?.last;
  return end !== undefined && first - end <= REACH && breaksBetween(sentence, end, first) <= 0;
}

function governs(cue: Cue, sentence: Reading, deed: Term, matched: readonly Term[]): boolean {
  if (deed.first <= cue.last) return false;
  if (cue.kind === 'condition') return deed.first - cue.last <= IF_REACH;
  if (cue.kind === 'modal' && isFuturePast(cue, sentence)) return false;
  const next = Math.min(...matched.map((t) => t.first).filter((first) => first > cue.last));
  return next - cue.last <= REACH && breaksBetween(sentence, cue.last, deed.first) === 0;
}

/** "Said that it would": what was going to be, told afterwards. */
function isFuturePast(cue: Cue, sentence: Reading): boolean {
  const word = sentence.tokens[cue.first]?.norm ?? '';
  return word === 'would' && sentence.cues.some((c) => c.kind === 'report' && c.last < cue.first);
}

/** How many clauses begin between two words, a "that" right behind the first one aside: "hopes that it will". */
function breaksBetween({ clauses, tokens }: Reading, from: number, to: number): number {
  const opened = tokens.slice(from + 1, from + 5).some((t) => isThat(t.norm));
  return (clauses[to] ?? 0) - (clauses[from] ?? 0) - (opened ? 1 : 0);
}

/** What is done first, as the sentence puts it, and the last word that agrees: what comes of it. */
function deedsOf(matched: readonly Term[]): Term[] {
  const inOrder = matched.toSorted((a, b) => a.first - b.first);
  const deed = inOrder.find(isAction);
  const last = inOrder.at(-1);
  return [deed, last].filter((t) => t !== undefined);
}
