import type { NumberMention } from '../text/numbers.ts';
import type { Wording } from './claim-index.ts';
import type { Reading, Term } from './reading.ts';

/** How far a sentence covers a wording. */
export interface Coverage {
  /** 0 to 1: weight of the wording's terms that the sentence, or what stands around it, has. */
  score: number;
  /** The same for the sentence alone. */
  own: number;
  /** The same for what is not a name: who and where alone is not yet what is said. */
  said: number;
  /** Weight of the sentence's words that agreed, each counted once, rarity aside: two prove less than six. */
  mass: number;
  /** 0 to 1: share of the words between the first and the last agreeing one that agree, by weight. */
  together: number;
  /** Terms of the sentence that agreed, each with its counterpart. */
  pairs: { sentence: Term; wording: Term }[];
  /** Terms of the wording that nothing in the sentence or around it answers. */
  missing: Term[];
  /** Terms of the wording that only the sentences before answer. */
  borrowed: Term[];
}

/** Credit for a name that stands in a sentence before instead of in this one. A guess: the packs' tests are single sentences. */
const FROM_CONTEXT = 0.6;
/** Credit where the sentence names the country and the wording its capital. 0.5 finds two fewer of the packs' tests, 1 two more. */
const WIDER = 0.7;
/**
 * How far two numbers may differ and still be the same figure put differently, where one of them is said to be rough
 * ("nearly two hundred" for 180). Otherwise figures must agree: 137 dead is not 144 dead.
 */
const TOLERANCE = 0.12;

/**
 * How many words may lie between the parts of a claim: a claim is put in one clause, but news prose puts a relative
 * clause into it. Further apart, the same words belong to different statements of a long sentence. 25 lost a pair in
 * the real articles; 40 marked nothing in 5,459 ordinary ones, no limit marked three sentences wrongly.
 */
const REACH = 40;

/** Compares a wording with a sentence, term by term. `around` holds the entity ids named near the sentence. */
export function cover(
  { reading: wording, rarity, notions }: Wording,
  sentence: Reading,
  around: ReadonlySet<string>,
): Coverage {
  const options = wording.terms.map((term) => counterparts(term, sentence, notions));
  const anchor = anchorOf(options, rarity);
  const sum = { all: 0, score: 0, own: 0, mass: 0, words: 0, said: 0 };
  const pairs: Coverage['pairs'] = [];
  const missing: Term[] = [];
  const borrowed: Term[] = [];
  const used = new Uses();
  for (const [i, term] of wording.terms.entries()) {
    const weight = term.weight * (rarity[i] ?? 1);
    sum.all += weight;
    if (!term.entity) sum.words += weight;
    const best = nearest(
      (options[i] ?? []).filter((o) => used.isFree(o)),
      anchor,
      used.terms,
    );
    if (best) {
      if (!used.terms.has(best.term)) sum.mass += term.weight * best.credit;
      used.add(best);
      pairs.push({ sentence: best.term, wording: term });
      if (!term.entity) sum.said += weight * best.credit;
      sum.score += weight * best.credit;
      sum.own += weight * best.credit;
    } else if (idsOf(term, notions).some((id) => around.has(id))) {
      borrowed.push(term);
      sum.score += weight * FROM_CONTEXT;
    } else {
      missing.push(term);
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    score: share(sum.score, sum.all),
    own: share(sum.own, sum.all),
    said: share(sum.said, sum.words),
    mass: sum.mass,
    together: togetherness(sentence, used.terms),
    pairs,
    missing,
    borrowed,
  };
}

/** Share of the words between the first and the last agreeing one that agree, by weight. */
function togetherness(sentence: Reading, agreeing: ReadonlySet<Term>): number {
  const first = Math.min(...[...agreeing].map((t) => t.first));
  const last = Math.max(...[...agreeing].map((t) => t.last));
  const between = sentence.terms.filter((t) => t.first >= first && t.last <= last);
  const weigh = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + t.weight, 0);
  return weigh(between.filter((t) => agreeing.has(t))) / Math.max(1, weigh(between));
}

/** Where in the sentence the agreeing words stand, in the order of the wording: rising where both have the same order. */
export function placesInOrder({ pairs }: Coverage): number[] {
  return pairs.toSorted((a, b) => a.wording.first - b.wording.first).map((pair) => pair.sentence.first);
}

