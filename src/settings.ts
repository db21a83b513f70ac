import * as v from 'valibot';

/** What a person can set. Stored as one object under the key `settings` in `storage.local`. */
const SettingsSchema = v.object({
  version: v.literal(1),
  /** False: Plumbline reads no page at all. */
  on: v.boolean(),
  /** Host names on which Plumbline stays silent. */
  sitesOff: v.array(v.pipe(v.string(), v.maxLength(253))),
  /** Interface language, or `auto` for the browser's. */
  language: v.pipe(v.string(), v.maxLength(35)),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, on: true, sitesOff: [], language: 'auto' };

/**
 * Whatever was stored, as today's settings. There is one version so far; later ones add a pure step each. What is
 * understood is kept, field by field: a person who switched Plumbline off is not read to because of something else.
 *
 * @returns `rejected: true` when something was stored that could not be understood: the caller keeps the raw
 * value aside and tells the person, instead of overwriting it in silence.
 */
export function upgradeSettings(stored: unknown): { settings: Settings; rejected: boolean } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, rejected: false };
  const parsed = v.safeParse(SettingsSchema, stored);
  if (parsed.success) return { settings: parsed.output, rejected: false };
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { on, sitesOff, language } = SettingsSchema.entries;
  const sites = Array.isArray(fields.sitesOff) ? fields.sitesOff : [];
  return {
    settings: {
      version: 1,
      on: v.is(on, fields.on) ? fields.on : DEFAULT_SETTINGS.on,
      sitesOff: sites.filter((site) => v.is(sitesOff.item, site)),
      language: v.is(language, fields.language) ? fields.language : DEFAULT_SETTINGS.language,
    },
    rejected: true,
  };
}
