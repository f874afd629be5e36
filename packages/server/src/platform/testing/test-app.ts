import { openCapturePool, type CapturePool } from '@mithaq/capture';
import { createApp } from '../../app.ts';
import { keepSessions } from '../../session/keeper.ts';
import type { Acting } from '../act.ts';
import { localUser, type Actor } from '../actor.ts';
import type { Connected } from '../database/connect.ts';
import { testDatabase } from './test-database.ts';

/** The day on which tests take place. */
export const TEST_DAY = '2026-03-15';

/** Someone from outside: sees what is public, may not see what is internal or restricted. */
export const visitor: Actor = { name: 'visitor', mayRead: ['public'], mayDo: 'everything' };

/** An officer who may not see restricted papers. */
export const officer: Actor = { name: 'officer', mayRead: ['public', 'internal'], mayDo: 'everything' };

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer, or null. A test says what it expects of it. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into answers of every shape
  readonly json: any;
}

export interface TestApp {
  readonly database: Connected['database'];
  readonly acting: Acting;
  /** Asks the application as its actor; a plain object is sent as JSON. */
  readonly request: (method: string, path: string, body?: object) => Promise<Answer>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same register, asked by someone else. */
  readonly as: (actor: Actor) => TestApp;
  readonly close: () => Promise<void>;
}

/** The whole application on a database of its own, without a port and without a session: its actor is always there. */
export async function testApp({ actor = localUser }: { actor?: Actor } = {}): Promise<TestApp> {
  const drawing = openCapturePool();
  const connected = await testDatabase();
  const close = async (): Promise<void> => {
    await drawing.close();
    await connected.close();
  };
  return appOn({ connected, drawing, close }, actor);
}

function appOn(on: { connected: Connected; drawing: CapturePool; close: () => Promise<void> }, actor: Actor): TestApp {
  const { connected, drawing, close } = on;
  const app = createApp({
    database: connected.database,
    jobs: { wake: () => {} },
    drawPage: (input, wanted) => drawing.drawPage(input, wanted),
    sessions: keepSessions({ secret: 'test', now: () => Date.parse(TEST_DAY), onNewKey: () => {} }),
    today: () => TEST_DAY,
    webFolder: null,
    onError: (error) => {
      throw error;
    },
    who: () => actor,
  });
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  return {
    database: connected.database,
    acting: { actor, database: connected.database, language: 'ar', today: TEST_DAY },
    request: async (method, path, body) => {
      const form = body instanceof FormData;
      const headers = { 'accept-language': 'ar', ...(body === undefined || form ? {} : { 'content-type': 'application/json' }) };
      const sent = body === undefined ? null : form ? body : JSON.stringify(body);
      const response = await fetch(new Request(`http://localhost${path}`, { method, headers, body: sent }));
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, headers: response.headers, json: isJson ? await response.json() : null };
    },
    fetch,
    as: (other) => appOn(on, other),
    close,
  };
}
