import { COORDINATING, JUDGING } from '../lexicon/clause-words.ts';
import { AGENT_MARKS, OBLIQUE } from '../lexicon/function-words.ts';
import {
  canAct,
  isAccusing,
  isAgentNoun,
  isNominal,
  isPassive,
  isProperName,
  previousWords,
} from './grammar.ts';
import type { Reading, Term } from './reading.ts';

/** How many words a subject may stand before its verb. A guess: beyond a long relative clause nearness proves nothing. */
const FARTHEST = 40;

/**
 * Who does it: the question that word overlap cannot answer. Not a parser; a few rules on word order that hold for
 * news prose in English, Russian and Ukrainian:
 *
 *   Ukraine's embassy in Dushanbe recruits Tajiks        the nearest name before the verb that can be a subject
 *   Tajiks are recruited by Ukraine / through its embassy the name behind "by", "through", "for"
 *   recruitment of Tajiks by Ukraine                      the same behind a noun
 *   accused Ukraine of recruiting                         the object of an accusation does it
 *   recruits foreigners for the war in Ukraine            "in", "against", "to": where and whither, never who
 *
 * Where no rule applies the answer is null, and the caller must not take that for a yes.
 */
export function agentOf(reading: Reading, action: Term): Term | null {
  if (accuses(reading, action)) return firstNameAfter(reading, action);
  return (
    origin(reading, action) ??
    marked(reading, action) ??
    (isPassive(reading, action) ? null : subject(reading, action))
  );
}

/** "accused", "blames": whoever is named behind it is said to do it. */
export function accuses(reading: Reading, action: Term): boolean {
  return isAccusing(reading.tokens[action.first]);
}

/** "the origins lie in Ukraine", "the trail leads to Kyiv", "under the control of Washington". */
function origin(reading: Reading, action: Term): Term | null {
  const { tokens } = reading;
  const word = tokens[action.first]?.stem ?? '';
  const under = tokens
    .slice(Math.max(0, action.first - 2), action.first)
    .some((t) => /^(under|под|під)$/u.test(t.norm));
  const points = under
    ? /^(of)$/u
    : /^(origin|trail|trace|след|слід)/u.test(word)
      ? /^(in|to|from|в|во|на|к|до|у|з|із|из)$/u
      : null;
  if (!points) return null;
  return (
    reading.terms.find(
      (t) =>
        isProperName(t, tokens) &&
        t.first > action.last &&
        t.first <= action.last + 8 &&
        (points.test(tokens[t.first - 1]?.norm ?? '') || (under && t.first === action.last + 1)),
    ) ?? null
  );
}

/** The name behind "by", "through" or "for" within a short reach behind the action. */
function marked(reading: Reading, action: Term): Term | null {
  const { tokens } = reading;
  for (let i = action.last + 1; i < Math.min(tokens.length, action.last + 14); i++) {
    const word = tokens[i];
    if (!word) break;
    const isFor = /^(for|для|на)$/u.test(word.norm);
    if (!isFor && !AGENT_MARKS.has(word.norm)) continue;
    const name = reading.terms.find(
      (t) => isProperName(t, tokens) && t.first > i && t.first <= i + (isFor ? 2 : 6),
    );
    if (!name) continue;
    const between = tokens.slice(i + 1, name.first);
    if (between.some((t) => OBLIQUE.has(t.norm) && !/^(of|від)$/u.test(t.norm))) continue;
    if (
      isFor &&
      !tokens[name.last]?.possessive &&
      !isAgentNoun(tokens[name.last + 1]) &&
      !followedByForce(reading, name)
    )
      continue;
    return name;
  }
  return instrumental(reading, action);
}

/** "вербовка Украиной", "вербовка таджиков посольством Украины": the doer in the instrumental case behind a noun. */
function instrumental(reading: Reading, action: Term): Term | null {
  const { tokens } = reading;
  for (const name of reading.terms) {
    if (!isProperName(name, tokens)) continue;
    if (name.first <= action.last || name.first > action.last + 8) continue;
    const word = tokens[name.first]?.norm ?? '';
    const before = tokens[name.first - 1]?.norm ?? '';
    const own =
      /(ой|ою|ей|єю|ією|ією|ом|ем|ым|им|ями|ами)$/u.test(word) &&
      !OBLIQUE.has(before) &&
      name.entity?.kind !== 'people';
    const viaNoun = isAgentNoun(tokens[name.first - 1]) && /(ом|ем|ою|ой|ами|ями)$/u.test(before);
    if (
      (own && name.first === name.last && /[а-яіїє]$/u.test(word) && isNominal(tokens[action.first])) ||
      viaNoun
    )
      return name;
  }
  return null;
}

/** The nearest name before the action that can be its subject. */
function subject(reading: Reading, action: Term): Term | null {
  const { tokens, terms } = reading;
  for (let i = terms.indexOf(action) - 1; i >= 0; i--) {
    const name = terms[i];
    if (!name || !isProperName(name, tokens)) continue;
    if (action.first - name.last > FARTHEST) return null;
    if (standsAside(reading, name, action) || !canAct(reading, name)) continue;
    return name;
  }
  return null;
}

/** Whether somebody only speaks of a deed, or judges it. */
export const standsAside = (reading: Reading, name: Term, action: Term): boolean =>
  speaks(reading, name, action) || judges(reading, name, action);

/** "Ukraine, Patrushev said, recruits", "according to US intelligence": who speaks is not the one who does it. */
function speaks(reading: Reading, name: Term, action: Term): boolean {
  // "Blamed Ukraine and accused its embassy": whoever is blamed is not the one who accuses.
  const blamed = previousWords(reading.tokens, name.first).some(isAccusing);
  return reading.cues.some((c) => {
    if (c.kind !== 'report' && c.kind !== 'reject') return false;
    const verbAfter = !blamed && c.first > name.last && c.first <= name.last + 6 && c.last < action.first;
    const accordingTo =
      c.last < name.first &&
      !reading.terms.some(
        (t) => t.entity !== null && t !== name && t.first > c.last && t.last < name.first,
      ) &&
      name.first - c.last <= 3 &&
      /^(according|по|согласно|за|згідно)$/u.test(reading.tokens[c.first]?.norm ?? '');
    return verbAfter || accordingTo;
  });
}

/** "The embassy condemned the recruitment": whoever judges a deed, or looks into it, has not done it. */
function judges({ tokens, clauses }: Reading, name: Term, action: Term): boolean {
  for (let i = action.first - 1; i > name.last && action.first - i <= NEAR_VERB; i--) {
    const word = tokens[i]?.norm ?? '';
    // "Opposed a treaty and hires": the deed has left the judging behind.
    if (COORDINATING.has(word) || clauses[i] !== clauses[action.first]) return false;
    if (JUDGING.test(word)) return true;
  }
  return false;
}

/** Words between such a verb and the deed that is its object. Set by hand. */
const NEAR_VERB = 4;

/** "blamed Ukraine for": here the doer is whoever is blamed. */
function firstNameAfter(reading: Reading, action: Term): Term | null {
  return (
    reading.terms.find(
      (t) => isProperName(t, reading.tokens) && t.first > action.last && t.first <= action.last + 6,
    ) ?? null
  );
}

/** "For the Ukrainian legion": an army or a legion right behind a name acts for it. */
function followedByForce(reading: Reading, name: Term): boolean {
  return reading.terms.some(
    (t) =>
      t.first > name.last &&
      t.first <= name.last + 2 &&
      t.keys.some((k) => k === 'c:legion' || k === 'c:army'),
  );
}
