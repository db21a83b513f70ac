import { describe, expect, it } from 'vitest';
import type { Example } from '../../../scripts/calibrate/logistic.ts';
import { fitUntilSettled } from '../../../scripts/calibrate/settle.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { SIGNS, type Signs } from '../../../src/match/signs.ts';

/** What a wording shows of some signs, none of all others. */
const showing = (seen: Partial<Signs>): Signs => {
  const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs;
  return { ...none, ...seen };
};
const example = (signs: Signs, right: boolean): Example => ({ signs: SIGNS.map((s) => signs[s]), right });
const many = (n: number, signs: Signs, right: boolean) =>
  Array.from({ length: n }, () => example(signs, right));

/** Sentences that say two wordings of one claim, of which the surer one counts. */
const surerOf =
  (a: Signs, b: Signs, right: boolean, n: number) =>
  (confidence: (signs: Signs) => number): Example[] =>
    many(n, confidence(a) >= confidence(b) ? a : b, right);

describe('fitting until the weights settle', () => {
  it('ends with weights that choose the very wordings they are fitted on', () => {
    const most = showing({ words: 1 });
    const few = showing({ words: 0.2, together: 1 });
    const examplesBy = (confidence: (signs: Signs) => number) => [
      ...many(60, showing({ words: 0.9 }), true),
      ...many(40, showing({ words: 0.3 }), false),
      ...surerOf(few, most, true, 20)(confidence),
    ];
    const { fit, examples, rounds, left } = fitUntilSettled(examplesBy);
    expect(rounds).toBeGreaterThan(2);
    expect(left).toBeLessThan(0.002);
    expect(examples.at(-1)).toEqual(example(most, true));
    expect(fit).toEqual(fit.map((weight) => Math.round(weight * 1000) / 1000));
  });

  it('ends at the tie where each choice makes the other wording the surer one', () => {
    const a = showing({ words: 1 });
    const b = showing({ together: 1 });
    // Whichever is thought the surer turns out to be wrong.
    const examplesBy = (confidence: (signs: Signs) => number) => [
      ...many(50, a, true),
      ...many(50, b, true),
      ...surerOf(a, b, false, 60)(confidence),
    ];
    const { fit, left } = fitUntilSettled(examplesBy);
    const weight = (sign: keyof Signs) => fit[1 + SIGNS.indexOf(sign)] ?? 0;
    expect(weight('words')).toBeCloseTo(weight('together'), 1);
    expect(left).toBeGreaterThan(0.1);
  });

  it('comes to the same in every run', () => {
    const examplesBy = surerOf(showing({ words: 1 }), showing({ names: 1 }), true, 5);
    expect(fitUntilSettled(examplesBy)).toEqual(fitUntilSettled(examplesBy));
  });

  it('says so where it comes to no end', () => {
    let call = 0;
    const growing = () => {
      call++;
      return [...many(5 + call, showing({}), true), ...many(1, showing({}), false)];
    };
    expect(() => fitUntilSettled(growing)).toThrow(UserError);
  });
});
