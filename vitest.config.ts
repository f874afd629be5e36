import { defineConfig } from 'vitest/config';

/** Unit, corpus and database tests; the browser journeys have a configuration of their own beside the web package. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'checks/**/*.test.ts'],
    exclude: ['packages/web/src/e2e/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
