import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { holidays } from '../lib/law/holidays-plugin.ts';

/**
 * What these test has no page, no browser, no network and no clock, and begins with a new database where it has one: nothing of one
 * file is left for the next, and they can share a process. The others replace modules or have a page, and get one each.
 */
const SHARING = 'test/{assess,cases,cli,demo,house,law,learn,letters,questions,thread}/**/*.test.ts';

export default defineConfig({
  plugins: [holidays()],
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    // `test/cpu-time.ts` counts the time of a process, so two files at once must not be two threads of one.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'sharing', include: [SHARING], isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [SHARING, 'test/e2e/**', 'test/build/**'],
        },
      },
    ],
  },
});
