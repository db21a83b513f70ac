import { defineConfig } from 'vitest/config';

/**
 * `unit` holds unit and repository tests; `build` what takes longer without a browser: the
 * built extension, the command line as a process, hostile texts. The end-to-end
 * tests are one project a browser: the same files run in each. Such a project keeps to one worker, so that its browser
 * starts once and its files share it.
 */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    provide: { browser },
    pool: 'forks' as const,
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          pool: 'threads',
          // Some tests start a process or read a hostile page; how long that takes is the machine's affair.
          testTimeout: 30_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
