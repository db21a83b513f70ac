import type { Match } from '../match/match.ts';
import type { Settings } from '../settings.ts';

/** What a report of a problem is made from. */
export interface DiagnosisInput {
  /** Versions of Plumbline and of the pack, and the browser as it names itself. */
  plumbline: string;
  pack: { id: string; version: string };
  browser: string;
  match: Pick<Match, 'claimId' | 'framing' | 'framingSure' | 'confidence' | 'evidence'>;
  settings: Settings;
  /** Only where the person ticked it: the page's address and the sentence. */
  page?: { url: string; quote: string };
}

/** Lists of sites say where somebody reads: they are told by their length alone. */
const SITES = new Set(['sitesOff', 'sitesOn']);

/**
 * A text that helps whoever looks for the fault, and that a person can read before it goes anywhere. In English, for
 * the developers. Without `page` there is nothing in it that says what was read, but for the claim.
 */
export function diagnosis({ plumbline, pack, browser, match, settings, page }: DiagnosisInput): string {
  const { evidence } = match;
  const lines = [
    'What went wrong: ',
    '',
    `Plumbline ${plumbline}, pack ${pack.id} ${pack.version}`,
    `Browser: ${browser}`,
    `Claim: ${match.claimId}`,
    `Wording: ${evidence.wording || '(none: the sentence speaks of the one beside it)'}`,
    `Match: ${match.framing}${match.framingSure ? '' : ' (not sure)'}, confidence ${match.confidence}`,
    ...evidence.checks.map(({ check, outcome }) => `  ${check}: ${outcome}`),
    `Settings: ${withoutSites(settings)}`,
    ...(page ? [`Page: ${page.url}`, `Sentence: ${page.quote}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function withoutSites(settings: Settings): string {
  return Object.entries(settings)
    .map(([key, value]) => {
      const told = Array.isArray(value)
        ? SITES.has(key)
          ? `${value.length} sites`
          : `[${value.join(' ')}]`
        : String(value);
      return `${key} ${told}`;
    })
    .join(', ');
}
