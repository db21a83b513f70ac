import type { Claim } from '../claim/claim.ts';
import type { ReadSentence } from './context.ts';
import { pointsBack } from './framing.ts';
import type { Cue, Reading, Term } from './reading.ts';

/** A sentence that does not state a claim but rejects the statement of it: "Patrushev's claims had no basis." */
export interface Reference {
  claim: number;
  cues: Cue[];
}

/** What the matcher found before: claims by the index of the sentence that states them. */
export type Stated = ReadonlyMap<number, readonly number[]>;

/** How many sentences before a named claimant's statement may have been reported. */
const REACH = 8;

/**
 * Claims whose statement this sentence rejects. Two ways of pointing back are understood:
 * by the claimant ("Patrushev's statement", where the page reported a claim of his), and by a demonstrative
 * ("this statement", "such assertions", "his words"), which takes what was stated just before.
 */
export function rejectedStatements(
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  stated: Stated,
  claims: readonly Claim[],
  claimantIds: (claim: Claim) => ReadonlySet<string>,
): Reference[] {
  const cues = sentence.reading.cues.filter(
    (c) => (c.kind === 'reject' || c.kind === 'unproven') && !undone(sentence.reading, c),
  );
  if (cues.length === 0) return [];
  const byName = ofNamedClaimant(sentence, sentences, stated, claims, claimantIds);
  const meant =
    byName.length > 0 ? byName : pointsBack(sentence.reading) ? justBefore(sentence, sentences, stated) : [];
  return meant.map((claim) => ({ claim, cues }));
}

/** "Patrushev's statement", "claims by Patrushev": a claimant's name beside a noun for a statement. */
function ofNamedClaimant(
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  stated: Stated,
  claims: readonly Claim[],
  claimantIds: (claim: Claim) => ReadonlySet<string>,
): number[] {
  const nouns = sentence.reading.cues.filter((c) => c.kind === 'statement');
  const names = sentence.reading.terms.filter(
    (t) =>
      t.entity &&
      nouns.some((n) => n.first > t.last && n.first - t.last <= 3 && possessive(sentence.reading, t)),
  );
  if (names.length === 0) return [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const here = (stated.get(i) ?? []).filter((number) => {
      const claim = claims[number];
      return claim !== undefined && names.some((t) => t.entity?.ids.some((id) => claimantIds(claim).has(id)));
    });
    const said = here.filter((number) => sharesTopic(sentence, sentences[i], claims[number], names));
    if (said.length > 0) return said;
  }
  return [];
}

function possessive(reading: Reading, name: Term): boolean {
  const token = reading.tokens[name.last];
  // Russian and Ukrainian put the name behind the noun or in the genitive; both orders are accepted there.
  return token !== undefined && (token.possessive || /[а-яіїєґ]$/u.test(token.norm));
}

/** Where the sentence says what the statement was about ("claims about mercenaries"), it must be about that. */
function sharesTopic(
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  claim: Claim | undefined,
  names: readonly Term[],
): boolean {
  const about = sentence.reading.tokens.findIndex((t) =>
    /^(about|regarding|concerning|о|об|про|щодо)$/u.test(t.norm),
  );
  if (about < 0 || !before || !claim) return true;
  const topic = sentence.reading.terms.find((t) => t.first > about && !names.includes(t));
  return topic === undefined || before.reading.terms.some((t) => t.keys.some((k) => topic.keys.includes(k)));
}

/**
 * What was stated just before: the nearest sentence, or, for words of a person ("his words"), the unbroken run of
 * sentences of the same paragraph. A plural demonstrative ("such assertions") takes all claims of the nearest sentence.
 */
function justBefore(sentence: ReadSentence, sentences: readonly ReadSentence[], stated: Stated): number[] {
  const meant = new Set<number>();
  const personal = sentence.reading.cues.some(
    (c) =>
      c.kind === 'back' &&
      /^(his|her|their|его|ее|их|його|її|їх)$/u.test(sentence.reading.tokens[c.first]?.norm ?? ''),
  );
  for (let i = sentence.index - 1; i >= 0; i--) {
    const before = sentences[i];
    const here = stated.get(i);
    if (!before || !here || sentence.block - before.block > 1) break;
    if (meant.size > 0 && before.block !== sentence.block) break;
    for (const claim of here) meant.add(claim);
    if (!personal) break;
  }
  return [...meant];
}

function undone(reading: Reading, cue: Cue): boolean {
  return reading.cues.some(
    (n) => n.kind === 'negation' && n.last < cue.first && cue.first - n.last <= 1 && cue.kind === 'reject',
  );
}
