/** The version of the backup file that this Plumbline writes, and the newest it reads. */
export const BACKUP_VERSION = 1;

type Step = (backup: Record<string, unknown>) => Record<string, unknown>;

/** The step at index n makes version n + 2 of version n + 1. Settings and packs inside have steps of their own. */
const STEPS: readonly Step[] = [];

/**
 * Brings an older backup to the form of today. What is not of the form its version promises is left as it is: the
 * schema, which comes after, names the field.
 */
export function upgradeBackup(value: unknown, version: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return STEPS.slice(version - 1).reduce((backup, step) => step(backup), value as Record<string, unknown>);
}

/** Whether there is a way from this version to today's. */
export function isKnownBackup(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= BACKUP_VERSION;
}
