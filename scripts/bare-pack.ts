import type { Claim } from '../src/claim/claim.ts';
import type { Pack, PackManifest } from '../src/claim/pack.ts';

/**
 * A record with nothing in it but its claim, in English: no entities, sources or tests, and no wording but itself. The
 * engine takes it; the editorial policy would not.
 *
 * @param changes take the place of fields
 */
export function bareClaim(text: string, changes: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    aliases: [],
    topic: 'none',
    favours: [],
    claim: { en: text },
    claimants: [],
    appearances: [],
    verdict: 'unsupported',
    ratedBy: { source: 'none', name: { en: 'nobody' }, did: { en: 'said nothing' }, date: null },
    reason: { en: text },
    rebuttal: { en: text },
    keyFacts: [],
    sources: [],
    wordings: { en: [text] },
    entities: [],
    tests: { match: [], silent: [] },
    translations: {},
    reviewedAt: '2026-11-22',
    expiresAt: null,
    display: 'mark',
    status: 'published',
    ...changes,
  };
}

/** A pack of some claims that promises nothing. */
export function barePack(claims: Claim[], changes: Partial<PackManifest> = {}): Pack {
  const manifest: PackManifest = {
    format: 'plumbline-pack',
    formatVersion: 2,
    id: 'bare-pack',
    version: '1.0.0',
    title: { en: 'Bare pack' },
    languages: ['en'],
    licence: 'none',
    publisher: { name: 'Nobody', contact: 'mailto:nobody@example.org' },
    mustMatchFloor: 0,
    ...changes,
  };
  return { manifest, claims };
}
