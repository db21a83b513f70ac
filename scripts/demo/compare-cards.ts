import { startsLike } from '../browser/same-text.ts';
import type { Expectations, ExpectedCard } from './expectations.ts';

/** A mark as it was found, with what the opened card says. */
export interface ShownCard {
  quote: string;
  claimId: string;
  /** Names of the highlights painted over the sentence. */
  framings: string[];
  claim: string;
  verdict: string;
  ratedBy: string;
  reason: string;
  treatment: string;
}

type Mark = Pick<ShownCard, 'quote' | 'claimId' | 'framings'>;

/** What differs between the marks of a page and its expectations, one sentence each; empty when all is well. */
export function compareCards(shown: readonly Mark[], { cards, optional = [] }: Expectations): string[] {
  const left = [...shown];
  const problems: string[] = [];
  for (const wanted of cards) {
    const at = left.findIndex((mark) => isSame(mark, wanted));
    if (at === -1) problems.push(`missing: ${describe(wanted)}`);
    else problems.push(...framingProblems(left.splice(at, 1)[0], wanted));
  }
  for (const mark of left) {
    if (!optional.some((card) => isSame(mark, card))) {
      problems.push(`not expected: ${describe(mark)} (${mark.framings.join(', ')})`);
    }
  }
  return problems;
}

function framingProblems(mark: Mark | undefined, wanted: ExpectedCard): string[] {
  if (mark === undefined || mark.framings.includes(wanted.framing)) return [];
  return [
    `${describe(wanted)} is painted as ${mark.framings.join(', ') || 'nothing'}, not ${wanted.framing}`,
  ];
}

function isSame(mark: Mark, card: ExpectedCard): boolean {
  return mark.claimId === card.claimId && startsLike(mark.quote, card.quote);
}

function describe({ quote, claimId }: { quote: string; claimId: string }): string {
  const text = plain(quote);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}" (${claimId})`;
}

/** Line breaks and runs of spaces read alike. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
