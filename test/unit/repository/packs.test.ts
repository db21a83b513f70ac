import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundledPacks } from '../../../scripts/packs/read-packs.ts';
import { filesIn, ROOT, readJson } from './tree.ts';

const packs = readBundledPacks(ROOT);

describe('the bundled packs', () => {
  it('all parse, and there is at least one', () => {
    expect(packs.length).toBeGreaterThan(0);
  });

  it.each(packs.map(({ file, pack, text }) => ({ name: basename(file), pack, text })))(
    '$name is called after its id and ready to be read as a diff',
    ({ name, pack, text }) => {
      expect(name).toBe(`${pack.manifest.id}.jsonl`);
      const ids = pack.claims.map((claim) => claim.id);
      expect(ids).toEqual([...ids].sort());
      expect(text).not.toContain('\r');
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .every((line) => line.startsWith('{') && line.endsWith('}')),
      ).toBe(true);
    },
  );

  it('no claim stands in two of them', () => {
    const ids = packs.flatMap(({ pack }) => pack.claims.map((claim) => claim.id));
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe('the demonstration pages', () => {
  const pages = filesIn('test/demo').filter((file) => file.endsWith('.html'));
  const known = new Set(packs.flatMap(({ pack }) => pack.claims.map((claim) => claim.id)));

  it('are at least six', () => {
    expect(pages.length).toBeGreaterThanOrEqual(7);
  });

  it.each(pages.map((file) => [basename(file, '.html'), file]))(
    '%s says what it should show',
    (_name, file) => {
      const { cards } = readJson<{ cards: { claimId: string }[] }>(file.replace(/\.html$/, '.expected.json'));
      expect(cards.map((card) => card.claimId).filter((id) => !known.has(id))).toEqual([]);
    },
  );
});
