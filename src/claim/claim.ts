import * as v from 'valibot';

/**
 * The claim record, version 2, in the terms of schema.org ClaimReview and the W3C Web Annotation model.
 * A record arrives from a pack file and is parsed here, once, at the door; inside, the types are plain.
 * The whole format is described in docs/pack-format.md.
 */

/** Longest texts, in UTF-16 units. A card has room for this much; a longer text is an article, not a rebuttal. */
export const LIMITS = {
  claim: 300,
  reason: 200,
  rebuttal: 600,
  says: 300,
  quote: 400,
  name: 200,
  url: 2000,
} as const;

/** Bidirectional controls and other invisible marks can make a text read as something it is not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused here
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const text = (most: number) =>
  v.pipe(
    v.string('a text'),
    v.check((s) => s.trim() === s && s !== '', 'a text that is not empty and has no space at its ends'),
    v.maxLength(most, `at most ${most} characters`),
    v.check((s) => !INVISIBLE.test(s), 'a text without control or invisible direction characters'),
  );

const lang = v.pipe(
  v.string('a language tag'),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'a language tag such as "en" or "uk"'),
);
const localized = (most: number) =>
  v.pipe(
    v.record(lang, text(most), 'an object of language tag to text'),
    v.check((o) => Object.keys(o).length > 0, 'a text in at least one language'),
  );

/** The 31st of February has the right form and is still no day. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** A day, a month or a year, as precisely as it is known: 2024-04-03, 2024-04 or 2024. */
const date = v.pipe(
  v.string('a date'),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2024-04-03, 2024-04 or 2024',
  ),
  v.check(exists, 'a date that exists'),
);
const day = v.pipe(
  v.string('a day'),
  v.isoDate('a day such as 2024-04-03'),
  v.check(exists, 'a day that exists'),
);
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
  v.maxLength(100, 'at most 100 characters'),
);
const httpUrl = v.pipe(
  v.string('an address'),
  v.regex(/^https?:\/\/[^\s/$.?#<>"'`\\][^\s<>"'`\\]*$/i, 'an http or https address'),
  v.maxLength(LIMITS.url, `at most ${LIMITS.url} characters`),
);
const list = <T extends v.GenericSchema>(item: T, most = 200) =>
  v.pipe(v.array(item, 'a list'), v.maxLength(most, `at most ${most} entries`));

/** What the raters found. Shown in words, with a shape and a colour, always with the name of who rates it. */
export const VERDICTS = [
  'false',
  'misleading',
  'unsupported',
  'disputed',
  'missing-context',
  'satire',
  'true',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a sentence treats a claim. See src/match/framing. */
export const FRAMINGS = ['asserted', 'attributed', 'rejected', 'questioned'] as const;
export type Framing = (typeof FRAMINGS)[number];

const claimant = v.strictObject({ name: localized(LIMITS.name), role: v.optional(localized(LIMITS.name)) });

const appearance = v.strictObject({
  date,
  place: v.optional(localized(LIMITS.name)),
  outlet: text(LIMITS.name),
  url: v.optional(httpUrl),
});

const source = v.strictObject({
  /** Unique within the claim; `ratedBy.source` points to it. */
  id,
  publisher: text(LIMITS.name),
  /** Title as published; in [brackets] where only a description is known. */
  title: text(LIMITS.claim),
  url: httpUrl,
  date: v.nullable(date),
  language: lang,
  /** `claim-carrier` pages spread the claim: they are never offered as evidence. */
  role: v.picklist(
    ['refutes', 'supports', 'context', 'claim-carrier'],
    'refutes, supports, context or claim-carrier',
  ),
  /** The publisher's own rating words, where it gives a rating. */
  rating: v.optional(text(LIMITS.name)),
  /** What the source says, in our words. */
  says: localized(LIMITS.says),
  /** A short verbatim quotation of an official, in the language of the source. */
  quote: v.optional(v.strictObject({ text: text(LIMITS.quote), speaker: localized(LIMITS.name) })),
});

/**
 * What an entity does in the claim. `actor` does the thing, `target` has it done to them, `place` is where,
 * `topic` is anything else that must be talked about for the claim to be meant.
 */
export const ENTITY_ROLES = ['actor', 'target', 'place', 'topic'] as const;

const entity = v.strictObject({
  /** Id in the general lexicon (src/lexicon) or one that this pack introduces with `names`. */
  id,
  kind: v.picklist(
    ['person', 'place', 'organisation', 'event', 'people', 'thing'],
    'person, place, organisation, event, people or thing',
  ),
  role: v.picklist(ENTITY_ROLES, 'actor, target, place or topic'),
  /** False: helps to recognise the claim, but the claim can be made without it. */
  required: v.boolean('true or false'),
  /** Name variants, inflected forms included where the stemmer cannot reach them. */
  names: v.record(lang, list(text(LIMITS.name), 60)),
});

const test = {
  match: v.strictObject({
    lang,
    text: text(600),
    framing: v.picklist(FRAMINGS, 'asserted, attributed, rejected or questioned'),
    /** Hardly a word in common with the claim, or split over two sentences: counted apart in reports. */
    hard: v.boolean('true or false'),
  }),
  silent: v.strictObject({ lang, text: text(600), why: text(LIMITS.name) }),
};

export const ClaimSchema = v.pipe(
  v.strictObject({
    id,
    /** Ids of records that were merged into this one. */
    aliases: list(id),
    topic: id,
    /**
     * Sides or interests that gain if people believe the claim; empty where none does. It is a judgement about the
     * claim, not about those who repeat it: reports count it so that an unbalanced pack is seen. No reader sees it.
     */
    favours: list(id, 5),
    /** The claim as its claimant puts it, in one neutral sentence. */
    claim: localized(LIMITS.claim),
    claimants: list(claimant, 20),
    /** Oldest first. */
    appearances: list(appearance, 50),
    verdict: v.picklist(VERDICTS, `one of ${VERDICTS.join(', ')}`),
    /** Whose rating the verdict is. The project itself issues no verdict on a person. */
    ratedBy: v.strictObject({
      /** Id of one of `sources`. */
      source: id,
      name: localized(LIMITS.name),
      /** What they did, to stand after the name: "said this has no basis". */
      did: localized(LIMITS.name),
      date: v.nullable(date),
    }),
    reason: localized(LIMITS.reason),
    rebuttal: localized(LIMITS.rebuttal),
    keyFacts: list(v.strictObject({ date, text: localized(LIMITS.says) }), 20),
    sources: v.pipe(list(source, 40), v.minLength(1, 'at least one source')),
    /** How the claim is put in the wild, in our own words; the claim text itself need not be repeated. */
    wordings: v.record(lang, list(text(LIMITS.claim), 60)),
    entities: list(entity, 60),
    tests: v.strictObject({ match: list(test.match), silent: list(test.silent) }),
    /** For each language but the original: who, a native reader, has read the text; null when nobody has. */
    translations: v.record(lang, v.strictObject({ reviewedBy: v.nullable(text(LIMITS.name)) })),
    reviewedAt: day,
    /** From this day on the claim is a mention only, and the card says that the record is stale. */
    expiresAt: v.nullable(day),
    /** `mention`: listed for the page, never marked in the text. */
    display: v.picklist(['mark', 'mention'], 'mark or mention'),
    status: v.picklist(['published', 'corrected', 'withdrawn'], 'published, corrected or withdrawn'),
  }),
  v.forward(
    v.check(
      (c) => c.sources.some((s) => s.id === c.ratedBy.source && s.role !== 'claim-carrier'),
      'the id of one of the sources, and not of a claim-carrier',
    ),
    ['ratedBy', 'source'],
  ),
  v.forward(
    v.check((c) => hasImpliedSource(c.verdict, c.sources), 'a source of the kind the verdict implies'),
    ['sources'],
  ),
  v.forward(
    v.check(
      (c) => new Set(c.sources.map((s) => s.id)).size === c.sources.length,
      'source ids that differ from each other',
    ),
    ['sources'],
  ),
);

export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Source = Claim['sources'][number];
export type ClaimEntity = Claim['entities'][number];
export type EntityRole = ClaimEntity['role'];

/**
 * A verdict needs at least one source of the kind it implies: something that refutes for a claim that does not
 * hold, something that supports or explains for a claim that does.
 */
function hasImpliedSource(verdict: Verdict, sources: readonly { role: string }[]): boolean {
  const roles = new Set(sources.map((s) => s.role));
  switch (verdict) {
    case 'true':
      return roles.has('supports') || roles.has('context');
    case 'missing-context':
    case 'satire':
      return roles.has('refutes') || roles.has('context');
    case 'disputed':
      return roles.has('refutes') || (roles.has('supports') && roles.has('context'));
    default:
      return roles.has('refutes');
  }
}
