/** How many tests held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(...tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The one line that ends a test run; others read it. */
export function describeTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
