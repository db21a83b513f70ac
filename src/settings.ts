import * as v from 'valibot';

/** Where Plumbline reads by itself: on every news page, on the sites a person chose, or only when asked to. */
export const READING_MODES = ['news', 'chosen', 'click'] as const;
/** When claims are told: as marks in the text, as a note at the end of the article, or both. */
export const TIMINGS = ['inline', 'recap', 'both'] as const;
/** How sure a match must be to be marked; docs/benchmarks.md has the measured figures of each. */
export const STRICTNESSES = ['strict', 'standard', 'wide'] as const;
export const APPEARANCES = ['auto', 'light', 'dark'] as const;
/** Size of our own text, in per cent of the browser's. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** A stored list grows with what a person does; this bounds what a damaged or hostile file could make of it. */
const LONGEST_LIST = 10_000;
const site = v.pipe(v.string(), v.maxLength(253));
const name = v.pipe(v.string(), v.maxLength(100));
const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LONGEST_LIST));

/** What a person can set. Stored as one object under the key `settings` in `storage.local`. */
const FIELDS = {
  /** False: Plumbline reads no page at all. */
  on: v.boolean(),
  mode: v.picklist(READING_MODES),
  /** Host names on which Plumbline stays silent, whatever the mode. */
  sitesOff: listOf(site),
  /** Host names on which it reads in the mode `chosen`. */
  sitesOn: listOf(site),
  /** Until then no page is read: milliseconds since 1970, or null. */
  pausedUntil: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  timing: v.picklist(TIMINGS),
  strictness: v.picklist(STRICTNESSES),
  /** Ids of packs and topics whose claims are neither marked nor listed. */
  packsOff: listOf(name),
  topicsOff: listOf(name),
  /** Interface language, or `auto` for the browser's. */
  language: v.pipe(v.string(), v.maxLength(35)),
  appearance: v.picklist(APPEARANCES),
  textSize: v.picklist(TEXT_SIZES),
  /** Screen readers are told how many marks a page has. */
  announce: v.boolean(),
  /** A list of the marks stands in our own host, where screen readers and Tab find it. */
  markList: v.boolean(),
  /** Claims that were shown are remembered on this device; never in private windows. */
  history: v.boolean(),
};

const SettingsSchema = v.object({ version: v.literal(2), ...FIELDS });

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  on: true,
  mode: 'news',
  sitesOff: [],
  sitesOn: [],
  pausedUntil: null,
  timing: 'inline',
  strictness: 'standard',
  packsOff: [],
  topicsOff: [],
  language: 'auto',
  appearance: 'auto',
  textSize: 100,
  announce: true,
  markList: true,
  history: true,
};

/**
 * Whatever was stored, as today's settings. What is understood is kept, field by field: a person who switched
 * Plumbline off is not read to because of something else.
 *
 * @returns `rejected: true` when something was stored that could not be understood: the caller keeps the raw
 * value aside and tells the person, instead of overwriting it in silence.
 */
export function upgradeSettings(stored: unknown): { settings: Settings; rejected: boolean } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, rejected: false };
  const current = fromVersion1(stored);
  const parsed = v.safeParse(SettingsSchema, current);
  if (parsed.success) return { settings: parsed.output, rejected: false };
  const fields = (typeof current === 'object' && current !== null ? current : {}) as Record<string, unknown>;
  const kept = Object.entries(FIELDS).flatMap(([key, schema]) => {
    const value = Array.isArray(fields[key]) ? soundItems(schema, fields[key]) : fields[key];
    return v.is(schema, value) ? [[key, value]] : [];
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) }, rejected: true };
}

/** Version 1 had `on`, `sitesOff` and `language`. */
function fromVersion1(stored: unknown): unknown {
  const { version } = (stored ?? {}) as { version?: unknown };
  return version === 1 ? { ...DEFAULT_SETTINGS, ...(stored as object), version: 2 } : stored;
}

/** The items of a list that can be understood: one strange site does not switch the others on again. */
function soundItems(schema: v.GenericSchema, items: unknown[]): unknown[] {
  return items.filter((item) => v.is(schema, [item])).slice(0, LONGEST_LIST);
}
