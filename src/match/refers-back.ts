import type { ReadSentence } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { isUndone } from './framing/denial.ts';
import { layOut } from './framing/layout.ts';
import { pointsBack } from './framing/reply.ts';
import type { Hit } from './hits.ts';
import { STATEMENT_REACH } from './reach.ts';
import type { Cue, Reading, Term } from './reading.ts';

/** A claim whose statement, made before, a sentence rejects: "Patrushev's claims had no basis." */
export interface Reference {
  claim: Claim;
  /** Confidence of the sentence that states it. */
  confidence: number;
  cues: Cue[];
}

/** What the matcher found, by the index of the sentence that states it. */
export type Stated = readonly (readonly Hit[])[];

/**
 * Claims whose statement this sentence rejects. Two ways of pointing back are understood:
 * by the claimant ("Patrushev's statement", where the page reported a claim of his), and by a demonstrative
 * ("this statement", "such assertions", "his words"), which takes what was stated just before.
 */
export function rejectedStatements(
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  stated: Stated,
  text: string,
): Reference[] {
  const layout = layOut(sentence.reading, text);
  const cues = sentence.reading.cues.filter(
    (c) => c.kind === 'unproven' || c.kind === 'unbacked' || (c.kind === 'reject' && !isUndone(layout, c)),
  );
  if (cues.length === 0) return [];
  const meant =
    ofNamedClaimant(sentence, sentences, stated) ??
    (pointsBack(sentence.reading) ? justBefore(sentence, sentences, stated) : []);
  return meant.map(({ claim, confidence }) => ({ claim, confidence, cues }));
}

/** "Patrushev's statement": a name beside a noun for a statement. Null where no name stands so. */
function ofNamedClaimant(
  sentence: ReadSentence,
  sentences: readonly ReadSentence[],
  stated: Stated,
): readonly Hit[] | null {
  const nouns = sentence.reading.cues.filter((c) => c.kind === 'statement');
  const names = sentence.reading.terms.filter(
    (t) =>
      t.entity &&
      possessive(sentence.reading, t) &&
      nouns.some((n) => n.first > t.last && n.first - t.last <= 3),
  );
  if (names.length === 0) return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - STATEMENT_REACH); i--) {
    const said = (stated[i] ?? []).filter(
      ({ claim }) =>
        names.some((t) => t.entity?.ids.some((id) => claim.claimants.has(id))) &&
        sharesTopic(sentence, sentences[i], names),
    );
    if (said.length > 0) return said;
  }
  return [];
}

function possessive(reading: Reading, name: Term): boolean {
  const token = reading.tokens[name.last];
  // Russian and Ukrainian have no mark of their own for it; a name before the noun is taken for its owner.
  return token !== undefined && (token.possessive || /[а-яіїєґ]$/u.test(token.norm));
}

/** Where the sentence says what the statement was about ("claims about mercenaries"), it must be about that. */
function sharesTopic(
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  names: readonly Term[],
): boolean {
  const about = sentence.reading.tokens.findIndex((t) =>
    /^(about|regarding|concerning|о|об|про|щодо)$/u.test(t.norm),
  );
  if (about < 0 || !before) return true;
  const topic = sentence.reading.terms.find((t) => t.first > about && !names.includes(t));
  return topic === undefined || before.reading.terms.some((t) => t.keys.some((k) => topic.keys.includes(k)));
}

/**
 * What was stated just before: the nearest sentence, or, for words of a person ("his words"), the unbroken run of
 * sentences of the same paragraph. A plural demonstrative ("such assertions") takes all claims of the nearest sentence.
 */
function justBefore(sentence: ReadSentence, sentences: readonly ReadSentence[], stated: Stated): Hit[] {
  const meant: Hit[] = [];
  const personal = sentence.reading.cues.some(
    (c) =>
      c.kind === 'back' &&
      /^(his|her|their|его|ее|их|його|її|їх)$/u.test(sentence.reading.tokens[c.first]?.norm ?? ''),
  );
  for (let i = sentence.index - 1; i >= 0; i--) {
    const before = sentences[i];
    const here = stated[i] ?? [];
    if (!before || here.length === 0 || sentence.block - before.block > 1) break;
    if (meant.length > 0 && before.block !== sentence.block) break;
    meant.push(...here.filter((h) => !meant.some((m) => m.claim === h.claim)));
    if (!personal) break;
  }
  return meant;
}
