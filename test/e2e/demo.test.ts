import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { readExpectations } from '../../scripts/demo/expectations.ts';
import { visitPage } from '../../scripts/demo/visit.ts';
import { listPages } from '../../scripts/demo-server.ts';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import { test } from './browser.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDER = join(ROOT, 'test/demo');

/** What each claim's card has as its heading, in the language of the browsers under test. */
const claims = new Map(
  readBundledPacks(ROOT).flatMap(({ pack }) =>
    pack.claims.map((claim) => [claim.id, claim.claim.en] as const),
  ),
);

describe('the demonstration site shows what a careful editor would want', () => {
  test.for(listPages(FOLDER))('%s', async (file, { session, demo }) => {
    const expected = readExpectations(join(FOLDER, file));
    const picture = { folder: join(ROOT, 'out/e2e', session.name), name: basename(file, '.html') };
    const visit = await visitPage(
      session,
      new URL(encodeURIComponent(file), demo.url).href,
      expected,
      picture,
    );
    expect(visit.problems).toEqual([]);
    for (const card of visit.cards) {
      expect(card.claim).toBe(claims.get(card.claimId));
      expect([card.verdict, card.ratedBy, card.reason, card.treatment]).not.toContain('');
    }
  });
});
