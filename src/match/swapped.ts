import type { Wording } from './claim-index.ts';
import { isPassive } from './grammar.ts';
import type { Check } from './match.ts';
import { isAction, type Reading, type Term } from './reading.ts';
import type { Coverage } from './words.ts';

/** What turns the order of two names around without a passive: "by", "from", "of", "to whom". */
const TURNING = /^(by|from|of|via|through|от|из|у|со|від|із|з|von|par|por)$/u;

/**
 * "The UK sends the EU £350 million" and "the EU sends the UK £350 million" have the same words and the same names. Where
 * a wording has a name on either side of the deed, and the sentence has the same two the other way round, without a
 * passive or a "by" to turn them back, it says the reverse.
 */
export function checkSwapped(
  { reading: wording }: Wording,
  sentence: Reading,
  covered: Coverage,
): Check | null {
  const answers = new Map(covered.pairs.map((p) => [p.wording, p.sentence]));
  for (const deed of wording.terms.filter((t) => isAction(t) && !t.entity)) {
    const said = answers.get(deed);
    const before = nearestName(wording, deed, -1);
    const behind = nearestName(wording, deed, 1);
    const [a, b] = [before && answers.get(before), behind && answers.get(behind)];
    if (!said || !a || !b || a === b || isTurned(wording, deed, behind)) continue;
    const crossed =
      b.first < said.first && said.first < a.first && !isTurned(sentence, said, a) && !isObject(sentence, b);
    if (crossed || isDoneBy(sentence, said, a, b)) {
      return { check: 'actor', outcome: 'failed', note: `${nameOf(b)} and ${nameOf(a)} the other way round` };
    }
  }
  return null;
}

function nearestName({ terms }: Reading, deed: Term, step: 1 | -1): Term | null {
  for (let i = terms.indexOf(deed) + step; i >= 0 && i < terms.length; i += step) {
    const term = terms[i];
    if (term?.entity) return term;
  }
  return null;
}

/** "Is sent by", "was received from": passive, or a word before the second name that makes it the one who acts. */
function isTurned(reading: Reading, deed: Term, behind: Term | null): boolean {
  return isPassive(reading, deed) || TURNING.test(reading.tokens[(behind?.first ?? 0) - 1]?.norm ?? '');
}

/** "The UK is sent £350 million by the EU", "payments to the UK by the EU": the "by" makes the other one act. */
function isDoneBy(sentence: Reading, deed: Term, receiver: Term, doer: Term): boolean {
  const { tokens } = sentence;
  const article = /^(the|a|an)$/u.test(tokens[doer.first - 1]?.norm ?? '') ? 1 : 0;
  return (
    doer.first > deed.last &&
    /^(by|von|par|por)$/u.test(tokens[doer.first - 1 - article]?.norm ?? '') &&
    (receiver.first > deed.last || isPassive(sentence, deed))
  );
}

/** "To the EU, the UK sends": what stands first behind a preposition does not act. */
function isObject({ tokens }: Reading, name: Term): boolean {
  return /^(to|for|against|in|at|on|with|from|of|для|в|во|на|против|к|до|проти|у)$/u.test(
    tokens[name.first - 1]?.norm ?? '',
  );
}

const nameOf = (t: Term) => t.entity?.ids[0] ?? '';
