import { ACCUSING, AGENT_NOUNS, OBLIQUE } from '../lexicon/function-words.ts';
import { monthOf, yearOf } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading, Term } from './reading.ts';

/*
 * What the ending of a word and the words beside it tell of its part in the sentence: rules of thumb for news prose in
 * English, Russian and Ukrainian, without a parser.
 */

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

/**
 * Whether a term is the name of somebody: claims also list common nouns as entities ("embassy", "mercenaries"), which are
 * no answer to "who".
 */
export function isProperName(term: Term, tokens: readonly Token[]): boolean {
  if (term.entity === null) return false;
  if (term.first === term.last && isAgentNoun(tokens[term.first])) return false;
  return term.entity.kind === 'place' || tokens[term.first]?.capital === true;
}

/** Whether a noun stands for those who act for a country: "embassy", "officials". */
export function isAgentNoun(token: Token | undefined): boolean {
  return token !== undefined && AGENT_NOUNS.some((n) => token.norm.startsWith(n) || token.stem.startsWith(n));
}

/** Whether a verb names the doer as its object: "accused", "обвинил". */
export function isAccusing(token: Token | undefined): boolean {
  return token !== undefined && ACCUSING.some((a) => token.stem.startsWith(a));
}

/** Whether a Russian or Ukrainian word is a noun for a deed: "вербовка", "наймання". */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /(вк|бор|ние|ння|ани|енн|анн|овк|йм)/u.test(token.norm);
}

/** Whether a name stands where the one who acts can stand, whatever the verb. */
export function canAct(reading: Reading, name: Term): boolean {
  const { tokens } = reading;
  const before = previousWords(tokens, name.first);
  // "Ukrainian embassy", "Ukraine's officials": what follows acts for it, whatever stands before.
  const next = tokens[name.last + 1];
  if (isAgentNoun(next) || isAgentNoun(tokens[name.last + 2])) return before.at(-1)?.norm !== 'against';
  const governor = governorOf(tokens, name.first);
  if (governor === null) return before.some(isAccusing) || !isGenitive(reading, name);
  // "embassy of Ukraine", "officials from Kyiv", but not "citizens of Tajikistan".
  return (
    isAgentNoun(tokens[governor - 1]) && /^(of|from|из|з|із|de|von|des)$/u.test(tokens[governor]?.norm ?? '')
  );
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
    !/^(что|который|как|якобы|где|що|який|нібито|де)$/u.test(before.norm)
  );
}

/** "За терактом стоять українські спецслужби": behind a verb stands a subject, not a genitive. */
const VERB_FORM = /(ють|уть|ять|ать|ить|ают|яют|уют|ует|ает|яет|оят|али|или|яли|ели|ули|ився|илася)$/u;

/** "In May Japan hired", "on Tuesday Japan said": the preposition governs the time, and the name behind it is free. */
const isTime = ({ norm }: Token) => monthOf(norm) !== null || yearOf(norm) !== null || WEEKDAY.test(norm);

const WEEKDAY =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п'?ятницю|суботу|неділю)$/u;

/** The five words before a place in the sentence. */
export function previousWords(tokens: readonly Token[], first: number): Token[] {
  return tokens.slice(Math.max(0, first - 5), first);
}
