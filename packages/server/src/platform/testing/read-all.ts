import { openCapturePool } from '@mithaq/capture';
import { readDocument } from '../../documents/read-document.ts';
import { workOnce } from '../jobs/workers.ts';
import { openReader, type Reader } from '../reader/open-reader.ts';
import { TEST_DAY, type TestApp } from './test-app.ts';

export interface ReadingRoomForTests {
  /** Does every job that is due. */
  readonly readAll: (app: TestApp) => Promise<void>;
  readonly errors: Error[];
  readonly close: () => Promise<void>;
}

/** The real capture and the real reader; a test of what goes wrong may bring another reader. */
export function openReadingRoom({ reader = openReader() }: { reader?: Reader } = {}): ReadingRoomForTests {
  const capture = openCapturePool();
  const errors: Error[] = [];
  return {
    errors,
    readAll: async ({ database }) => {
      const handlers = { read: readDocument({ database, capture, reader, readerVersion: 'test', today: () => TEST_DAY }) };
      while (await workOnce({ database, handlers, onError: (error) => errors.push(error) }));
    },
    close: async () => {
      await capture.close();
      await reader.close();
    },
  };
}
