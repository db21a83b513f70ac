import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { run as calibrate } from '../../scripts/calibrate.ts';
import { readLabelled } from '../../scripts/labelled.ts';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import { SIGNS } from '../../src/match/signs.ts';
import { MARK_FROM, MEASURED } from '../../src/match/strictness.ts';
import { STRICTNESSES } from '../../src/settings.ts';

const paragraphs = readLabelled('.');
const claims = readBundledPacks('.').flatMap(({ pack }) => pack.claims);

describe('the labelled paragraphs', () => {
  it('are each written for a published claim', () => {
    const published = new Set(claims.filter((c) => c.status === 'published').map((c) => c.id));
    expect(paragraphs.filter(({ claimId }) => !published.has(claimId)).map((p) => p.id)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(paragraphs.map((p) => p.id)).size).toBe(paragraphs.length);
  });

  it('state their claim once, and say in what a near miss differs', () => {
    const twice = paragraphs.filter((p) => p.quote !== null && p.text.split(p.quote).length !== 2);
    expect(twice.map((p) => p.id)).toEqual([]);
    const untold = paragraphs.filter((p) => (p.trap === null) !== (p.kind !== 'near-miss'));
    expect(untold.map((p) => p.id)).toEqual([]);
  });

  it('hold no sentence of a wording or a test, word for word', () => {
    const known = claims.flatMap((c) => [
      ...Object.values(c.wordings).flat(),
      ...[...c.tests.match, ...c.tests.silent].map((t) => t.text),
    ]);
    const copied = paragraphs.filter((p) => p.quote !== null && known.includes(p.quote));
    expect(copied.map((p) => p.id)).toEqual([]);
  });
});

describe('confidence.json', () => {
  it('has a weight for each sign, in their order, and no other', () => {
    const weights = JSON.parse(readFileSync('src/match/confidence.json', 'utf8'));
    expect(Object.keys(weights)).toEqual(['constant', 'signs']);
    expect(Object.keys(weights.signs)).toEqual([...SIGNS]);
    expect([weights.constant, ...Object.values(weights.signs)].every(Number.isFinite)).toBe(true);
  });
});

describe('strictness.json', () => {
  it('tells of each level what the thresholds in use are worth', () => {
    for (const level of STRICTNESSES) expect(MEASURED.levels[level].markFrom).toBe(MARK_FROM[level]);
    const { strict, standard, wide } = MEASURED.levels;
    const share = ({ right, wrong }: typeof strict) => right / (right + wrong);
    expect(strict.found).toBeLessThan(standard.found);
    expect(standard.found).toBeLessThan(wide.found);
    expect(share(strict)).toBeGreaterThan(share(standard));
  });
});

describe('npm run calibrate', () => {
  // Reads every test of the packs and every paragraph, some 40 s; how long that takes is the machine's affair.
  it('comes to the very weights and figures that stand in the tree: after a change of the engine, run it', {
    timeout: 900_000,
  }, async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const status = await calibrate(['--check'], { root: process.cwd(), install: false });
    const said = written.mock.calls.map(([chunk]) => String(chunk)).join('');
    written.mockRestore();
    expect(said).toContain('confidence.json is up to date');
    expect(said).toContain('strictness.json is up to date');
    expect(status).toBe(0);
  });
});
