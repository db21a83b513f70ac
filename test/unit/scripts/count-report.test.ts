import { describe, expect, it } from 'vitest';
import { countReport } from '../../../scripts/testing/run-vitest.ts';
import { describeTally, sum } from '../../../scripts/testing/tally.ts';

describe('the count at the end of a test run', () => {
  it('is one line that others can read', () => {
    expect(describeTally(sum({ passed: 5, failed: 0 }, { passed: 2, failed: 1 }))).toBe('7 passed, 1 failed');
  });

  it('counts a file that could not be collected as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countReport({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 2,
    });
  });

  it('counts a run without a report as a failure', () => {
    expect(countReport(null)).toEqual({ passed: 0, failed: 1 });
  });
});
