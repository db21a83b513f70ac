import type { Claim, Framing, Verdict } from '../claim/claim.ts';
import { type Lang, type LocalText, pickText } from '../claim/localized.ts';
import type { PackManifest } from '../claim/pack.ts';
import type { Match } from '../match/match.ts';
import { type SourceViews, viewSources } from './source-view.ts';
import { type WhyMatched, whyMatched } from './why-matched.ts';

/** What a card is made from. */
export interface ClaimViewInput {
  record: {
    claim: Claim;
    pack: Pick<PackManifest, 'id' | 'version' | 'title' | 'languages' | 'publisher' | 'licence'>;
  };
  match: Match;
  /** The reader's languages, the most wanted first. */
  languages: readonly Lang[];
  /** Today as a day, 2024-04-03, in the reader's time zone. */
  today: string;
  /** Language of the page, where it is known; the page's own words are quoted in it. */
  pageLang?: Lang | null;
}

/**
 * How this page treats the claim. `appears` where the framing is not sure: nothing is then said about the page.
 */
export type Treatment = Framing | 'appears';

/**
 * Everything a card shows, already chosen: each text of the pack in the language the reader gets it in, and
 * nothing of the record that a card must not show (a `claim-carrier` is no evidence and has no place here).
 * What the card itself says (labels, dates in words) comes from the text catalogue of the interface.
 */
export interface ClaimView {
  claimId: string;
  /** The claim in one neutral sentence; it is not a verbatim quotation of anybody. */
  claim: LocalText;
  claimants: { name: LocalText; role: LocalText | null }[];
  /** Where the claim was first seen. Its address is left out: it leads to a page that spreads the claim. */
  firstAppearance: { date: string; place: LocalText | null; outlet: string } | null;
  verdict: Verdict;
  /** Whose rating it is, what they did, and where one can read it. */
  ratedBy: {
    name: LocalText;
    did: LocalText;
    date: string | null;
    source: { publisher: string; url: string; date: string | null; language: Lang } | null;
  };
  reason: LocalText;
  rebuttal: LocalText;
  /** Oldest first. */
  keyFacts: { date: string; text: LocalText }[];
  sources: SourceViews;
  treatment: Treatment;
  /** True where the page itself already says what the card would say: the card keeps its voice down. */
  quiet: boolean;
  why: WhyMatched;
  /** The day from which the record counts as out of date, if that day has come; else null. */
  staleSince: string | null;
  /** The day somebody last checked the record. */
  reviewedAt: string;
  /** True where no native reader has read the translation that is shown. */
  translationNotReviewed: boolean;
  pack: {
    id: string;
    title: LocalText;
    version: string;
    licence: string;
    publisher: string;
    /** `mailto:` or https address for corrections. */
    contact: string;
    /** The policy its claims are held to: an https address, `plumbline` for the project's own, null where none is named. */
    policy: string | null;
  };
}

/** Chooses what a card shows of one claim for one sentence of the page. */
export function claimView({ record, match, languages, today, pageLang }: ClaimViewInput): ClaimView {
  const { claim, pack } = record;
  const pick = (texts: Record<Lang, string>) => pickText(texts, languages);
  const main = { claim: pick(claim.claim), reason: pick(claim.reason), rebuttal: pick(claim.rebuttal) };
  const first = oldestFirst(claim.appearances)[0];
  const treatment = match.framingSure ? match.framing : 'appears';
  const rating = claim.sources.find((s) => s.id === claim.ratedBy.source && s.role !== 'claim-carrier');
  return {
    claimId: claim.id,
    ...main,
    claimants: claim.claimants.map((c) => ({ name: pick(c.name), role: c.role ? pick(c.role) : null })),
    firstAppearance: first
      ? { date: first.date, place: first.place ? pick(first.place) : null, outlet: first.outlet }
      : null,
    verdict: claim.verdict,
    ratedBy: {
      name: pick(claim.ratedBy.name),
      did: pick(claim.ratedBy.did),
      date: claim.ratedBy.date,
      source: rating
        ? { publisher: rating.publisher, url: rating.url, date: rating.date, language: rating.language }
        : null,
    },
    keyFacts: oldestFirst(claim.keyFacts).map((f) => ({ date: f.date, text: pick(f.text) })),
    sources: viewSources(claim.sources, languages),
    treatment,
    quiet: treatment === 'rejected' && refutes(claim.verdict),
    why: whyMatched(claim, match, pageLang ?? ''),
    staleSince: claim.expiresAt !== null && claim.expiresAt <= today ? claim.expiresAt : null,
    reviewedAt: claim.reviewedAt,
    translationNotReviewed: Object.values(main).some(
      // No word about a translation is no word that somebody has read it.
      ({ lang }) => lang !== pack.languages[0] && (claim.translations[lang]?.reviewedBy ?? null) === null,
    ),
    pack: {
      id: pack.id,
      title: pick(pack.title),
      version: pack.version,
      licence: pack.licence,
      publisher: pack.publisher.name,
      contact: pack.publisher.contact,
      policy: pack.publisher.policy ?? null,
    },
  };
}

/** Whether a page that rejects the claim says the same as the raters do. */
function refutes(verdict: Verdict): boolean {
  return verdict !== 'true' && verdict !== 'disputed' && verdict !== 'missing-context';
}

/** Dates of differing precision sort as text; a year alone stands before its months and days. */
function oldestFirst<T extends { date: string }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
