import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';

/** The parts of the options page, in their order. Each has a heading, a purpose and a place in the list beside them. */
export const SECTIONS = [
  'reading',
  'sites',
  'shown',
  'packs',
  'timing',
  'language',
  'appearance',
  'accessibility',
  'shortcuts',
  'feedback',
  'history',
  'backup',
  'privacy',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What "back to the usual settings" puts back. A list that a person has made is not among it: it could not be undone. */
const FIELDS: Partial<Record<SectionName, readonly (keyof Omit<Settings, 'version'>)[]>> = {
  reading: ['on', 'mode', 'pausedUntil'],
  shown: ['strictness'],
  packs: ['packsOff', 'topicsOff'],
  timing: ['timing'],
  language: ['language'],
  appearance: ['appearance', 'textSize'],
  accessibility: ['announce', 'markList'],
  history: ['history'],
};

/** The change that puts a section back to the usual settings, or null where it has them already. */
export function resetOf(section: SectionName, settings: Settings): Partial<Settings> | null {
  const changed = (FIELDS[section] ?? []).filter(
    (field) => JSON.stringify(settings[field]) !== JSON.stringify(DEFAULT_SETTINGS[field]),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, DEFAULT_SETTINGS[field]]));
}
