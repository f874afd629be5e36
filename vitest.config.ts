import { defineConfig } from 'vitest/config';

/** Unit, corpus and database tests; the browser journeys have a configuration of their own beside the web package. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'checks/**/*.test.ts'],
    exclude: ['packages/web/src/e2e/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Files share the modules of a process: loading them anew for each of a hundred files took longer than half of the tests.
    // A test leaves nothing behind in a module; where it opens something, it closes it. Processes, not threads: a test that
    // drives a worker out of its memory must not take the others with it.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
  },
});
