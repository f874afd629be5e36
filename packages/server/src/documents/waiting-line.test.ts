import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inTransaction, type Connected } from '../platform/database/connect.ts';
import { enqueue, MOST_ATTEMPTS } from '../platform/jobs/queue.ts';
import { workOnce, type Handler } from '../platform/jobs/workers.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { openWaitingLine } from './waiting-line.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase();
});
afterAll(() => connected.close());

const states = async () => (await connected.database.selectFrom('job').select(['state', 'error']).execute()).map(({ state, error }) => [state, error]);

it('what fails in a line is tried again, and at the last it is said that it was given up', async () => {
  const { database } = connected;
  const document = randomUUID();
  const log: string[] = [];
  const givenUp: string[] = [];
  const line = openWaitingLine({ database, log: (told) => log.push(told) }, { fault: 'could not read', givenUp: async ({ payload }) => void givenUp.push(payload.document) });
  const read: Handler<'read'> = { work: (job) => line.join(job, () => Promise.reject(new TypeError('broken'))), givenUp: () => Promise.resolve() };
  const failOnce = async (): Promise<void> => {
    await workOnce({ database, handlers: { read }, onError: (error) => expect(error).toBeUndefined() });
    while (line.length() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sql`update job set run_after = now()`.execute(database);
  };

  await inTransaction(database, (transaction) => enqueue(transaction, 'read', { document }));
  await failOnce();
  expect([await states(), givenUp]).toEqual([[['queued', 'TypeError']], []]);
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) await failOnce();
  expect([await states(), givenUp]).toEqual([[['failed', 'TypeError']], [document]]);
  expect(log).toEqual(Array.from({ length: MOST_ATTEMPTS }, () => `could not read document ${document}: TypeError`));
});

it('what waits in a line when the program is killed was not begun', async () => {
  const { database } = connected;
  await sql`delete from job`.execute(database);
  const line = openWaitingLine({ database, log: () => {} }, { fault: '', givenUp: () => Promise.resolve() });
  const attempts = async () => (await database.selectFrom('job').select('attempts').orderBy('created_at').execute()).map((job) => job.attempts);
  const answered = new EventEmitter();
  const answer = once(answered, 'answer');
  const work = async (): Promise<void> => void (await answer);
  for (let n = 0; n < 2; n += 1) {
    await inTransaction(database, (transaction) => enqueue(transaction, 'read', { document: randomUUID() }));
    await workOnce({ database, handlers: { read: { work: (job) => line.join(job, work), givenUp: () => Promise.resolve() } }, onError: (error) => expect(error).toBeUndefined() });
  }
  expect(await attempts()).toEqual([1, 0]);
  answered.emit('answer');
  await vi.waitFor(() => expect(line.length()).toBe(0));
  expect(await attempts()).toEqual([1, 1]);
});

it('what could not be put in the line does not stand in it for ever', async () => {
  const line = openWaitingLine({ database: connected.database, log: () => {} }, { fault: '', givenUp: () => Promise.resolve() });
  const unknown = { id: 'no job', kind: 'read', payload: { document: randomUUID() }, attempt: 1, lease: '' } as const;
  await expect(line.join(unknown, () => Promise.resolve())).rejects.toThrow('uuid');
  expect(line.length()).toBe(0);
});
