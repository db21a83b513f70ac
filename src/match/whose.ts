import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Check } from './match.ts';
import { isAction, type Reading, type Term } from './reading.ts';
import type { Coverage } from './words.ts';

/** Whose: "cars with Tajik plates" are not cars with Russian plates, though both countries may be named. */
export function checkWhose(sentence: Reading, wording: Reading, covered: Coverage): Check | null {
  for (const pair of covered.pairs) {
    if (isName(pair.wording) || isName(pair.sentence) || pair.wording.number) continue;
    const owner = ownerOf(wording, pair.wording);
    const other = ownerOf(sentence, pair.sentence);
    if (!owner?.entity || !other?.entity) continue;
    if (
      !other.entity.ids.some((id) => owner.entity?.ids.includes(id)) &&
      !owner.entity.ids.some((id) => other.entity?.ids.includes(id))
    ) {
      return {
        check: 'topic',
        outcome: 'failed',
        note: `${pair.sentence.keys[0]?.slice(2)} of ${other.entity.ids[0]} instead of ${owner.entity.ids[0]}`,
      };
    }
  }
  return null;
}

/** Whether a term names a place or a person: somebody or somewhere, and nothing that is counted or owned. */
export const isName = (t: Term) => t.entity?.kind === 'place' || t.entity?.kind === 'person';

/** The country right before a noun ("Tajik plates", "Tajikistan's citizens") or behind it with "of". */
function ownerOf(reading: Reading, noun: Term): Term | null {
  if (isAction(noun)) return null;
  const isOwner = (t: Term | undefined) => t?.entity?.kind === 'place';
  const before = reading.terms.findLast((t) => isOwner(t) && t.last < noun.first);
  if (before && onlyModifiers(reading, before.last + 1, noun.first)) return before;
  const link = reading.tokens[noun.last + 1]?.norm ?? '';
  if (!/^(of|from|with|bearing|de|von|из|с|з|із)$/u.test(link)) return null;
  return reading.terms.find((t) => isOwner(t) && t.first === noun.last + 2) ?? null;
}

/** "Ukrainian air-defence missile": nothing but words that describe the noun, and few of them. */
function onlyModifiers(reading: Reading, from: number, to: number): boolean {
  if (to - from > MOST_MODIFIERS) return false;
  return reading.tokens.slice(from, to).every((token, i) => {
    const term = reading.terms.find((t) => t.first <= from + i && t.last >= from + i);
    return term !== undefined && !FUNCTION_WORDS.has(token.norm) && !isAction(term);
  });
}

/** "Russian long-range cruise missile". Set by hand, not tuned. */
const MOST_MODIFIERS = 3;

/** "Obama's father was born in Kenya" is about the father: what a person has is not the person. */
export function checkPossessor(sentence: Reading, covered: Coverage): Check | null {
  const agreeing = new Set(covered.pairs.map((pair) => pair.sentence));
  for (const { wording, sentence: name } of covered.pairs) {
    if (wording.entity?.kind !== 'person' || !sentence.tokens[name.last]?.possessive) continue;
    const owned = sentence.terms.find((t) => t.first === name.last + 1);
    if (owned && !agreeing.has(owned)) {
      const word = sentence.tokens[owned.first]?.norm ?? '';
      return { check: 'topic', outcome: 'failed', note: `about a ${word} of ${name.entity?.ids[0]}` };
    }
  }
  return null;
}
