import { feedbackId } from '../feedback/feedback.ts';
import { historyId } from '../history/entry.ts';
import type { Settings } from '../settings.ts';
import type { Everything } from './backup.ts';

/** What happens to entries of one kind: those only in the file come, those only here go, of the rest some change. */
export interface Turnover {
  come: number;
  go: number;
  change: number;
  stay: number;
}

/** What restoring a backup does to what is here now. */
export interface RestorePreview {
  /** The settings that become other ones. */
  settings: Exclude<keyof Settings, 'version'>[];
  packs: Turnover;
  feedback: Turnover;
  history: Turnover;
}

/**
 * @param idOfPack the id of a pack, from its text: not of the file's name
 */
export function previewRestore(
  now: Everything,
  then: Everything,
  idOfPack: (text: string) => string,
): RestorePreview {
  const settings = Object.keys(then.settings) as (keyof Settings)[];
  return {
    settings: settings
      .filter((key) => key !== 'version')
      .filter((key) => JSON.stringify(now.settings[key]) !== JSON.stringify(then.settings[key])),
    // When it was added is nobody's concern here.
    packs: turnover(
      now.packs,
      then.packs,
      ({ text }) => idOfPack(text),
      ({ text }) => text,
    ),
    feedback: turnover(now.feedback, then.feedback, feedbackId),
    history: turnover(now.history, then.history, historyId),
  };
}

/** Whether nothing would be other than it is. */
export function isUnchanged({ settings, packs, feedback, history }: RestorePreview): boolean {
  return (
    settings.length === 0 &&
    [packs, feedback, history].every(({ come, go, change }) => come + go + change === 0)
  );
}

function turnover<T>(
  now: readonly T[],
  then: readonly T[],
  keyOf: (item: T) => string,
  contentOf: (item: T) => string = ordered,
): Turnover {
  const here = new Map(now.map((item) => [keyOf(item), contentOf(item)]));
  const there = new Map(then.map((item) => [keyOf(item), contentOf(item)]));
  const both = [...there].filter(([key]) => here.has(key));
  const stay = both.filter(([key, content]) => here.get(key) === content).length;
  return {
    come: there.size - both.length,
    go: here.size - both.length,
    change: both.length - stay,
    stay,
  };
}

/** Equal for equal records, whatever the order of their fields. */
function ordered(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
