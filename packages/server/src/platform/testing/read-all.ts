import { openCapturePool } from '@mithaq/capture';
import { fetchGiven } from '../../addresses/fetch-given.ts';
import { readingHandlers } from '../../documents/read-document.ts';
import { lookAtFeed } from '../../feeds/look-at-feed.ts';
import { openWeb } from '../fetching/open-web.ts';
import type { JobKind } from '../jobs/queue.ts';
import { workOnce, type Handlers } from '../jobs/workers.ts';
import type { Model } from '../model/open-model.ts';
import { openReader, type Reader } from '../reader/open-reader.ts';
import { TEST_DAY, type TestApp } from './test-app.ts';
import { loopbackToo } from './web-site.ts';

export interface ReadingRoomForTests {
  /** Does every job that is due, of these kinds alone where some are named. */
  readonly readAll: (app: TestApp, kinds?: readonly JobKind[]) => Promise<void>;
  readonly errors: Error[];
  /** What was logged. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

const today = (): string => TEST_DAY;

/** The real capture and the real reader; a test of what goes wrong may bring another reader, and one of models the model. */
export function openReadingRoom({ reader = openReader(), model = null }: { reader?: Reader; model?: Model | null } = {}): ReadingRoomForTests {
  const capture = openCapturePool();
  const web = openWeb(loopbackToo);
  const errors: Error[] = [];
  const log: string[] = [];
  return {
    errors,
    log,
    readAll: async ({ database }, kinds) => {
      const all: Handlers = {
        ...readingHandlers({ database, capture, reader, model, log: (line) => log.push(line), readerVersion: 'test', today, wakeRecognisers: () => {} }),
        fetch: fetchGiven({ database, web, jobs: { wake: () => {} }, today }),
        look: lookAtFeed({ database, web, readFeed: (input) => capture.readFeed(input) }),
      };
      const handlers: Handlers = kinds === undefined ? all : Object.fromEntries(Object.entries(all).filter(([kind]) => kinds.some((one) => one === kind)));
      while (await workOnce({ database, handlers, onError: (error) => errors.push(error) }));
    },
    close: async () => {
      await web.close();
      await capture.close();
      await reader.close();
    },
  };
}
