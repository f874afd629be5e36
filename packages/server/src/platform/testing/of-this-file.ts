import { afterAll, beforeAll } from 'vitest';
import { openReadingRoom, type ReadingRoomForTests } from './read-all.ts';
import { testApp, type TestApp } from './test-app.ts';

/** The whole application for the tests of one file, on a database of its own from the first of them to the last. */
export function appOfThisFile(): TestApp {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());
  return {
    get database() {
      return app.database;
    },
    get acting() {
      return app.acting;
    },
    request: (method, path, body) => app.request(method, path, body),
    fetch: (request) => app.fetch(request),
    as: (actor) => app.as(actor),
    close: () => app.close(),
  };
}

/** The real capture and the real reader for the tests of one file. */
export function readingRoomOfThisFile(): ReadingRoomForTests {
  const room = openReadingRoom();
  afterAll(() => room.close());
  return room;
}
