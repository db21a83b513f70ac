import { bareClaim, barePack } from '../../../scripts/bare-pack.ts';
import type { Claim } from '../../../src/claim/claim.ts';
import type { Pack } from '../../../src/claim/pack.ts';

/**
 * An invented, harmless claim with everything the format holds: Japan's consulate in Ottawa hires Canadian
 * lumberjacks. Real countries, because the engine has to know who is who; nothing of it ever happened.
 */
export function testClaim(changes: Partial<Claim> = {}): Claim {
  return bareClaim("Japan's consulate in Ottawa recruits Canadian lumberjacks for the cedar forests.", {
    id: 'japan-hires-lumberjacks',
    topic: 'forestry',
    claimants: [{ name: { en: 'Rowan Alder' }, role: { en: 'chairman of a timber council' } }],
    appearances: [{ date: '2024-05-02', outlet: 'Test Gazette' }],
    ratedBy: {
      source: 'gazette',
      name: { en: "Canada's labour office" },
      did: { en: 'said that it knows of no such case' },
      date: '2024-05-04',
    },
    reason: { en: 'No case was named, and the labour office knows of none.' },
    rebuttal: { en: 'The labour office looked for contracts and found none.' },
    keyFacts: [{ date: '2024-05-04', text: { en: 'The labour office answers.' } }],
    sources: [
      {
        id: 'gazette',
        publisher: 'Test Gazette',
        title: 'Labour office knows of no lumberjacks',
        url: 'https://gazette.example/lumberjacks',
        date: '2024-05-04',
        language: 'en',
        role: 'refutes',
        says: { en: 'Reports the answer of the labour office.' },
      },
    ],
    wordings: {
      en: [
        'Japan is hiring lumberjacks in Canada through its consulate.',
        'Canadian lumberjacks are recruited by the Japanese consulate in Ottawa.',
        'The recruitment of lumberjacks in Canada by Japan.',
      ],
    },
    entities: [
      { id: 'japan', kind: 'place', role: 'actor', required: true, names: {} },
      { id: 'canada', kind: 'place', role: 'place', required: true, names: {} },
      {
        id: 'rowan-alder',
        kind: 'person',
        role: 'topic',
        required: false,
        names: { en: ['Rowan Alder', 'Alder'] },
      },
    ],
    ...changes,
  });
}

/** A pack of these claims, or of the invented one. */
export function testPack(...claims: Claim[]): Pack {
  return barePack(claims.length > 0 ? claims : [testClaim()], {
    id: 'test-pack',
    title: { en: 'Test pack' },
    licence: 'CC-BY-4.0',
    publisher: { name: 'Testers', contact: 'mailto:corrections@testers.example' },
  });
}

export const testManifest = testPack().manifest;

/** The pack as a file would hold it. */
export function packText(pack: Pack): string {
  return `${[pack.manifest, ...pack.claims].map((line) => JSON.stringify(line)).join('\n')}\n`;
}
