import type { Pack } from '../../src/claim/pack.ts';
import { claimsWithoutDistinctiveTerm, confusionsIn, SHARED_BY } from '../../src/editorial/distinctness.ts';
import { type Counts, overviewOf, THIN } from '../../src/editorial/overview.ts';

/**
 * Prints what the packs are made of, together and each for itself, and what an editor should look at.
 *
 * @param today a day, 2024-04-03
 */
export function report(packs: readonly Pack[], today: string): void {
  const langs = [...new Set(packs.flatMap((pack) => pack.manifest.languages))];
  for (const part of packs.length > 1 ? [packs, ...packs.map((pack) => [pack])] : [packs]) {
    const o = overviewOf(part, today);
    console.log(`\n${part.length > 1 ? 'All packs' : part[0]?.manifest.id}: ${o.claims} claims`);
    console.log(`  publishers of evidence a claim, on average: ${o.publishers.toFixed(1)}`);
    console.log(
      `  mention only: ${o.mentions}; out of date: ${o.stale.map((s) => s.claimId).join(', ') || 'none'}`,
    );
    table('verdict', o.verdicts);
    table('favours', o.favours);
    table('topic', o.topics);
    table('language of the card', o.texts);
    table('language of wordings', o.wordings);
    table('texts no native reader has read', o.unread);
    console.log(`  thin topics (fewer than ${THIN} claims): ${o.thin.join(', ') || 'none'}`);
  }

  console.log('\nClaims that are taken for one another (near duplicates, or easily confused):');
  const confusions = confusionsIn(packs, langs);
  for (const { claimId, other, lang, text } of confusions)
    console.log(`  ${claimId} is found as ${other} [${lang}] “${text}”`);
  if (confusions.length === 0) console.log('  none');

  console.log(`\nClaims without a term of their own (each stands in more than ${SHARED_BY} claims):`);
  const plain = claimsWithoutDistinctiveTerm(packs, langs[0] ?? 'en');
  for (const claim of plain) console.log(`  ${claim.id}`);
  if (plain.length === 0) console.log('  none');
}

function table(name: string, counts: Counts): void {
  console.log(`  ${name}: ${counts.map(([value, n]) => `${value} ${n}`).join(', ') || 'none'}`);
}
