import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNS } from '../src/match/signs.ts';
import type { MEASURED } from '../src/match/strictness.ts';
import { STRICTNESSES } from '../src/settings.ts';
import { type ClaimExample, examplesFrom, judgeSentences } from './calibrate/examples.ts';
import { foldsOf } from './calibrate/folds.ts';
import { type Fit, fitLogistic, probability } from './calibrate/logistic.ts';
import { fitUntilSettled, RIDGE } from './calibrate/settle.ts';
import { measureStrictness } from './calibrate/strictness.ts';
import type { Command } from './command.ts';
import { readLabelled } from './labelled.ts';
import { readBundledPacks } from './packs/read-packs.ts';
import { UserError } from './user-error.ts';

const WEIGHTS = 'src/match/confidence.json';
const STRICTNESS = 'src/match/strictness.json';

/**
 * Fits the weights of the confidence on the packs' tests and the labelled paragraphs, until they settle. Prints what the
 * figure is worth, and writes down what each strictness is: each example judged by weights that were fitted without its
 * claim. `--check` writes nothing and fails where what comes out is not what stands in the tree.
 */
export const run: Command = async (args, { root }) => {
  if (args.some((arg) => arg !== '--check'))
    throw new UserError('Usage: npm run calibrate [-- --check]\nFits the weights of the confidence.');
  const packs = readBundledPacks(root).map((p) => p.pack);
  const paragraphs = readLabelled(root);
  const sentences = judgeSentences(packs, paragraphs);
  const { fit, examples, rounds, left } = fitUntilSettled((confidence) =>
    examplesFrom(sentences, confidence),
  );
  process.stdout.write(`settled in ${rounds} rounds, no weight would move by more than ${left.toFixed(3)}\n`);
  process.stdout.write(reliability(examples));
  const strictness = measureStrictness(packs, paragraphs, sentences);
  process.stdout.write(worth(strictness));
  const made: [file: string, content: unknown][] = [
    [WEIGHTS, asWeights(fit)],
    [STRICTNESS, strictness],
  ];
  const faults = made.filter(([file, content]) => {
    const path = join(root, file);
    const text = `${JSON.stringify(content, null, 2)}\n`;
    const same = readFileSync(path, 'utf8') === text;
    if (!args.includes('--check')) writeFileSync(path, text);
    process.stdout.write(`${file} ${same ? 'is up to date' : 'is out of date: run npm run calibrate'}\n`);
    return !same;
  });
  return faults.length > 0 && args.includes('--check') ? 1 : 0;
};

/** A fit as confidence.json holds it. */
function asWeights([constant = 0, ...weights]: Fit) {
  return { constant, signs: Object.fromEntries(SIGNS.map((sign, i) => [sign, weights[i] ?? 0])) };
}

/** Said and kept, in bands: of all that were given 80 to 90 %, how many are right. */
function reliability(examples: readonly ClaimExample[]): string {
  const judged = foldsOf(examples.map((e) => e.writtenFor)).flatMap((within) => {
    const fit = fitLogistic(
      examples.filter((e) => !within(e.writtenFor)),
      RIDGE,
    );
    return examples
      .filter((e) => within(e.writtenFor))
      .map((e) => ({ said: probability(fit, e.signs), right: e.right }));
  });
  const lines = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map((from, i, all) => {
    const band = judged.filter((j) => j.said >= from && j.said < (all[i + 1] ?? 1.01));
    const mean = (pick: (j: { said: number; right: boolean }) => number) =>
      band.length === 0 ? '-' : (band.reduce((sum, j) => sum + pick(j), 0) / band.length).toFixed(2);
    return `  from ${from.toFixed(2)}: ${String(band.length).padStart(5)} examples, said ${mean((j) => j.said)}, kept ${mean((j) => Number(j.right))}`;
  });
  const right = examples.filter((e) => e.right).length;
  return `${examples.length} examples, ${right} of them right; five folds by claim:\n${lines.join('\n')}\n`;
}

/** What each strictness came to, one a line. */
function worth({ texts, plain, levels }: typeof MEASURED): string {
  const lines = STRICTNESSES.map((level) => {
    const { markFrom, right, wrong, found } = levels[level];
    return `  ${level.padEnd(8)} from ${markFrom.toFixed(2)}: ${right} marks right, ${wrong} wrong, ${found} of ${plain} plain statements found`;
  });
  return `${texts} labelled texts, by weights fitted without their claim:\n${lines.join('\n')}\n`;
}
