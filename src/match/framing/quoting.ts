import { openQuoteAfter } from '../../text/quotes.ts';
import { isBreak, type Layout, type Place, shareBetween } from './layout.ts';

/** Words that may stand before the colon of a reported statement: "The ministry of labour: no visas". */
const LONGEST_SPEAKER = 5;

/**
 * Whether most of what agrees stands between quotation marks, the sentence's own or those of its paragraph. A title or
 * a single word in quotation marks («Крокус») quotes nobody.
 *
 * @param open the mark of a quotation that is open where the sentence begins, or null
 */
export function isQuoted(text: string, start: number, place: Place, open: string | null): boolean {
  let at = start;
  let now = open;
  let quoted = 0;
  for (const term of place.terms) {
    now = openQuoteAfter(text.slice(at, term.start), now);
    at = term.start;
    if (now !== null) quoted++;
  }
  return quoted > 0 && quoted > place.terms.length / 2 && isMoreThanTitle(place, quoted);
}

/** "… — Rowan Alder (@alder) 4 May 2024": a post that the page prints with the name of its author. */
export function isSigned(text: string, { terms }: Place): boolean {
  const end = terms.at(-1)?.end ?? 0;
  const [line = ''] = text.slice(end, end + SIGNATURE).split('\n');
  return /[—–]\s(?:\p{Lu}[^\s—–]*\s){1,5}\(@\w+\)\s*(?:\p{Lu}?[\p{L}.]{2,10}\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,10}\s\d{4})?\s*$/u.test(
    line,
  );
}

/** How far behind the last agreeing word a signature may end. Set by hand. */
const SIGNATURE = 240;

/** Two agreeing words at least, of which one is not part of a name. */
const isMoreThanTitle = ({ terms }: Place, quoted: number) =>
  quoted >= 2 && terms.some((t) => t.entity === null);

/** "Die Zahlen sind eindeutig: …" is a sentence and no speaker, however many capitals it has. */
const BEING = /^(is|are|was|were|ist|sind|war|waren|est|sont|son|jest)$/u;

/** "TASS: the ministry …", "Rowan Alder: Japan …": a name before a colon says who says it. */
export function isSaidByColon({ reading, gap, word }: Layout, place: Place): boolean {
  const { tokens, terms, cues } = reading;
  for (let i = 1; i <= Math.min(LONGEST_SPEAKER, place.last); i++) {
    if (/[.!?]/u.test(gap(i)) || (isBreak(gap(i)) && !gap(i).includes(':'))) return false;
    if (!gap(i).includes(':')) continue;
    const speaker = tokens.slice(0, i);
    const saying = cues.some((c) => c.kind === 'report' && c.last < i);
    const named =
      terms.some((t) => t.entity !== null && t.last < i) ||
      speaker.some((t) => t.allCapitals) ||
      speaker.filter((t) => t.capital).length >= 2;
    const label = cues.some((c) => (c.kind === 'label' || c.kind === 'facts') && c.last < i);
    if (shareBetween(place, i, place.last) < 0.75 || speaker.some((t) => BEING.test(t.norm))) return false;
    return !label && speaker[0]?.capital === true && word(i) !== '' && (saying || named);
  }
  return false;
}
