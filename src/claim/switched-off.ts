import type { Pack } from './pack.ts';

/** What a person does not want to be told about; a part of the settings. */
export interface SwitchedOff {
  /** Ids of packs. */
  packsOff: readonly string[];
  /** Topics, in whatever pack. */
  topicsOff: readonly string[];
}

/**
 * Ids of the claims that are neither marked nor listed, because their pack or their topic is switched off. Withdrawn ones
 * are not among them: they are never compared.
 */
export function claimsSwitchedOff(
  packs: readonly Pack[],
  { packsOff, topicsOff }: SwitchedOff,
): ReadonlySet<string> {
  const [offPacks, offTopics] = [new Set(packsOff), new Set(topicsOff)];
  return new Set(
    packs.flatMap(({ manifest, claims }) =>
      claims
        .filter(({ status }) => status !== 'withdrawn')
        .filter(({ topic }) => offPacks.has(manifest.id) || offTopics.has(topic))
        .map(({ id }) => id),
    ),
  );
}

/** Ids of the claims of packs that are not meant for the public: a page that could see them marked would learn of them. */
export function privateClaims(packs: readonly Pack[]): ReadonlySet<string> {
  return new Set(
    packs.flatMap(({ manifest, claims }) => (manifest.private === true ? claims.map(({ id }) => id) : [])),
  );
}

/** How many claims a pack has on each topic; withdrawn ones are compared with nothing and not counted. */
export function claimsByTopic({ claims }: Pick<Pack, 'claims'>): Record<string, number> {
  const topics = new Map<string, number>();
  for (const { topic, status } of claims) {
    if (status !== 'withdrawn') topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  return Object.fromEntries(topics);
}
