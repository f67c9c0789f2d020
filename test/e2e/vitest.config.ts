import { defineConfig } from 'vitest/config';
import { holidays } from '../../lib/law/holidays-plugin.ts';

/** What stops something in the middle of a moment wants the machine for itself. */
const QUIET = 'test/e2e/killed.test.ts';

/** Two browsers run side by side: a test waits for what shall be seen, never for a time, and much of a browser's work is waiting. */
export default defineConfig({
  plugins: [holidays()],
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [QUIET],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: [QUIET], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
