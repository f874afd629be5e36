import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { giveBack, LEASE_SECONDS, LeaseLost, MOST_BEGUN, putBack, stillAtIt, takeNext, type Job, type JobKind, type Jobs } from './queue.ts';

/** How one kind of job is done. */
export interface Handler<K extends JobKind> {
  /** Does the work and closes the job with `complete`, in the transaction that keeps the result. */
  readonly work: (job: Job<K>) => Promise<void>;
  /** Told when it failed for the last time. */
  readonly givenUp: (job: Job<K>) => Promise<void>;
}

/** The kinds of work that some workers do; others are left to others. */
export type Handlers = { readonly [K in JobKind]?: Handler<K> };

export interface WorkersOptions {
  readonly database: Kysely<Database>;
  readonly handlers: Handlers;
  /** How many jobs are done at a time. */
  readonly parallel: number;
  readonly onError: (error: Error) => void;
}

export interface Workers extends Jobs {
  /** Lets the jobs in hand be finished, and takes no more. What was cut off meanwhile, or waits in a line, is given back. */
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY_MS = 1_000;

/** Does jobs until stopped. Several of these, on several machines, may share one queue. */
export function startWorkers(options: WorkersOptions): Workers {
  const bell = new Bell();
  const holder = newHolder();
  let stopped = false;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const rung = bell.count;
      if (!(await workOnce(options, holder))) await bell.wait(rung, LOOK_EVERY_MS);
    }
  };
  const loops = Array.from({ length: options.parallel }, loop);
  return {
    wake: () => bell.ring(),
    stop: async () => {
      stopped = true;
      bell.ring();
      await Promise.all(loops);
      await giveBack(options.database, holder).catch((error: unknown) => options.onError(asError(error)));
    },
  };
}

function newHolder(): string {
  return `${hostname()}:${process.pid}:${randomUUID()}`;
}

/** Does one job if one is due; tells whether there was one. Never throws: what fails is put back. */
export async function workOnce({ database, handlers, onError }: Omit<WorkersOptions, 'parallel'>, holder = newHolder()): Promise<boolean> {
  let job: Job | null;
  try {
    job = await takeNext(database, `${holder}:${randomUUID()}`, Object.keys(handlers));
  } catch (error) {
    onError(asError(error));
    return false;
  }
  if (!job) return false;
  const taken = job;
  const heartbeat = setInterval(() => void stillAtIt(database, taken).catch(() => {}), (LEASE_SECONDS * 1000) / 3);
  try {
    await workOn(handlers, taken);
  } catch (error) {
    if (!(error instanceof LeaseLost)) await failed({ database, handlers, onError }, taken, asError(error));
  } finally {
    clearInterval(heartbeat);
  }
  return true;
}

async function workOn<K extends JobKind>(handlers: Handlers, job: Job<K>): Promise<void> {
  if (job.attempt > MOST_BEGUN) throw new Error('the program was ended each time');
  await handlers[job.kind]?.work(job);
}

async function giveUp<K extends JobKind>(handlers: Handlers, job: Job<K>): Promise<void> {
  await handlers[job.kind]?.givenUp(job);
}

async function failed({ database, handlers, onError }: Omit<WorkersOptions, 'parallel'>, job: Job, error: Error): Promise<void> {
  onError(error);
  try {
    if ((await putBack(database, job, error.message)) === 'failed') await giveUp(handlers, job);
  } catch (second) {
    // the lease runs out, and the job is taken again
    onError(asError(second));
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Wakes whoever waits; a ring between looking and waiting is not lost. */
class Bell {
  count = 0;
  #waiting = new Set<() => void>();

  ring(): void {
    this.count += 1;
    for (const wake of this.#waiting) wake();
  }

  wait(since: number, milliseconds: number): Promise<void> {
    if (this.count !== since) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }
}
