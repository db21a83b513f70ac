import { COORDINATING, DENYING, INTRODUCING, RELATIVE } from '../../lexicon/clause-words.ts';
import type { Cue } from '../reading.ts';
import { isUndone } from './denial.ts';
import { endOfPhrase, isBreak, type Layout, type Place, shareBetween } from './layout.ts';
import type { Pair } from './polarity.ts';
import { introduces } from './statement.ts';

/** Words from a break behind the claim to the verb of saying: "…, a spokesman for the town council in Ottawa said". */
const TAIL = 12;

/**
 * Cues by which the sentence leaves the claim to somebody else: "said that", "according to", "allegedly", "the rumour
 * that"; also "did not deny", for whoever declines to deny has been told it, and
 * "without evidence". Where the claim itself is that somebody said something, that verb is part of it.
 *
 * @param shared what the sentence denies because the wording does ("reports of … are fake"): there a noun for a
 * statement attributes nothing but with "that", while a verb of denying does ("were denied by the ministry")
 */
export function attributions(
  layout: Layout,
  place: Place,
  wording: Layout,
  pairs: readonly Pair[],
  shared: readonly Cue[],
): Cue[] {
  const { cues } = layout.reading;
  // "Contrary to what the mayor says, …": what is said there is not the claim.
  const contrary = cues.filter((c) => c.kind === 'contrary');
  const isElsewhere = (c: Cue) =>
    contrary.some((phrase) => c.first > phrase.last && c.last < endOfPhrase(layout, phrase));
  return cues.filter((c) => {
    if (isElsewhere(c)) return false;
    switch (c.kind) {
      case 'report':
        return reports(layout, c, place) && !isPartOfClaim(layout, c, wording, pairs);
      case 'behind':
        return isBehind(layout, c, place);
      case 'statement':
        return introduces(layout, c, place, shared.length > 0) || isSource(layout, c);
      case 'hedge':
        return !isOfNextClause(layout, c, place);
      case 'unproven':
      case 'unbacked':
        return true;
      case 'reject':
        return (
          (isUndone(layout, c) && leadsTo(layout, c, place)) ||
          (shared.includes(c) && DENYING.test(layout.word(c.first)) && !denies(wording))
        );
      default:
        return false;
    }
  });
}

/** "Did not deny that Japan …": nothing stands between the cue and the claim that would end its clause. */
function leadsTo(layout: Layout, cue: Cue, place: Place): boolean {
  for (let i = cue.last + 1; i <= place.first; i++) if (isBreak(layout.gap(i))) return false;
  return cue.last < place.last;
}

/** Whether the claim itself is that somebody denies something. */
const denies = ({ reading, word }: Layout) => reading.cues.some((c) => DENYING.test(word(c.first)));

/**
 * "The Uzbek embassy warned its citizens", where the claim is that it warned them: the verb answers to one of the
 * wording, or has the same name for its subject.
 */
function isPartOfClaim(layout: Layout, cue: Cue, wording: Layout, pairs: readonly Pair[]): boolean {
  return wording.reading.cues.some((said) => {
    if (said.kind !== 'report' || isInfinitive(wording, said)) return false;
    const answer = pairs.find((p) => said.first >= p.wording.first && said.last <= p.wording.last);
    if (answer) return cue.first >= answer.sentence.first && cue.last <= answer.sentence.last;
    const subject = nameBefore(wording, said);
    const here = nameBefore(layout, cue);
    return pairs.some((p) => p.wording === subject && p.sentence === here);
  });
}

const nameBefore = ({ reading }: Layout, cue: Cue) =>
  reading.terms.findLast((t) => t.entity !== null && t.last < cue.first);

/** Whether what is said by a verb of saying is the claim. */
function reports(layout: Layout, cue: Cue, place: Place): boolean {
  if (isSource(layout, cue)) return true;
  if (isInfinitive(layout, cue)) return false;
  const behind = shareBetween(place, cue.last + 1, place.last);
  if (cue.first < place.first || behind >= 0.5) {
    if (!isOnlyTold(layout, cue) && !endsBefore(layout, cue, place)) return true;
  }
  return isTail(layout, cue, place) || (isAgreed(cue, place) && !isOnlyTold(layout, cue));
}

