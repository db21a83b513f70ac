import type { Expectations } from './expectations.ts';
import type { Visit } from './visit.ts';

/** Prints what a reader would see on a page, and how that differs from what is expected. */
export function printVisit(name: string, visit: Visit, expected: Expectations | null): void {
  const { cards, sentences, problems } = visit;
  const read = sentences === null ? 'not read, no article' : `${sentences} sentences compared`;
  console.log(`\n${name}: ${cards.length} ${cards.length === 1 ? 'card' : 'cards'}, ${read}`);
  for (const card of cards) {
    console.log(`  “${card.quote}”`);
    console.log(`    ${card.framings.join(', ')} · ${card.verdict} · ${card.claimId}`);
    console.log(`    ${card.reason}`);
  }
  if (expected === null)
    console.log('  Nothing is expected of this page: it has no .expected.json beside it.');
  else if (problems.length === 0) console.log('  As expected.');
  for (const problem of problems) console.log(`  NOT AS EXPECTED: ${problem}`);
}
