import { defineConfig } from 'vitest/config';

/** Browser journeys: the built pages, the real server on a folder of its own, a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['src/e2e/**/*.e2e.ts'],
    globalSetup: ['src/e2e/build-pages.ts'],
    // Each file has a browser and a server of its own; two at a time keep two cores busy, more would only wait.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
