import { openCapturePool } from '@mithaq/capture';
import { readDocument } from '../../documents/read-document.ts';
import { workOnce } from '../jobs/workers.ts';
import type { Model } from '../model/open-model.ts';
import { openReader, type Reader } from '../reader/open-reader.ts';
import { TEST_DAY, type TestApp } from './test-app.ts';

export interface ReadingRoomForTests {
  /** Does every job that is due. */
  readonly readAll: (app: TestApp) => Promise<void>;
  readonly errors: Error[];
  /** What was logged. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

/** The real capture and the real reader; a test of what goes wrong may bring another reader, and one of models the model. */
export function openReadingRoom({ reader = openReader(), model = null }: { reader?: Reader; model?: Model | null } = {}): ReadingRoomForTests {
  const capture = openCapturePool();
  const errors: Error[] = [];
  const log: string[] = [];
  return {
    errors,
    log,
    readAll: async ({ database }) => {
      const handlers = { read: readDocument({ database, capture, reader, model, log: (line) => log.push(line), readerVersion: 'test', today: () => TEST_DAY }) };
      while (await workOnce({ database, handlers, onError: (error) => errors.push(error) }));
    },
    close: async () => {
      await capture.close();
      await reader.close();
    },
  };
}
