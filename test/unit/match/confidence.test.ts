import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/match/confidence.ts';
import { buildLibrary } from '../../../src/match/library.ts';
import type { Check } from '../../../src/match/match.ts';
import { readWhole } from '../../../src/match/reading.ts';
import { SIGNS, type Signs, signsOf } from '../../../src/match/signs.ts';
import { cover } from '../../../src/match/words.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signs = fc.record(
  Object.fromEntries(SIGNS.map((s) => [s, share])) as Record<keyof Signs, typeof share>,
);

describe('the confidence', () => {
  it('is a probability, whatever the signs', () => {
    fc.assert(
      fc.property(signs, (seen) => {
        expect(confidenceOf(seen)).toBeGreaterThan(0);
        expect(confidenceOf(seen)).toBeLessThan(1);
      }),
    );
  });

  it.each(['words', 'together'] as const)('is never less for more of: %s', (sign) => {
    fc.assert(
      fc.property(signs, share, (seen, more) => {
        const raised = { ...seen, [sign]: Math.max(seen[sign], more) };
        expect(confidenceOf(raised)).toBeGreaterThanOrEqual(confidenceOf(seen));
      }),
    );
  });

  it.each(['reordered', 'otherWords', 'unclearActor', 'unclearNumber'] as const)(
    'is never more for: %s',
    (sign) => {
      fc.assert(
        fc.property(signs, (seen) => {
          const without = confidenceOf({ ...seen, [sign]: 0 });
          expect(confidenceOf({ ...seen, [sign]: 1 })).toBeLessThanOrEqual(without);
        }),
      );
    },
  );
});

describe('the signs', () => {
  const wording = 'Bearded Canadian lumberjacks hire out oars, axes, saws and ladders.';
  const claim = testClaim({ claim: { en: wording }, wordings: {} });
  const { lexicon, index } = buildLibrary([testPack(claim)]).in('en');
  const seenIn = (text: string, checks: Check[] = []) => {
    const reading = readWhole(text, lexicon);
    const limits = { most: 1, least: 0, near: new Set<string>() };
    const [proposed] = index.candidates(reading, limits);
    if (!proposed) throw new Error(`nothing is proposed for: ${text}`);
    return signsOf(cover(proposed, reading, limits.near), checks);
  };

  it('say how much agrees, how close together, and in which order', () => {
    const whole = seenIn(wording);
    const half = seenIn('Canadian lumberjacks hire out a boat, a barn and axes, saws, ladders.');
    expect(whole).toMatchObject({ words: 1, together: 1, reordered: 0 });
    expect(half.words).toBeLessThan(whole.words);
    expect(half.together).toBeLessThan(whole.together);
    const turned = seenIn('Ladders, saws, axes and oars hire out lumberjacks, Canadian and bearded.');
    expect(turned.reordered).toBe(1);
  });

  it('are shares from 0 to 1 for any sentence', () => {
    const word = fc.constantFrom(...wording.replace(/[.,]/g, '').split(' '), 'Canada', 'cold', '12', 'not');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        for (const sign of Object.values(seenIn(`${wording} ${words.join(' ')}`))) {
          expect(sign).toBeGreaterThanOrEqual(0);
          expect(sign).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('say which checks were left unclear, and nothing of those that passed', () => {
    const check = (of: Omit<Check, 'note'>): Check => ({ note: '', ...of });
    const unclear = seenIn(wording, [
      check({ check: 'topic', outcome: 'unclear', reason: 'other-words' }),
      check({ check: 'place', outcome: 'unclear', reason: 'named-before' }),
      check({ check: 'actor', outcome: 'unclear' }),
      check({ check: 'number', outcome: 'unclear' }),
    ]);
    expect(unclear).toMatchObject({ otherWords: 1, namedBefore: 1, unclearActor: 1, unclearNumber: 1 });
    const passed = seenIn(wording, [
      check({ check: 'actor', outcome: 'passed' }),
      check({ check: 'number', outcome: 'passed' }),
    ]);
    expect(passed).toMatchObject({ otherWords: 0, namedBefore: 0, unclearActor: 0, unclearNumber: 0 });
  });
});
