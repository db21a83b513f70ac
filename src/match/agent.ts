import { ACCUSING, AGENT_MARKS, AGENT_NOUNS, OBLIQUE } from '../lexicon/function-words.ts';
import { monthOf, yearOf } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
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
  if (isAccusing(reading.tokens[action.first])) return firstNameAfter(reading, action);
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
        t.entity !== null &&
        t.first > action.last &&
        t.first <= action.last + 8 &&
        (points.test(tokens[t.first - 1]?.norm ?? '') || (under && t.first === action.last + 1)),
    ) ?? null
  );
}

/** Whether a name stands where the one who acts can stand, whatever the verb. */
export function canAct(reading: Reading, name: Term): boolean {
  const { tokens } = reading;
  const before = previousWords(tokens, name.first);
  // "Ukrainian embassy", "Ukraine's officials": what follows acts for it, whatever stands before.
  const next = tokens[name.last + 1];
  if (isAgentNoun(next) || isAgentNoun(tokens[name.last + 2])) return !isBare(before, 'against');
  const governor = governorOf(tokens, name.first);
  if (governor === null) return before.some(isAccusing) || !isGenitive(reading, name);
  // "embassy of Ukraine", "officials from Kyiv", but not "citizens of Tajikistan".
  return (
    isAgentNoun(tokens[governor - 1]) && /^(of|from|из|з|із|de|von|des)$/u.test(tokens[governor]?.norm ?? '')
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
      (t) => isProperName(t, tokens) && t.entity !== null && t.first > i && t.first <= i + (isFor ? 2 : 6),
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
    if (!name.entity || !isProperName(name, tokens)) continue;
    if (name.first <= action.last || name.first > action.last + 8) continue;
    const word = tokens[name.first]?.norm ?? '';
    const before = tokens[name.first - 1]?.norm ?? '';
    const own =
      /(ой|ою|ей|єю|ією|ією|ом|ем|ым|им|ями|ами)$/u.test(word) &&
      !OBLIQUE.has(before) &&
      name.entity.kind !== 'people';
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
    if (!name?.entity || !isProperName(name, tokens)) continue;
    if (action.first - name.last > FARTHEST) return null;
    if (speaks(reading, name, action) || !canAct(reading, name)) continue;
    return name;
  }
  return null;
}

/** "Ukraine, Patrushev said, recruits", "according to US intelligence": who speaks is not the one who does it. */
export function speaks(reading: Reading, name: Term, action: Term): boolean {
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

/** The preposition a name hangs on, if one stands close before it with only small words between. */
function governorOf(tokens: readonly Token[], first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (OBLIQUE.has(token.norm)) return i;
    if (isTime(token)) return null;
    if (
      !/^(the|a|an|its|his|her|their|this|that|these|those|own|so|called|both|any|all)$/u.test(token.norm) &&
      i < first - 1
    )
      return null;
  }
  return null;
}

/** "За терактом стоять українські спецслужби": behind a verb stands a subject, not a genitive. */
const VERB_FORM = /(ють|уть|ять|ать|ить|ают|яют|уют|ует|ает|яет|оят|али|или|яли|ели|ули|ився|илася)$/u;

/** "In May Japan hired", "on Tuesday Japan said": the preposition governs the time, and the name behind it is free. */
const isTime = ({ norm }: Token) => monthOf(norm) !== null || yearOf(norm) !== null || WEEKDAY.test(norm);

const WEEKDAY =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п'?ятницю|суботу|неділю)$/u;

/** Russian and Ukrainian "граждан Таджикистана": a name in the genitive behind a noun that is no agent. */
function isGenitive({ tokens, clauses }: Reading, name: Term): boolean {
  const word = tokens[name.last]?.norm ?? '';
  const before = tokens[name.first - 1];
  // "По словам мэра, Япония …": behind a comma something new begins.
  if (!before || clauses[name.first] !== clauses[name.first - 1]) return false;
  if (!/(ы|и|а|я|ї)$/u.test(word) || !/[а-яіїєґ]/u.test(word)) return false;
  // "Япония" can only be the subject; the genitive is "Японии".
  if (/(ия|ія)$/u.test(word) || /^(украина|москва|україна|туреччина|польша|польща)$/u.test(word))
    return false;
  return (
    /^[а-яіїєґ']{3,}$/u.test(before.norm) &&
    !isAgentNoun(before) &&
    !isTime(before) &&
    !VERB_FORM.test(before.norm) &&
    !/^(что|что|который|как|якобы|где|що|який|нібито|де)$/u.test(before.norm)
  );
}

function isAgentNoun(token: Token | undefined): boolean {
  return token !== undefined && AGENT_NOUNS.some((n) => token.norm.startsWith(n) || token.stem.startsWith(n));
}

function isAccusing(token: Token | undefined): boolean {
  return token !== undefined && ACCUSING.some((a) => token.stem.startsWith(a));
}

/** "blamed Ukraine for": here the doer is whoever is blamed. */
function firstNameAfter(reading: Reading, action: Term): Term | null {
  return (
    reading.terms.find(
      (t) =>
        isProperName(t, reading.tokens) &&
        t.entity !== null &&
        t.first > action.last &&
        t.first <= action.last + 6,
    ) ?? null
  );
}

/** "are being signed up", "вербуются": what stands before the verb has it done to them. */
export function isPassive(reading: Reading, action: Term): boolean {
  const word = reading.tokens[action.first]?.norm ?? '';
  if (/(ся|сь|ться)$/u.test(word) || /(ован[ыоіа]|ан[ыіо]|ен[ыоіа])$/u.test(word)) return true;
  if (!/(ed|en|un|ung|orn|own)$/u.test(word) && !/^(made|sent|told|paid|held|found|built)$/u.test(word))
    return false;
  return reading.tokens
    .slice(Math.max(0, action.first - 3), action.first)
    .some((t) => /^(is|are|was|were|be|been|being|get|gets|got|getting)$/u.test(t.norm));
}

function isBare(before: readonly Token[], preposition: string): boolean {
  return before.at(-1)?.norm === preposition;
}

function followedByForce(reading: Reading, name: Term): boolean {
  return reading.terms.some(
    (t) =>
      t.first > name.last &&
      t.first <= name.last + 2 &&
      t.keys.some((k) => k === 'c:legion' || k === 'c:army'),
  );
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /(вк|бор|ние|ння|ани|енн|анн|овк|йм)/u.test(token.norm);
}

function previousWords(tokens: readonly Token[], first: number): Token[] {
  return tokens.slice(Math.max(0, first - 5), first);
}

/** Claims also list common nouns as entities ("embassy", "mercenaries"); only names of somebody can be the answer to "who". */
function isProperName(term: Term, tokens: readonly Token[]): boolean {
  if (term.first === term.last && isAgentNoun(tokens[term.first])) return false;
  return term.entity?.kind === 'place' || tokens[term.first]?.capital === true;
}
