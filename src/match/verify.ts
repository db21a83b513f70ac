import { accuses, agentOf, standsAside } from './agent.ts';
import type { Wording } from './claim-index.ts';
import { checkComparison } from './comparison.ts';
import { PRONOUNS, type ReadSentence, type Surroundings } from './context.ts';
import type { EngineClaim as Claim } from './engine-claim.ts';
import { canAct } from './grammar.ts';
import type { Check } from './match.ts';
import { checkModality } from './modality.ts';
import { checkPatient } from './patient.ts';
import { type Cue, isAction, type Reading, type Term } from './reading.ts';
import { checkLeftOut, checkRequired, isOtherPlace } from './required.ts';
import { checkSwapped } from './swapped.ts';
import { checkPossessor, checkWhose, isName } from './whose.ts';
import { type Coverage, isBeside, sameNumber } from './words.ts';
import { checkDays, checkYears } from './years.ts';

/**
 * The veto: a sentence that shares a claim's words may still say something else. Every check answers for itself;
 * one that fails stops the match, one that is unclear costs confidence.
 */
export function verify(stated: Wording, { reading, around }: ReadSentence, covered: Coverage): Check[] {
  const { claim, reading: wording } = stated;
  return [
    checkActor(claim, reading, covered, around),
    checkSwapped(stated, reading, covered),
    checkPatient(stated, reading, covered),
    checkRequired(stated, reading, covered, around, 'place'),
    checkRequired(stated, reading, covered, around, 'topic'),
    checkRequired(stated, reading, covered, around, 'target'),
    checkLeftOut(stated, reading, covered, around),
    checkOtherPlace(claim, reading, covered),
    checkWhose(reading, wording, covered),
    checkPossessor(reading, covered),
    checkNumbers(wording, reading, covered),
    checkYears(stated, reading, covered),
    checkDays(stated, reading, covered),
    checkComparison(stated, reading, covered),
    checkOpposites(wording, reading, covered),
    checkNegation(wording, reading, covered),
    checkModality(wording, reading, covered),
  ].filter((c): c is Check => c !== null);
}

/**
 * Who does it: the one who acts in the sentence must be one of those who act in the claim. Where the claim requires an
 * actor, naming one of the required ones is a must; otherwise the check only stops a sentence in which somebody else acts.
 */
function checkActor(claim: Claim, sentence: Reading, covered: Coverage, around: Surroundings): Check | null {
  const roles = claim.entities.filter((e) => e.role === 'actor');
  if (roles.length === 0) return null;
  const required = roles.filter((e) => e.required);
  const actors = new Set((required.length > 0 ? required : roles).map((e) => e.id));
  const isActor = (t: Term | null) =>
    t !== null && [...(t.entity?.ids ?? []), ...t.notions].some((id) => actors.has(id));
  const named = sentence.terms.filter(isActor);
  if (named.length === 0 && required.length > 0) {
    const meant = around.pronoun && [...actors].some((id) => around.near.has(id));
    return meant
      ? { check: 'actor', outcome: 'unclear', note: 'a pronoun stands for the one who acts' }
      : { check: 'actor', outcome: 'failed', note: `does not name ${[...actors].join(' or ')}` };
  }
  const actions = covered.pairs.map((p) => p.sentence).filter(isAction);
  const found = actions.map((action) => ({ action, agent: agentOf(sentence, action) }));
  // An event ("the Crocus attack") does nothing itself.
  const expected = claim.entities.filter((e) => e.role === 'actor' || e.kind === 'event');
  const rival = found.find(
    (f) => f.agent !== null && !expected.some((e) => f.agent?.entity?.ids.includes(e.id)),
  );
  // "Russia staged it to blame Ukraine": an accusation says who did it only where nobody else is said to have done it.
  const right = found.find((f) => isActor(f.agent) && !(rival && accuses(sentence, f.action)));
  if (right) return { check: 'actor', outcome: 'passed', note: say(sentence, right.agent, right.action) };
  if (rival) return { check: 'actor', outcome: 'failed', note: say(sentence, rival.agent, rival.action) };
  if (required.length === 0) return null;
  // "Alder calls the stories that he hires them rubbish": he may well be the one who does it.
  const meant = actions.some(
    (a) =>
      PRONOUNS.has(sentence.tokens[a.first - 1]?.norm ?? '') &&
      named.some((t) => t.last < a.first && t.entity?.kind === 'person'),
  );
  return meant ||
    actions.length === 0 ||
    named.some((t) => canAct(sentence, t) && !actions.some((a) => standsAside(sentence, t, a)))
    ? { check: 'actor', outcome: 'unclear', note: 'named, but what it does is not certain' }
    : { check: 'actor', outcome: 'failed', note: 'named, but not as the one who acts' };
}