/** "According to", "in the view of", "по словам": names the source, wherever it stands. */
function isSource({ word }: Layout, cue: Cue): boolean {
  return /^(according|in|по|согласно|за|на|згідно|laut|zufolge|nach|gerucht\p{L}*|aus|selon|de|a|au|aux|comme|segun|wedlug|zdaniem|jak|gore)$/u.test(
    word(cue.first),
  );
}

/** "… topladığını söyledi": the verb of saying that ends the sentence, with nothing said in between. */
function isBehind({ gap }: Layout, cue: Cue, place: Place): boolean {
  if (cue.last < place.last) return false;
  for (let i = place.last + 1; i <= cue.first; i++) if (/[;.!?]/u.test(gap(i))) return false;
  return true;
}

/** "It is easy to say that", "cannot say", "which tells": nobody says it. */
const isInfinitive = ({ word }: Layout, cue: Cue) =>
  /^(to|cannot|can't|which)$/u.test(word(cue.first - 1)) ||
  /(^сказать|^утверждать|^заявить|^писать|^считать|ти)$/u.test(word(cue.last));

/** "Told us about it", "were told to leave", "writes to the settlers": nothing is told that could be the claim. */
function isOnlyTold({ word }: Layout, cue: Cue): boolean {
  const writes =
    /^(write|writes|wrote|writing|written)$/u.test(word(cue.first)) && word(cue.last + 1) === 'to';
  if (!writes && !/^(told|tells|tell|telling)$/u.test(word(cue.first))) return false;
  return ![1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((n) => INTRODUCING.has(word(cue.last + n)));
}

/** Whether the report has ended before the claim begins: "He announced a reform; Japan …". */
function endsBefore(layout: Layout, cue: Cue, place: Place): boolean {
  const start = place.terms.find((t) => t.first > cue.last)?.first ?? place.first;
  for (let i = cue.last + 1; i <= start; i++) if (/[;.!?]/u.test(layout.gap(i))) return true;
  return false;
}

/** "…, the minister said", set off from the claim and not joined to it by "and" or "which". */
function isTail(layout: Layout, cue: Cue, place: Place): boolean {
  if (saysMore(layout, cue, place)) return false;
  // "…, a friend of those who had been told": speaks of people and not for the claim.
  if ([1, 2, 3].some((n) => cue.first - n > place.last && RELATIVE.test(layout.word(cue.first - n))))
    return false;
  for (let i = cue.first; i > Math.max(place.first, cue.first - TAIL); i--) {
    if (!isBreak(layout.gap(i))) continue;
    return !COORDINATING.has(layout.word(i)) && !RELATIVE.test(layout.word(i));
  }
  return false;
}

/** Behind the claim and a clause of its own: "Japan hires lumberjacks, and Canada, it is said, …". */
function isOfNextClause({ word, gap }: Layout, cue: Cue, place: Place): boolean {
  for (let i = place.last + 1; i <= cue.first; i++)
    if (isBreak(gap(i)) && COORDINATING.has(word(i)) && !INTRODUCING.has(word(i + 1))) return true;
  return false;
}

/** "…, told the meeting that the threat was growing": what is said is something else, hardly a word of the claim. */
const saysMore = ({ word }: Layout, cue: Cue, place: Place) =>
  shareBetween(place, cue.last + 1, place.last) < 0.25 &&
  [1, 2, 3, 4, 5, 6, 7, 8].some((n) => /^(that|что|що|dass|que|ze)$/u.test(word(cue.last + n)));

/** The word of saying is itself one of those that agree: "blamed" for "causes". */
const isAgreed = (cue: Cue, { terms }: Place) =>
  terms.some((t) => cue.first >= t.first && cue.last <= t.last);
