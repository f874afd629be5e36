import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, type Connected } from '../database/connect.ts';
import { testDatabase } from '../testing/test-database.ts';
import { complete, enqueue, LeaseLost, MOST_ATTEMPTS, MOST_BEGUN, putBack, requeueAbandoned, restart, takeNext, type Job } from './queue.ts';
import { startWorkers, workOnce, type Handlers } from './workers.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase();
});
beforeEach(async () => {
  await connected.database.deleteFrom('job').execute();
});
afterAll(() => connected.close());

const add = (count: number) =>
  inTransaction(connected.database, async (transaction) => {
    for (let i = 0; i < count; i += 1) await enqueue(transaction, 'read', { document: randomUUID() });
  });
const askForTheSame = () => inTransaction(connected.database, (transaction) => enqueue(transaction, 'read', { document: 'same' }));
const states = async () => (await connected.database.selectFrom('job').select(['state', 'attempts', 'error']).execute()).map(({ state, attempts, error }) => [state, attempts, error]);
const makeDue = () => sql`update job set run_after = now()`.execute(connected.database);

function handlers(work: (job: Job<'read'>) => Promise<void>, givenUp: () => Promise<void> = () => Promise.resolve()): Handlers {
  return { read: { work, givenUp } };
}
const finish = (job: Job) => inTransaction(connected.database, (transaction) => complete(transaction, job));

describe('a job', () => {
  it('is not there when the act that wanted it failed', async () => {
    const act = inTransaction(connected.database, async (transaction) => {
      await enqueue(transaction, 'read', { document: 'x' });
      throw new Error('no');
    });
    await expect(act).rejects.toThrow('no');
    expect(await states()).toEqual([]);
  });

  it('is given to one worker only, however many ask at once', async () => {
    await add(40);
    const done: string[] = [];
    const work = handlers(async (job) => {
      await finish(job);
      done.push(job.payload.document);
    });
    const workers = [1, 2, 3, 4].map(() => startWorkers({ database: connected.database, handlers: work, parallel: 2, onError: (error) => expect(error).toBeUndefined() }));
    while ((await states()).some(([state]) => state !== 'done')) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(done).toHaveLength(40);
    expect(new Set(done).size).toBe(40);
    expect((await states()).every(([, attempts]) => attempts === 1)).toBe(true);
  });

  it('for one document waits while another for it is being done', async () => {
    await askForTheSame();
    const first = await takeNext(connected.database, 'a', ['read']);
    await askForTheSame();
    expect(await takeNext(connected.database, 'b', ['read'])).toBeNull();
    if (first) await finish(first);
    expect(await takeNext(connected.database, 'b', ['read'])).not.toBeNull();
  });

  it('that waits already is not asked for twice, but done at once', async () => {
    await askForTheSame();
    await sql`update job set run_after = now() + interval '1 hour'`.execute(connected.database);
    await Promise.all([askForTheSame(), askForTheSame(), askForTheSame()]);
    expect(await states()).toEqual([['queued', 0, null]]);
    expect(await takeNext(connected.database, 'a', ['read'])).not.toBeNull();
  });

  it('that fails is tried again later, and given up in the end', async () => {
    await add(1);
    const errors: string[] = [];
    let givenUp = 0;
    const failing = handlers(() => Promise.reject(new Error('no luck')), async () => {
      givenUp += 1;
    });
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await workOnce({ database: connected.database, handlers: failing, onError: (error) => errors.push(error.message) })).toBe(true);
      // not due yet
      expect(await takeNext(connected.database, 'impatient', ['read'])).toBeNull();
      await makeDue();
    }
    expect(await states()).toEqual([['failed', MOST_ATTEMPTS, 'no luck']]);
    expect([errors.length, givenUp]).toEqual([MOST_ATTEMPTS, 1]);
  });

  it('whose worker is not heard of is taken by another, and the first can no longer close it', async () => {
    await add(1);
    const lost = await takeNext(connected.database, 'first', ['read']);
    expect(await takeNext(connected.database, 'second', ['read'])).toBeNull();
    await sql`update job set leased_until = now() - interval '1 second'`.execute(connected.database);
    const taken = await takeNext(connected.database, 'second', ['read']);
    expect(taken).toMatchObject({ id: lost?.id, attempt: 2 });
    if (!lost || !taken) throw new Error('both had it');
    await expect(finish(lost)).rejects.toThrow();
    await putBack(connected.database, lost, 'late');
    await finish(taken);
    expect(await states()).toEqual([['done', 2, null]]);
  });

  it('of a dead copy is taken up again when the folder is opened', async () => {
    await add(1);
    await takeNext(connected.database, 'dead', ['read']);
    await requeueAbandoned(connected.database);
    expect(await takeNext(connected.database, 'alive', ['read'])).not.toBeNull();
  });

  it('that is cut off because the program ends in order was no attempt, however often', async () => {
    await add(1);
    for (let end = 0; end <= MOST_BEGUN; end += 1) {
      const ending = new EventEmitter();
      const cutOff = handlers(async () => {
        ending.emit('begun');
        await once(ending, 'end');
        throw new LeaseLost('the engine was closed');
      });
      const begun = once(ending, 'begun');
      const workers = startWorkers({ database: connected.database, handlers: cutOff, parallel: 1, onError: (error) => expect(error).toBeUndefined() });
      await begun;
      const stopped = workers.stop();
      ending.emit('end');
      await stopped;
      expect(await states()).toEqual([['queued', 0, null]]);
    }
  });

  it('that begins anew because its document changed was no attempt', async () => {
    await askForTheSame();
    await takeNext(connected.database, 'a', ['read']);
    await inTransaction(connected.database, (transaction) => restart(transaction, ['read'], { document: 'same' }));
    expect(await states()).toEqual([['queued', 0, null]]);
  });

  it('during which the program was killed again and again is given up, and not begun once more', async () => {
    await add(1);
    for (let kill = 0; kill < MOST_BEGUN; kill += 1) {
      expect(await takeNext(connected.database, 'killed', ['read'])).not.toBeNull();
      await requeueAbandoned(connected.database);
    }
    const done: string[] = [];
    const deadly = handlers(async () => void done.push('begun'), async () => void done.push('given up'));
    await workOnce({ database: connected.database, handlers: deadly, onError: () => {} });
    expect(done).toEqual(['given up']);
    expect(await states()).toEqual([['failed', MOST_BEGUN + 1, 'the program was ended each time']]);
  });
});

it('begins at once when the workers are woken', async () => {
  let done = 0;
  const workers = startWorkers({
    database: connected.database,
    handlers: handlers(async (job) => {
      await finish(job);
      done += 1;
    }),
    parallel: 1,
    onError: (error) => expect(error).toBeUndefined(),
  });
  const asked = performance.now();
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await add(n);
    workers.wake();
    while (done < n) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await workers.stop();
  // left to themselves they would look once a second, and begin the last after five
  expect(performance.now() - asked).toBeLessThan(4_000);
});