function say(sentence: Reading, agent: Term | null, action: Term): string {
  const words = (t: Term) =>
    sentence.tokens
      .slice(t.first, t.last + 1)
      .map((w) => w.norm)
      .join(' ');
  return `${agent ? words(agent) : 'somebody'} → ${words(action)}`;
}

/** How far beyond what agrees a country may stand and still be meant instead: not the Russia of "told Russian TV that".
 * 3 found one sentence more of the dev exam and let a must-not-match test through. */
const PLACE_REACH = 5;

/** Another country where the wording has one of the claim's: the same story about somebody else. */
function checkOtherPlace(claim: Claim, sentence: Reading, covered: Coverage): Check | null {
  const lost = covered.missing.find((t) => t.entity?.kind === 'place');
  if (!lost) return null;
  const other = sentence.terms.find((t) => isBeside(t, covered, PLACE_REACH) && isOtherPlace(t, claim));
  return other
    ? {
        check: 'place',
        outcome: 'failed',
        note: `names ${other.entity?.ids[0]} instead of ${lost.entity?.ids[0]}`,
      }
    : null;
}

/** What a wording negates, a sentence without a "not" in front of the same word does not say. */
function checkNegation(wording: Reading, sentence: Reading, covered: Coverage): Check | null {
  const isNot = (c: Cue) => c.kind === 'negation' || c.kind === 'lack';
  const not = wording.cues.find(isNot);
  if (!not) return null;
  const next = wording.terms
    .filter((t) => t.last >= not.first)
    .map((t) => covered.pairs.find((p) => p.wording === t));
  const denied = next.find((pair) => pair !== undefined)?.sentence;
  const said = sentence.cues.some((c) => isNot(c) && (denied === undefined || isJustBefore(c, denied)));
  return said ? null : { check: 'polarity', outcome: 'failed', note: 'lacks the negation of the wording' };
}

/** Words between "not" and what it denies: "never in the course of the talks gave". Set by hand, not tuned. */
const NEGATION_REACH = 5;

const isJustBefore = (cue: Cue, term: Term) =>
  cue.first <= term.last && term.first - cue.last <= NEGATION_REACH;

/** A figure of the wording that the sentence gives differently. */
function checkNumbers(wording: Reading, sentence: Reading, covered: Coverage): Check | null {
  const wanted = wording.terms.filter((t) => t.number !== null);
  if (wanted.length === 0) return null;
  const given = sentence.terms.filter((t) => t.number !== null);
  for (const term of wanted) {
    if (!term.number) continue;
    const units = unitsOf(wording, term);
    const rival = given.find((g) => {
      if (!g.number || !term.number || sameNumber(term.number, g.number)) return false;
      return unitsOf(sentence, g).some((u) => u.keys.some((k) => units.some((w) => w.keys.includes(k))));
    });
    const agreeing = given.find((g) => g.number && term.number && sameNumber(term.number, g.number));
    const whom = nextTerm(wording, term);
    const others = agreeing ? nextTerm(sentence, agreeing) : null;
    if (whom && others && isName(whom) && isName(others) && !others.keys.some((k) => whom.keys.includes(k))) {
      return {
        check: 'number',
        outcome: 'failed',
        note: `${term.number.value} of ${others.entity?.ids[0]}, not of ${whom.entity?.ids[0]}`,
      };
    }
    if (rival && !agreeing) {
      return {
        check: 'number',
        outcome: 'failed',
        note: `${rival.number?.value} instead of ${term.number.value}`,
      };
    }
  }
  const missing = covered.missing.some((t) => t.number !== null);
  return missing
    ? { check: 'number', outcome: 'unclear', note: 'the figure is not given' }
    : { check: 'number', outcome: 'passed', note: wanted.map((t) => t.number?.value).join(', ') };
}

const nextTerm = (reading: Reading, term: Term) =>
  reading.terms.find((t) => t.first === term.last + 1) ?? null;

/** What is counted: the two terms behind a number, names aside ("149 people dead"). */
function unitsOf(reading: Reading, number: Term): Term[] {
  return reading.terms.filter((t) => t.first > number.last && t.number === null && !isName(t)).slice(0, 2);
}

/** The contrary of a word of the wording, where the word itself is missing: "permanent" for "temporary". */
function checkOpposites(wording: Reading, sentence: Reading, covered: Coverage): Check | null {
  for (const term of covered.missing) {
    for (const concept of term.concepts) {
      const contrary = sentence.terms.find((t) => t.concepts.some((c) => c.id === concept.opposite));
      const stated = wording.terms.some((t) => contrary?.keys.some((k) => t.keys.includes(k)));
      if (contrary && !stated) {
        return {
          check: 'polarity',
          outcome: 'failed',
          note: `${contrary.keys[0]?.slice(2)} instead of ${concept.id}`,
        };
      }
    }
  }
  return null;
}
