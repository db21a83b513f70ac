/** A labelled example: what was seen, and whether it was right. */
export interface Example {
  signs: readonly number[];
  right: boolean;
}

/** Fitted logistic regression: constant first, then one weight a sign. */
export type Fit = readonly number[];

/**
 * Logistic regression with a ridge on all weights but the constant, by iteratively reweighted least squares
 * (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1). A dozen signs and some thousand examples
 * need no library and no second thought about convergence.
 *
 * @param ridge strength of the penalty on squared weights
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient: number[] = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = weights.map((_, i) => weights.map((_w, j) => (i === j && i > 0 ? ridge : 0)));
    for (const { signs, right } of examples) {
      const row = [1, ...signs];
      const p = probability(weights, signs);
      for (let i = 0; i < size; i++) {
        gradient[i] = at(gradient, i) + at(row, i) * (Number(right) - p);
        const line = hessian[i] ?? [];
        for (let j = 0; j < size; j++) line[j] = at(line, j) + at(row, i) * at(row, j) * p * (1 - p);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + at(step, i));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** What a fit says of some signs, 0 to 1. */
export function probability(fit: Fit, signs: readonly number[]): number {
  const sum = signs.reduce((total, sign, i) => total + sign * at(fit, i + 1), at(fit, 0));
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] ?? [];
    for (const row of rows.slice(i + 1)) {
      const factor = at(row, i) / at(pivot, i);
      for (let k = i; k <= n; k++) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  const result: number[] = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = result.reduce((sum, x, k) => (k > i ? sum + at(row, k) * x : sum), 0);
    result[i] = (at(row, n) - known) / at(row, i);
  }
  return result;
}

const at = (list: readonly number[], i: number) => list[i] ?? 0;
