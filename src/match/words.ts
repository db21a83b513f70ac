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
  /** Weight that agreed, rarity aside: two agreeing words prove less than six. */
  mass: number;
  /** Terms of the sentence that agreed, each with its counterpart. */
  pairs: { sentence: Term; wording: Term }[];
  /** Terms of the wording that nothing in the sentence answers. */
  missing: Term[];
}

/** Credit for a name that stands in a sentence before instead of in this one. */
const FROM_CONTEXT = 0.6;
/** Credit where the sentence names the country and the wording its capital. */
const WIDER = 0.7;
/**
 * How far two numbers may differ and still be the same figure put differently, where one of them is said to be rough
 * ("nearly two hundred" for 180). Otherwise figures must agree: 137 dead is not 144 dead.
 */
const TOLERANCE = 0.12;

/** Compares a wording with a sentence, term by term. `around` holds the entity ids named near the sentence. */
export function cover({ reading: wording, rarity }: Wording, sentence: Reading, around: ReadonlySet<string>): Coverage {
  let total = 0;
  let score = 0;
  let own = 0;
  let mass = 0;
  let words = 0;
  let said = 0;
  const pairs: Coverage['pairs'] = [];
  const missing: Term[] = [];
  const used = new Set<Term>();
  for (const [i, term] of wording.terms.entries()) {
    const weight = term.weight * (rarity[i] ?? 1);
    total += weight;
    if (!term.entity) words += weight;
    const best = counterpart(term, sentence, used);
    if (best) {
      used.add(best.term);
      pairs.push({ sentence: best.term, wording: term });
      if (!term.entity) said += weight * best.credit;
      score += weight * best.credit;
      own += weight * best.credit;
      mass += term.weight * best.credit;
    } else if (term.entity?.ids.some((id) => around.has(id))) {
      score += weight * FROM_CONTEXT;
    } else {
      missing.push(term);
    }
  }
  return { score: score / Math.max(total, 0.1), own: own / Math.max(total, 0.1), said: words === 0 ? 1 : said / words, mass, pairs, missing };
}

function counterpart(
  term: Term,
  sentence: Reading,
  used: ReadonlySet<Term>,
): { term: Term; credit: number } | null {
  const [key] = term.keys;
  let wider: Term | null = null;
  let again: Term | null = null;
  for (const candidate of sentence.terms) {
    if (term.number) {
      if (candidate.number && sameNumber(term.number, candidate.number))
        return { term: candidate, credit: 1 };
      continue;
    }
    const same = key?.startsWith('e:')
      ? candidate.keys.includes(key)
      : term.keys.some((k) => candidate.keys.includes(k));
    if (same) {
      if (!used.has(candidate)) return { term: candidate, credit: 1 };
      again ??= candidate;
    } else if (term.entity && term.keys.slice(1).some((k) => candidate.keys.includes(k))) {
      wider ??= candidate;
    }
  }
  if (again) return { term: again, credit: 1 };
  return wider ? { term: wider, credit: WIDER } : null;
}

export function sameNumber(a: NumberMention, b: NumberMention): boolean {
  if (a.percent !== b.percent) return false;
  if (a.value === b.value) return true;
  if (a.value < 10 || b.value < 10 || !(isRound(a) && a.rough) && !(isRound(b) && b.rough)) return false;
  return Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value);
}

/** "Nearly 200" is a rough figure; "at least 137" is a count. */
function isRound({ value }: NumberMention): boolean {
  return value % (value < 100 ? 5 : 10) === 0;
}