/** Whether words stand among what agrees, or at most `reach` words beside it. */
export function isBeside(
  { first, last }: { first: number; last: number },
  { pairs }: Coverage,
  reach: number,
): boolean {
  const from = Math.min(...pairs.map((p) => p.sentence.first)) - reach;
  const to = Math.max(...pairs.map((p) => p.sentence.last)) + reach;
  return first >= from && last <= to;
}

/** Ids of a term as far as they mean something to the claim: proper names, and its own notions. */
function idsOf(term: Term, notions: ReadonlySet<string>): string[] {
  return [...(term.entity?.ids ?? []), ...term.notions.filter((id) => notions.has(id))];
}

interface Counterpart {
  term: Term;
  credit: number;
  /** What the two agree by: a key or the id of a notion. */
  by: string;
}

/**
 * How many words of a wording one word of the sentence may answer, each by another of its meanings. Once only lost ten of
 * the packs' tests; without a limit one "climate" stood for three words of its wording.
 */
const MOST_ANSWERS = 2;

/**
 * Which words of the sentence are spoken for. "The flu shot gives protection" has one "flu", which cannot answer both of
 * "the flu shot gives you the flu"; "International Legion" is a name and a legion, and may answer once as each.
 */
class Uses {
  readonly terms = new Set<Term>();
  private readonly taken = new Set<string>();
  private readonly uses = new Map<Term, number>();

  isFree({ term, by }: Counterpart): boolean {
    const uses = this.uses.get(term) ?? 0;
    return !this.taken.has(`${term.first} ${by}`) && uses < MOST_ANSWERS;
  }

  add({ term, by }: Counterpart): void {
    this.terms.add(term);
    this.uses.set(term, (this.uses.get(term) ?? 0) + 1);
    this.taken.add(`${term.first} ${by}`);
  }
}

/** Terms of the sentence that can answer a term of the wording of a claim with these notions. */
function counterparts(term: Term, sentence: Reading, notions: ReadonlySet<string>): Counterpart[] {
  const own = term.notions.filter((id) => notions.has(id));
  return sentence.terms.flatMap((candidate): Counterpart[] => {
    if (term.number)
      return candidate.number && sameNumber(term.number, candidate.number)
        ? [{ term: candidate, credit: 1, by: 'number' }]
        : [];
    const same =
      term.main.find((k) => candidate.keys.includes(k)) ?? own.find((id) => candidate.notions.includes(id));
    if (same !== undefined) return [{ term: candidate, credit: 1, by: same }];
    const wider = term.entity === null ? undefined : term.keys.find((k) => candidate.keys.includes(k));
    return wider === undefined ? [] : [{ term: candidate, credit: WIDER, by: wider }];
  });
}

/** Where in the sentence the claim stands, if anywhere: at the first answer to the wording's most telling term. */
function anchorOf(options: readonly Counterpart[][], rarity: readonly number[]): Term | null {
  let best: { term: Term; rarity: number } | null = null;
  options.forEach((list, i) => {
    const first = list[0]?.term;
    const here = (rarity[i] ?? 1) * (first?.weight ?? 0);
    if (first && (best === null || here > best.rarity)) best = { term: first, rarity: here };
  });
  return (best as { term: Term } | null)?.term ?? null;
}

/** The best answer near the anchor; one term of the sentence may answer two of the wording, but rather not. */
function nearest(
  list: readonly Counterpart[],
  anchor: Term | null,
  used: ReadonlySet<Term>,
): Counterpart | null {
  const distance = (c: Counterpart) => Math.abs(c.term.first - (anchor?.first ?? 0));
  const rank = (c: Counterpart) => distance(c) + (used.has(c.term) ? 50 : 0) - 10 * c.credit;
  const near = list.filter((c) => distance(c) <= REACH).sort((a, b) => rank(a) - rank(b));
  return near[0] ?? null;
}

/** Whether two figures may be one: equal, or close where one of them is said roughly; and of one unit. */
export function sameNumber(a: NumberMention, b: NumberMention): boolean {
  if (a.percent !== b.percent || a.ordinal !== b.ordinal) return false;
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  if (a.value === b.value) return true;
  if (a.value < 10 || b.value < 10 || (!(isRound(a) && a.rough) && !(isRound(b) && b.rough))) return false;
  return Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value);
}

/** "Nearly 200" is a rough figure; "at least 137" is a count. */
function isRound({ value }: NumberMention): boolean {
  return value % (value < 100 ? 5 : 10) === 0;
}
