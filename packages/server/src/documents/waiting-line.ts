import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { countAttempt, LEASE_SECONDS, LeaseLost, putBack, stillAtIt } from '../platform/jobs/queue.ts';
import type { ReadingJob } from './keep-reading.ts';

/** Documents for which something slow is done, one after the other, beside the workers. */
export interface WaitingLine {
  /** How many there are in the line. */
  readonly length: () => number;
  /** Puts a job at the end of the line. It stays leased to this process until `serve` has closed it, and counts as begun from its turn on. */
  readonly join: (job: ReadingJob, serve: () => Promise<void>) => Promise<void>;
}

interface Room {
  readonly database: Kysely<Database>;
  readonly log: (line: string) => void;
}

interface Failing {
  /** Says in the log what could not be done. */
  readonly fault: string;
  /** Told when it failed for the last time. */
  readonly givenUp: (job: ReadingJob) => Promise<void>;
}

/**
 * Opens a line. What is slow keeps the documents of this line waiting, and no worker: those after them are read meanwhile. What
 * waits here when the program ends is still a job that runs, and is taken up again.
 */
export function openWaitingLine({ database, log }: Room, { fault, givenUp }: Failing): WaitingLine {
  const waiting = new Set<ReadingJob>();
  let heartbeat: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  const leave = (job: ReadingJob): void => {
    waiting.delete(job);
    if (waiting.size === 0) clearInterval(heartbeat);
  };
  const failed = async (job: ReadingJob, error: unknown): Promise<void> => {
    const name = error instanceof Error ? error.name : 'an error';
    log(`${fault} document ${job.payload.document}: ${name}`);
    if ((await putBack(database, job, name)) === 'failed') await givenUp(job);
  };
  const serve = async (job: ReadingJob, work: () => Promise<void>): Promise<void> => {
    try {
      await countAttempt(database, job, job.attempt);
      await work();
    } catch (error) {
      // where not even that can be written down, the lease runs out and the job is taken again
      if (!(error instanceof LeaseLost)) await failed(job, error).catch(() => {});
    } finally {
      leave(job);
    }
  };

  return {
    length: () => waiting.size,
    join: async (job, work) => {
      await countAttempt(database, job, 0);
      if (waiting.size === 0) heartbeat = setInterval(() => waiting.forEach((one) => void stillAtIt(database, one).catch(() => {})), (LEASE_SECONDS * 1000) / 3).unref();
      waiting.add(job);
      last = last.then(() => serve(job, work));
    },
  };
}
