import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: begun last, one of them would keep one core waiting for the other. */
const LONGEST = /accessibility|papers/u;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(({ moduleId }) => LONGEST.test(moduleId)), ...sorted.filter(({ moduleId }) => !LONGEST.test(moduleId))];
  }
}

/** Browser journeys: the built pages, the real server on a folder of its own, a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['src/e2e/**/*.e2e.ts'],
    globalSetup: ['src/e2e/prepare-journeys.ts'],
    // Each file has a server of its own; two at a time keep two cores busy, more would only wait. The files of a process share
    // its browser, in which each visitor has a window of her own: to start one takes as long as a short journey.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Against waiting for ever, not for speed: a machine that has much else to do shows the same.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});
