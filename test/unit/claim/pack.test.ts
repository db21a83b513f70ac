import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PACK_LENGTH, parsePack } from '../../../src/claim/pack.ts';
import { PackError } from '../../../src/claim/pack-error.ts';
import { packText, testClaim, testManifest, testPack } from './test-claim.ts';

const lines = (...values: unknown[]) => `${values.map((v) => JSON.stringify(v)).join('\n')}\n`;
const problem = (text: string): string => {
  try {
    parsePack(text, 'a.jsonl');
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('parsePack', () => {
  it('reads back what a pack file holds', () => {
    const pack = testPack();
    expect(parsePack(packText(pack), 'a.jsonl')).toEqual(pack);
  });

  it('refuses a file that is cut off, even in the middle of a line that still ends well', () => {
    const whole = packText(testPack());
    expect(problem(whole.slice(0, -1))).toMatch(/^a\.jsonl:2: expected a line break at the end/);
    expect(problem(`${whole.slice(0, -40)}\n`)).toBe(
      'a.jsonl:2: expected one JSON object; the line cannot be read as JSON',
    );
  });

  it('names the field of a wrong type, however deep', () => {
    const claim = testClaim();
    const broken = { ...claim, sources: [{ ...claim.sources[0], url: 7 }] };
    expect(problem(lines(testManifest, broken))).toBe('a.jsonl:2: sources.0.url: expected an address');
  });

  it('refuses an unknown field rather than ignoring what it may mean', () => {
    expect(problem(lines(testManifest, { ...testClaim(), colour: 'red' }))).toMatch(
      /^a\.jsonl:2: colour: expected no such field/,
    );
  });

  it('refuses a claim without a field it needs', () => {
    const { reason: _, ...claim } = testClaim();
    expect(problem(lines(testManifest, claim))).toMatch(/^a\.jsonl:2: reason: expected a value/);
  });

  it('refuses a newer format with advice', () => {
    expect(problem(lines({ ...testManifest, formatVersion: 3 }))).toMatch(
      /^a\.jsonl:1: formatVersion: .*newer Plumbline/,
    );
  });

  it('refuses an id that stands twice, as an id or as an alias, and names both lines', () => {
    const one = testClaim({ id: 'a' });
    expect(problem(lines(testManifest, one, one))).toMatch(/^a\.jsonl:3: id: .*line 2/);
    const two = testClaim({ id: 'b', aliases: ['a'] });
    expect(problem(lines(testManifest, one, two))).toMatch(/^a\.jsonl:3: id: .*"a" stands in line 2/);
  });

  it('refuses claims that are not sorted by id', () => {
    expect(problem(lines(testManifest, testClaim({ id: 'b' }), testClaim({ id: 'a' })))).toMatch(
      /sorted by id/,
    );
  });

  it('refuses a verdict without a source of the kind it implies', () => {
    const [source] = testClaim().sources;
    const context = [{ ...source!, role: 'context' as const }];
    expect(problem(packText(testPack(testClaim({ sources: context }))))).toMatch(
      /sources: expected a source of the kind/,
    );
    expect(problem(packText(testPack(testClaim({ sources: context, verdict: 'true' }))))).toBe('accepted');
  });

  it('refuses a rating by a page that only carries the claim', () => {
    const [source] = testClaim().sources;
    const sources = [
      { ...source!, role: 'claim-carrier' as const },
      { ...source!, id: 'other' },
    ];
    expect(problem(packText(testPack(testClaim({ sources }))))).toMatch(/ratedBy\.source: expected/);
  });

  it.each([
    ['a script address', 'javascript:alert(1)'],
    ['a data address', 'data:text/html,hi'],
    ['an address with quotes', 'https://a.example/"onload="x'],
    ['an address without a host', 'https:///path'],
  ])('refuses %s', (_name, url) => {
    const claim = testClaim();
    const sources = [{ ...claim.sources[0]!, url }];
    expect(problem(packText(testPack({ ...claim, sources })))).toMatch(/sources\.0\.url: expected/);
  });

  it.each([
    ['a direction override', 'safe \u202Etxet'],
    ['a zero-width space', 'a\u200Bb'],
    ['a null character', 'a\u0000b'],
    ['a text that is too long', 'x'.repeat(201)],
  ])('refuses %s in a text', (_name, reason) => {
    expect(problem(packText(testPack(testClaim({ reason: { en: reason } }))))).toMatch(
      /reason\.en: expected/,
    );
  });

  it('keeps markup as the plain text it is', () => {
    const reason = { en: '<img src=x onerror=alert(1)>' };
    expect(parsePack(packText(testPack(testClaim({ reason }))), 'a').claims[0]?.reason).toEqual(reason);
  });

  it('refuses a text that is missing in the first language of the pack', () => {
    expect(problem(packText(testPack(testClaim({ reason: { ru: 'текст' } }))))).toMatch(
      /^a\.jsonl:2: reason\.en: expected/,
    );
  });

  it('refuses a translation that does not say whether anybody has read it', () => {
    const claim = testClaim({ reason: { en: 'Nobody knows.', ru: 'Никто не знает.' } });
    expect(problem(packText(testPack(claim)))).toMatch(
      /^a\.jsonl:2: translations\.ru: expected who has read/,
    );
    expect(problem(packText(testPack({ ...claim, translations: { ru: { reviewedBy: null } } })))).toBe(
      'accepted',
    );
  });

  it('refuses 200 MB without reading them', () => {
    expect(problem('x'.repeat(MAX_PACK_LENGTH + 1))).toMatch(/^a\.jsonl:1: expected a file of at most/);
  });

  it('refuses a day that is none', () => {
    expect(problem(packText(testPack(testClaim({ reviewedAt: '2026-02-31' }))))).toMatch(
      /reviewedAt: expected a day/,
    );
  });

  it('throws nothing but PackError, whatever the file', () => {
    fc.assert(fc.property(fc.string(), (text) => void problem(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void problem(lines(testManifest, value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => void problem(lines(value))));
  });
});
