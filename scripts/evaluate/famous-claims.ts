/** A famous claim as the lists of news text name it: an id of their own, if any, and one line. */
export interface FamousClaim {
  claim_id?: string;
  claim: string;
}

/**
 * Claims that those lists name otherwise than our packs do: words of their one line, and our id. Only what is plainly the
 * same claim; that 9/11 was an inside job is more than that its towers were blown up, and that millions voted illegally
 * says nothing of who they were.
 */
export const OUR_NAMES: readonly (readonly [says: RegExp, id: string])[] = [
  [/^5G\b.*\bCOVID/, '5g-causes-covid'],
  [/^Bucha\b/, 'bucha-staged'],
  [/^Chemtrails/, 'chemtrails'],
  [/^COVID is no worse\b/, 'covid-just-flu'],
  [/\brecruited\b.*\bembassy/, 'crocus-attackers-recruited-via-dushanbe-embassy'],
  [/\bbehind the Crocus\b/, 'crocus-ukraine-special-services-behind'],
  [/^Hydroxychloroquine\b/, 'hydroxychloroquine-covid'],
  [/^ISIS\b.*\bcreated\b/, 'isis-created-by-us'],
  [/^Mail-in ballots\b/, 'mail-ballots-massive-fraud'],
  [/\bMaidan\b.*\bcoup/, 'maidan-us-coup'],
  [/^MMR\b/, 'mmr-autism'],
  [/\bObama\b.*\bKenya/, 'obama-born-kenya'],
  [/\bcrisis actors/, 'sandy-hook-hoax'],
  [/^Trump told\b.*\bbleach/, 'trump-told-people-to-inject-bleach'],
  [/\bembassy\b.*\brecruits\b/, 'ukr-embassy-dushanbe-recruits-mercenaries'],
  [/\bdirty bomb/, 'ukraine-dirty-bomb'],
  [/^Ukraine\b.*\bNazis/, 'ukraine-nazi-state'],
  [/\bbiological-weapons lab/, 'us-biolabs-ukraine'],
  [/\bGates\b.*\bmicrochip/, 'vaccine-microchips'],
];

/**
 * The claim of the packs that a famous claim is: the one of its own id if there is one, else what the table says.
 *
 * @param known ids and aliases of the claims that count, each to the id it is known by
 * @returns undefined where the packs have no such claim
 */
export function ourIdOf(
  { claim_id, claim }: FamousClaim,
  known: ReadonlyMap<string, string>,
): string | undefined {
  return known.get(claim_id ?? '') ?? known.get(OUR_NAMES.find(([says]) => says.test(claim))?.[1] ?? '');
}
