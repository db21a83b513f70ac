import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNS } from '../src/match/signs.ts';
import { type ClaimExample, examplesFrom, judgeSentences } from './calibrate/examples.ts';
import { type Fit, fitLogistic, probability } from './calibrate/logistic.ts';
import { fitUntilSettled, RIDGE } from './calibrate/settle.ts';
import type { Command } from './command.ts';
import { readLabelled } from './labelled.ts';
import { readBundledPacks } from './packs/read-packs.ts';
import { UserError } from './user-error.ts';

const FILE = 'src/match/confidence.json';
const FOLDS = 5;

/**
 * Fits the weights of the confidence on the packs' tests and the labelled paragraphs, until they settle. Prints what the
 * figure is worth: each example judged by weights that were fitted without its claim. `--check` writes nothing and fails
 * where the weights in the tree are not the ones that come out.
 */
export const run: Command = async (args, { root }) => {
  if (args.some((arg) => arg !== '--check'))
    throw new UserError('Usage: npm run calibrate [-- --check]\nFits the weights of the confidence.');
  const packs = readBundledPacks(root).map((p) => p.pack);
  const sentences = judgeSentences(packs, readLabelled(root));
  const { fit, examples, rounds, left } = fitUntilSettled((confidence) =>
    examplesFrom(sentences, confidence),
  );
  const text = `${JSON.stringify(asWeights(fit), null, 2)}\n`;
  process.stdout.write(`settled in ${rounds} rounds, no weight would move by more than ${left.toFixed(3)}\n`);
  process.stdout.write(reliability(examples));
  if (args.includes('--check')) {
    const same = readFileSync(join(root, FILE), 'utf8') === text;
    process.stdout.write(
      same ? `${FILE} is up to date\n` : `${FILE} is out of date: run npm run calibrate\n`,
    );
    return same ? 0 : 1;
  }
  writeFileSync(join(root, FILE), text);
  process.stdout.write(`wrote ${FILE}\n`);
  return 0;
};

/** A fit as confidence.json holds it. */
function asWeights([constant = 0, ...weights]: Fit) {
  return { constant, signs: Object.fromEntries(SIGNS.map((sign, i) => [sign, weights[i] ?? 0])) };
}

/** Said and kept, in bands: of all that were given 80 to 90 %, how many are right. */
function reliability(examples: readonly ClaimExample[]): string {
  const claims = [...new Set(examples.map((e) => e.writtenFor))].sort();
  const fold = (e: ClaimExample) => claims.indexOf(e.writtenFor) % FOLDS;
  const judged = Array.from({ length: FOLDS }, (_, f) => {
    const fit = fitLogistic(
      examples.filter((e) => fold(e) !== f),
      RIDGE,
    );
    return examples
      .filter((e) => fold(e) === f)
      .map((e) => ({ said: probability(fit, e.signs), right: e.right }));
  }).flat();
  const lines = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map((from, i, all) => {
    const band = judged.filter((j) => j.said >= from && j.said < (all[i + 1] ?? 1.01));
    const mean = (pick: (j: { said: number; right: boolean }) => number) =>
      band.length === 0 ? '-' : (band.reduce((sum, j) => sum + pick(j), 0) / band.length).toFixed(2);
    return `  from ${from.toFixed(2)}: ${String(band.length).padStart(5)} examples, said ${mean((j) => j.said)}, kept ${mean((j) => Number(j.right))}`;
  });
  const right = examples.filter((e) => e.right).length;
  return `${examples.length} examples, ${right} of them right; five folds by claim:\n${lines.join('\n')}\n`;
}
