import {
  ADVERSATIVE,
  BARE,
  CAUSAL,
  COORDINATING,
  DENYING,
  INTRODUCING,
  NONE,
  RELATIVE,
  UNDOING,
} from '../../lexicon/clause-words.ts';
import type { Cue } from '../reading.ts';
import { beginsAnew, endOfPhrase, isBreak, type Layout, type Place, shareBetween } from './layout.ts';
import { announces } from './statement.ts';

/** Cues by which the sentence itself calls the claim untrue: "rejected", "is a myth", "contrary to reports that". */
export function denials(layout: Layout, place: Place): Cue[] {
  return layout.reading.cues.filter((c) => {
    if (c.kind === 'contrary') return isInItsPhrase(layout, c, place);
    if (c.kind === 'actually') return c.first > place.last && isSomebodys(layout, place);
    return c.kind === 'reject' && !isUndone(layout, c) && governs(layout, c, place);
  });
}

/** Cues by which it says that there is no proof of the claim: "there is no evidence that", "…, is not confirmed". */
export function doubts(layout: Layout, place: Place): Cue[] {
  const { cues } = layout.reading;
  const unproven = cues.filter((c) => c.kind === 'unproven' || (c.kind === 'proof' && isDenied(layout, c)));
  return [
    ...unproven.filter((c) => reaches(layout, c, place)),
    ...cues.filter((c) => c.kind === 'proof' && isMissing(layout, c, place)),
  ];
}

/** "Did not deny", "can hardly dispute", "declined to reject". */
export function isUndone(layout: Layout, cue: Cue): boolean {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 3); i--) {
    if (isBreak(layout.gap(i + 1))) return false;
    const not = layout.reading.cues.some((n) => n.kind === 'negation' && n.first === i);
    if ((not && cue.first - i <= 2) || UNDOING.has(layout.word(i))) return true;
  }
  return isUndeniable(layout, cue);
}

/** "Which nobody at the agency can deny": a subject that is none, in the clause of a verb of denying. */
function isUndeniable(layout: Layout, cue: Cue): boolean {
  if (!DENYING.test(layout.word(cue.first))) return false;
  for (let i = cue.first; i >= Math.max(1, cue.first - FAR_SUBJECT); i--) {
    if (isBreak(layout.gap(i))) return false;
    if (/^(no|nobody|none|никто|ніхто|niemand|personne|nadie|nikt)$/u.test(layout.word(i - 1))) return true;
  }
  return false;
}

/** Words between such a subject and its verb. Set by hand. */
const FAR_SUBJECT = 7;

/** A denial counts where it stands over the claim, behind it, or among its words. */
function governs(layout: Layout, cue: Cue, place: Place): boolean {
  if (cue.last < place.first)
    return (
      !beginsAnew(layout, cue.last + 1, place.first) &&
      !isOfLastSentence(layout, cue, place) &&
      !givesReason(layout, cue, place)
    );
  if (cue.first <= place.last) return true;
  // Behind the claim: "…, is not true", but not "…, and denied that Russia …", which begins something new.
  if (continues(layout, place.last + 1, cue.first)) return false;
  if (!DENYING.test(layout.word(cue.first))) return true;
  return !INTRODUCING.has(layout.word(cue.last + 1)) && !INTRODUCING.has(layout.word(cue.last + 2));
}

/** "The theory is false, because Japan …": what is given as the reason is not what is denied. */
function givesReason({ word, gap }: Layout, cue: Cue, place: Place): boolean {
  for (let i = cue.last + 1; i <= place.first; i++) {
    // "It is false that, because of the frost, …": the reason is part of what is denied.
    if (INTRODUCING.has(word(i))) return false;
    if (isBreak(gap(i)) && CAUSAL.has(word(i))) return true;
  }
  return false;
}

/** "It is nothing of the kind: Japan …": calls the sentence before untrue and then says what is so. */
function isOfLastSentence({ word, gap }: Layout, cue: Cue, place: Place): boolean {
  if (!BARE.test(word(0))) return false;
  for (let i = cue.last + 1; i <= place.first; i++)
    if (/[:—–]/u.test(gap(i)) && !INTRODUCING.has(word(i))) return true;
  return false;
}

/** "…, and that the documents were forged": whoever said the first now says something else. */
function continues({ word }: Layout, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COORDINATING.has(word(i)) && INTRODUCING.has(word(i + 1))) return true;
  return false;
}

/** "Contrary to reports that Japan hires, …" denies it; "Contrary to what was said, Japan hires" does not. */
function isInItsPhrase(layout: Layout, cue: Cue, place: Place): boolean {
  const end = endOfPhrase(layout, cue);
  return cue.first <= place.first && shareBetween(place, cue.first, end - 1) >= 0.5;
}

/**
 * Over the claim, lack of proof denies it. Behind it, it does so where the claim was announced as somebody's statement
 * or where it is set against it: "The rumour that … is not confirmed", "…, but there is no evidence".
 */
function reaches(layout: Layout, cue: Cue, place: Place): boolean {
  if (cue.last < place.first) return !beginsAnew(layout, cue.last + 1, place.first);
  if (cue.first <= place.last) return true;
  if (endsIts(layout, cue, place) || (opensWith(layout, place) && !joins(layout, place.last + 1, cue.first)))
    return true;
  const before = [1, 2, 3, 4, 5, 6].map((n) => layout.word(cue.first - n));
  return (
    isSomebodys(layout, place) || before.some((w, i) => ADVERSATIVE.has(w) || (i < 4 && RELATIVE.test(w)))
  );
}

/** "That Japan hires lumberjacks is not proven": the claim is what the sentence judges. */
const opensWith = ({ word }: Layout, place: Place) =>
  place.first > 0 && /^(that|dass|que)$/u.test(word(word(0) === 'to' ? 1 : 0));

/** Whether a clause is joined on between two words. */
function joins({ word }: Layout, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COORDINATING.has(word(i))) return true;
  return false;
}

/** "Продажи оружия не выявлено": the claim is what was not found. */
function endsIts({ word, gap }: Layout, cue: Cue, place: Place): boolean {
  if (word(cue.first) !== 'не') return false;
  for (let i = place.last + 1; i <= cue.first; i++) if (isBreak(gap(i))) return false;
  return true;
}

/** Whether the claim is put as somebody's from the first: "the rumour that …", "photographs said to show …". */
const isSomebodys = (layout: Layout, place: Place) =>
  announces(layout, place) || layout.reading.cues.some((c) => c.kind === 'hedge' && c.first <= place.last);

/** "Does not confirm", "no study has shown", "nothing public supports". */
function isDenied(layout: Layout, cue: Cue): boolean {
  return layout.reading.cues.some((n) => {
    if (n.kind !== 'negation' || n.last >= cue.first) return false;
    const reach = NONE.has(layout.word(n.first)) ? 8 : 4;
    if (cue.first - n.last > reach) return false;
    for (let i = n.last + 1; i <= cue.first; i++) if (isBreak(layout.gap(i))) return false;
    return true;
  });
}

/** "Evidence that Japan hires lumberjacks was never found": proof is spoken of before the claim and denied behind it. */
function isMissing(layout: Layout, proof: Cue, place: Place): boolean {
  if (proof.last >= place.first || beginsAnew(layout, proof.last + 1, place.first)) return false;
  return layout.reading.cues.some(
    (c) => (c.kind === 'negation' || c.kind === 'unbacked' || c.kind === 'unproven') && c.first > place.last,
  );
}
