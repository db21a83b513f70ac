import type { Wording } from './claim-index.ts';
import { isPassive } from './grammar.ts';
import type { Check } from './match.ts';
import { isAction, type Reading, type Term } from './reading.ts';
import type { Coverage } from './words.ts';

/** How many words behind an active verb its object may stand. Set by hand. */
const OBJECT_REACH = 7;

/**
 * "The shooting was staged" and "he staged a rally where he had been shot at": what is done is the same, what it is done
 * to is not. Where a wording is passive and the sentence active, what the wording has done to it must be the object.
 */
export function checkPatient(
  { reading: wording }: Wording,
  sentence: Reading,
  covered: Coverage,
): Check | null {
  const answers = new Map(covered.pairs.map((p) => [p.wording, p.sentence]));
  for (const deed of wording.terms.filter((t) => isAction(t) && isPassive(wording, t))) {
    const said = answers.get(deed);
    const patient = patientOf(wording, deed);
    const object = patient && answers.get(patient);
    if (!said || !object || object.first < said.first || isPassive(sentence, said)) continue;
    const apart = sentence.clauses[object.first] !== sentence.clauses[said.first];
    if (apart || object.first - said.last > OBJECT_REACH) {
      return { check: 'actor', outcome: 'failed', note: 'done to something else' };
    }
  }
  return null;
}

/** The first thing in the clause before a passive verb: "the shooting at the rally in Butler was staged". */
function patientOf({ terms, clauses }: Reading, deed: Term): Term | null {
  return (
    terms.find((t) => t.last < deed.first && clauses[t.first] === clauses[deed.first] && t.number === null) ??
    null
  );
}
