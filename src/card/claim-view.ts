import type { Claim, Framing, Verdict } from '../claim/claim.ts';
import { type Lang, type LocalText, pickText } from '../claim/localized.ts';
import type { PackManifest } from '../claim/pack.ts';
import type { Match } from '../match/match.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type MarkLook, markLook } from './mark-look.ts';
import { type SourceViews, viewSources } from './source-view.ts';
import { type TimelineDate, timelineOf } from './timeline.ts';
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
  /** The language the interface speaks; left out, it is the most wanted of the reader's. */
  interfaceLang?: Lang;
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
  /**
   * In which language the claim is shown where it is neither the interface's nor what the reader asked for: because it
   * is the page's, or because the record has no better. Else null.
   */
  otherLanguage: { lang: Lang; why: 'page' | 'record' } | null;
  /** The claim in one neutral sentence; it is not a verbatim quotation of anybody. */
  claim: LocalText;
  claimants: { name: LocalText; role: LocalText | null }[];
  verdict: Verdict;
  /**
   * Whose rating it is, what they did, and where one can read it. `date` is null where it is not known, and where the
   * words already give the year: they are then as exact as they ought to be.
   */
  ratedBy: {
    name: LocalText;
    did: LocalText;
    date: string | null;
    source: { publisher: string; url: string; date: string | null; language: Lang } | null;
  };
  reason: LocalText;
  rebuttal: LocalText;
  /** Oldest first. */
  timeline: TimelineDate[];
  sources: SourceViews;
  agreement: Agreement | null;
  treatment: Treatment;
  /** The line that the mark has in the text. */
  look: MarkLook;
  /** True where the page itself already says what the card would say: the card keeps its voice down. */
  quiet: boolean;
  why: WhyMatched;
  /** The day from which the record counts as out of date, if that day has come; else null. */
  staleSince: string | null;
  /** The record was wrong once and has been put right. */
  corrected: boolean;
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
export function claimView(input: ClaimViewInput): ClaimView {
  const { match, today, pageLang } = input;
  const { claim, pack } = input.record;
  const languages = wantedLanguages(input);
  const pick = (texts: Record<Lang, string>) => pickText(texts, languages);
  const main = { claim: pick(claim.claim), reason: pick(claim.reason), rebuttal: pick(claim.rebuttal) };
  const treatment = match.framingSure ? match.framing : 'appears';
  const did = pick(claim.ratedBy.did);
  const name = pick(claim.ratedBy.name);
  const year = claim.ratedBy.date?.slice(0, 4) ?? '';
  const rating = claim.sources.find((s) => s.id === claim.ratedBy.source && s.role !== 'claim-carrier');
  return {
    claimId: claim.id,
    otherLanguage: otherLanguage(main.claim.lang, input),
    ...main,
    claimants: claim.claimants.map((c) => ({ name: pick(c.name), role: c.role ? pick(c.role) : null })),
    verdict: claim.verdict,
    ratedBy: {
      name,
      did,
      date: `${name.text} ${did.text}`.includes(year) ? null : claim.ratedBy.date,
      source: rating
        ? { publisher: rating.publisher, url: rating.url, date: rating.date, language: rating.language }
        : null,
    },
    timeline: timelineOf(claim, languages),
    sources: viewSources(claim.sources, languages),
    agreement: agreementOf(claim.sources),
    treatment,
    look: markLook(match, claim.verdict),
    quiet: treatment === 'rejected' && refutes(claim.verdict),
    why: whyMatched(claim, match, pageLang ?? ''),
    staleSince: claim.expiresAt !== null && claim.expiresAt <= today ? claim.expiresAt : null,
    corrected: claim.status === 'corrected',
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

/**
 * What a reader asked for comes first, then what the card around it speaks, then what the reader evidently reads on
 * this page, then the reader's other languages.
 */
function wantedLanguages({ languages, interfaceLang, pageLang }: ClaimViewInput): Lang[] {
  const [first, ...others] = languages;
  return [first, interfaceLang, pageLang, ...others].filter((lang) => lang != null && lang !== '') as Lang[];
}

function otherLanguage(lang: Lang, { languages, interfaceLang, pageLang }: ClaimViewInput) {
  const base = (tag: Lang | null | undefined) => tag?.toLowerCase().split('-')[0];
  if ([interfaceLang, languages[0]].some((theirs) => base(lang) === base(theirs))) return null;
  return { lang, why: base(lang) === base(pageLang) ? ('page' as const) : ('record' as const) };
}

/** Whether a page that rejects the claim says the same as the raters do. */
function refutes(verdict: Verdict): boolean {
  return verdict !== 'true' && verdict !== 'disputed' && verdict !== 'missing-context';
}
