import { defineConfig } from 'vitest/config';
import { holidays } from '../lib/law/holidays-plugin.ts';

export default defineConfig({
  plugins: [holidays()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/build/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
  },
});
