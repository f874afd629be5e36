import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isSlow = ({ moduleId }: TestSpecification): boolean => moduleId.includes('.slow.');

/** Begun last, one of the slow files would keep one core waiting for the other. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/** Unit, corpus and database tests; the browser journeys have a configuration of their own beside the web package. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'checks/**/*.test.ts'],
    exclude: ['packages/web/src/e2e/**', '**/node_modules/**'],
    // Against waiting for ever, not for speed: a machine that has much else to do shows the same.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: SlowFirst },
    // Files share the modules of a process: loading them anew for each of a hundred files took longer than half of the tests.
    // A test leaves nothing behind in a module; where it opens something, it closes it. Processes, not threads: a test that
    // drives a worker out of its memory must not take the others with it.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
  },
});
