import * as v from 'valibot';
import { type Claim, VERDICTS } from '../claim/claim.ts';
import type { PackManifest } from '../claim/pack.ts';
import { addressKey } from '../page/same-address.ts';

/** So many entries are kept; the oldest go. At ten cards a day that is more than a year. */
export const MAX_HISTORY = 5_000;
export const MAX_TITLE = 300;

const text = (most: number, what: string) =>
  v.pipe(v.string(what), v.maxLength(most, `at most ${most} characters`));
const filled = (most: number, what: string) => v.pipe(text(most, what), v.nonEmpty(what));

/** What matters of a record for somebody who read its card: if one of these is another one later, they are told. */
const VersionSchema = v.strictObject({
  /** Version of the pack. On its own it says nothing: other claims may have changed. */
  pack: filled(40, 'a version'),
  verdict: v.picklist(VERDICTS, `one of ${VERDICTS.join(', ')}`),
  status: v.picklist(['published', 'corrected', 'withdrawn'], 'published, corrected or withdrawn'),
  /** In the first language of the pack, so that a further translation is no change. */
  reason: text(200, 'a text'),
});

/** A card that was opened on a page. */
export const HistoryEntrySchema = v.strictObject({
  claimId: filled(100, 'the id of a claim'),
  packId: filled(100, 'the id of a pack'),
  /** The claim in the first language of the pack; what is shown is the record of today, where there is one. */
  claim: filled(300, 'a text'),
  seen: VersionSchema,
  /** The news that the person was told of and put away: a later version, or that there is none any more. */
  told: v.nullable(v.union([VersionSchema, v.literal('gone')], 'a version, "gone" or null')),
  page: v.strictObject({
    title: text(MAX_TITLE, 'a text'),
    /** Without tracking parameters and fragment. */
    url: filled(4_000, 'an address'),
  }),
  /** When it was opened last, milliseconds since 1970. */
  at: v.pipe(v.number('a time'), v.integer('a time'), v.minValue(0, 'a time')),
});

export type HistoryEntry = v.InferOutput<typeof HistoryEntrySchema>;
export type SeenVersion = v.InferOutput<typeof VersionSchema>;

/** The key an entry is stored under: a card that is opened again on the same page is one entry, with the later time. */
export function historyId({ claimId, page }: Pick<HistoryEntry, 'claimId' | 'page'>): string {
  return `${claimId} ${addressKey(page.url)}`;
}

export interface RecordNow {
  claim: Claim;
  pack: Pick<PackManifest, 'id' | 'version' | 'languages'>;
}

/** What matters of a record as it is now. */
export function versionOf({ claim, pack }: RecordNow): SeenVersion {
  const { verdict, status, reason } = claim;
  return { pack: pack.version, verdict, status, reason: reason[pack.languages[0] ?? 'en'] ?? '' };
}

/**
 * The entry for a card that has just been opened.
 *
 * @param page the address is already clean (`cleanAddress`)
 * @param at milliseconds since 1970
 */
export function historyEntry(
  record: RecordNow,
  page: { title: string; url: string },
  at: number,
): HistoryEntry {
  const { claim, pack } = record;
  const title = page.title.replace(/\s+/gu, ' ').trim().slice(0, MAX_TITLE);
  return {
    claimId: claim.id,
    packId: pack.id,
    claim: claim.claim[pack.languages[0] ?? 'en'] ?? claim.id,
    seen: versionOf(record),
    told: null,
    page: { title, url: page.url },
    at,
  };
}
