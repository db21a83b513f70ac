import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import { testPack } from '../unit/claim/test-claim.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function megabytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A page of some 100 kB with a long word that no other page has. */
function page(number: number): string {
  const name = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `Lumberjackology${name} is studied.\n${'x'.repeat(100_000)}${number}`;
}

it('a page that was compared is not kept, however rare its words', () => {
  const matcher = createMatcher([testPack()]);
  matcher.findMatches({ text: page(0), lang: 'en' });
  const before = megabytesInUse();
  for (let i = 1; i <= 300; i++) matcher.findMatches({ text: page(i), lang: 'en' });
  // All of them together have 30 MB.
  expect(megabytesInUse() - before).toBeLessThan(10);
});
