/** The version of the pack format that this Plumbline writes, and the newest it reads. */
export const FORMAT_VERSION = 2;

type Fields = Record<string, unknown>;

/** What a version of the format changed: pure, total, and never run on a file on disk. */
interface Step {
  manifest(manifest: Fields): Fields;
  claim(claim: Fields): Fields;
}

/** The step at index n makes version n + 2 of version n + 1. */
const STEPS: readonly Step[] = [
  {
    // 2 says whom a claim favours, which tests are hard, who has read the wordings of a language, and which editorial
    // policy a publisher keeps to (which may stay unsaid).
    manifest: (manifest) => ({ ...manifest, formatVersion: 2 }),
    claim: (claim) => ({
      ...claim,
      favours: claim.favours ?? [],
      tests: withHard(claim.tests),
      translations: withUnread(claim),
    }),
  },
];

/**
 * Brings one line of an older pack to the form of today. What is not of the form its version promises is left as it
 * is: the schema, which comes after, names the field.
 *
 * @param version the version that the manifest of the pack names
 */
export function upgrade(kind: keyof Step, value: unknown, version: number): unknown {
  return isFields(value)
    ? STEPS.slice(Math.max(0, version - 1)).reduce((fields, step) => step[kind](fields), value)
    : value;
}

/** Whether there is a way from this version to today's. */
export function isKnownVersion(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= FORMAT_VERSION;
}

function withHard(tests: unknown): unknown {
  if (!isFields(tests) || !Array.isArray(tests.match)) return tests;
  return { ...tests, match: tests.match.map((test) => (isFields(test) ? { hard: false, ...test } : test)) };
}

/** Version 1 asked only of the card's languages who has read them: of other wordings nobody is known to have. */
function withUnread({ claim, wordings, translations }: Fields): unknown {
  if (!isFields(translations) || !isFields(wordings) || !isFields(claim)) return translations;
  const unread = Object.keys(wordings).filter((lang) => !(lang in claim));
  return { ...Object.fromEntries(unread.map((lang) => [lang, { reviewedBy: null }])), ...translations };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
