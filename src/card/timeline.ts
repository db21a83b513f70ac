import type { Claim } from '../claim/claim.ts';
import { type Lang, type LocalText, pickText } from '../claim/localized.ts';

/**
 * One thing that happened, told by its kind:
 * - `claim`: the claim was made or carried; its address is left out, it leads to a page that spreads the claim
 * - `verdict`: whoever rates the claim did so
 * - `rating`: a source gave a rating of its own, in its own words and language
 * - `event`: a key fact
 */
export type TimelineEntry =
  | { kind: 'claim'; outlet: string; place: LocalText | null }
  | { kind: 'verdict'; name: LocalText; did: LocalText }
  | { kind: 'rating'; publisher: string; rating: string; language: Lang }
  | { kind: 'event'; text: LocalText };

/** What happened at one date, which is as precise as the record knows it. */
export interface TimelineDate {
  date: string;
  entries: TimelineEntry[];
}

/** Of one date: a claim comes before what answers it. */
const ORDER: readonly TimelineEntry['kind'][] = ['claim', 'event', 'verdict', 'rating'];

/**
 * The record in order of time, oldest first: where the claim was made, key facts, verdict and ratings. What has no
 * date is left out. A record may tell of one event under two kinds; they then stand under one date, since nothing but
 * their words could tell that they are the same.
 */
export function timelineOf(claim: Claim, languages: readonly Lang[]): TimelineDate[] {
  const pick = (texts: Record<Lang, string>) => pickText(texts, languages);
  const { ratedBy } = claim;
  const dated: [date: string | null, entry: TimelineEntry][] = [
    ...claim.appearances.map(({ date, outlet, place }): (typeof dated)[number] => [
      date,
      { kind: 'claim', outlet, place: place ? pick(place) : null },
    ]),
    ...claim.keyFacts.map(({ date, text }): (typeof dated)[number] => [
      date,
      { kind: 'event', text: pick(text) },
    ]),
    [ratedBy.date, { kind: 'verdict', name: pick(ratedBy.name), did: pick(ratedBy.did) }],
    ...claim.sources.flatMap(({ id, role, date, rating, publisher, language }): typeof dated =>
      rating === undefined || role === 'claim-carrier' || id === ratedBy.source
        ? []
        : [[date, { kind: 'rating', publisher, rating, language }]],
    ),
  ];
  const byDate = new Map<string, TimelineEntry[]>();
  for (const [date, entry] of dated) {
    if (date !== null) byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  return [...byDate]
    .map(([date, entries]) => ({ date, entries: entries.toSorted((a, b) => rank(a) - rank(b)) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const rank = ({ kind }: TimelineEntry) => ORDER.indexOf(kind);
