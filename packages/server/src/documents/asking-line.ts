import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { LEASE_SECONDS, LeaseLost, putBack, stillAtIt, type Job } from '../platform/jobs/queue.ts';

/** Documents about which a language model is asked, one after the other, beside the workers. */
export interface AskingLine {
  /** Puts a job at the end of the line. It stays leased to this process until `ask` has closed it. */
  readonly join: (job: Job, ask: () => Promise<void>) => void;
}

interface Room {
  readonly database: Kysely<Database>;
  readonly log: (line: string) => void;
}

/**
 * Opens the line. A model that is slow keeps the documents of this line waiting, and no worker: the documents are read and may be
 * reviewed meanwhile. What waits here when the program ends is still a job that runs, and is taken up again.
 */
export function openAskingLine({ database, log }: Room): AskingLine {
  const waiting = new Set<Job>();
  let heartbeat: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  const leave = (job: Job): void => {
    waiting.delete(job);
    if (waiting.size === 0) clearInterval(heartbeat);
  };
  const serve = async (job: Job, ask: () => Promise<void>): Promise<void> => {
    try {
      await ask();
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const name = error instanceof Error ? error.name : 'an error';
      log(`the language model could not be asked about document ${job.payload.document}: ${name}`);
      await putBack(database, job, name).catch(() => {});
    } finally {
      leave(job);
    }
  };

  return {
    join: (job, ask) => {
      if (waiting.size === 0) heartbeat = setInterval(() => waiting.forEach((one) => void stillAtIt(database, one).catch(() => {})), (LEASE_SECONDS * 1000) / 3).unref();
      waiting.add(job);
      last = last.then(() => serve(job, ask));
    },
  };
}
