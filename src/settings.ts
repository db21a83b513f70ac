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
 * Whatever was stored, as today's settings. There is one version so far; later ones add a pure step each.
 *
 * @returns `rejected: true` when something was stored that could not be understood: the caller keeps the raw
 * value aside and tells the person, instead of overwriting it in silence.
 */
export function upgradeSettings(stored: unknown): { settings: Settings; rejected: boolean } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, rejected: false };
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success
    ? { settings: parsed.output, rejected: false }
    : { settings: DEFAULT_SETTINGS, rejected: true };
}
