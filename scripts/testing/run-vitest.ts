import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import type { Tally } from './tally.ts';

/** The slice of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export interface VitestRun {
  root: string;
  /** One of the projects in vitest.config.ts. */
  project: string;
  /** More words for vitest: part of a file name, `-t` and a test's name. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** False: the output is kept until the end, for runs side by side. */
  live?: boolean;
}

/**
 * Runs vitest on one project and counts. A file that could not be collected counts as one failure, and so does a run
 * that ends badly although no test failed: an unhandled error, a crash.
 */
export async function runVitest({
  root,
  project,
  args = [],
  env = {},
  live = true,
}: VitestRun): Promise<Tally> {
  const folder = join(root, 'out/reports');
  const file = join(folder, `${project}-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await runTool('vitest', {
    root,
    show: live,
    env,
    args: [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
  });
  process.stdout.write(output);
  const tally = countReport(readReport(file));
  rmSync(file, { force: true });
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param report null when the run ended without one */
export function countReport(report: Report | null): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const uncollected = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + uncollected.length };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
