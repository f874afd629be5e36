import { defineConfig } from 'vitest/config';

/** Browser journeys: the built pages, the real server on a folder of its own, a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['src/e2e/**/*.e2e.ts'],
    globalSetup: ['src/e2e/build-pages.ts'],
    // One browser and one server at a time: two cores are soon busy.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
