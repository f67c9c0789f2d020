import { defineConfig } from 'vitest/config';
import { holidays } from '../../lib/law/holidays-plugin.ts';

/** Browsers are started one after the other: two at once disturb each other's clocks on a small machine. */
export default defineConfig({
  plugins: [holidays()],
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
