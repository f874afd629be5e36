import { PoolClosed, type CaptureInput, type CapturePool, type Captured, type CaptureRefusal } from '@mithaq/capture';
import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { isHeld, LeaseLost, type Job } from '../platform/jobs/queue.ts';

interface Room {
  readonly capture: CapturePool;
  readonly database: Kysely<Database>;
}

interface Capturing {
  readonly captured: Promise<Captured | CaptureRefusal>;
  /** Known early: whether the text stands on pictures, so that it takes seconds a page. */
  readonly isScan: Promise<boolean>;
}

/** Begins to win the text; tells early whether that will take long, because it stands on pictures. */
export function startCapturing({ capture, database }: Room, job: Job<'read'>, input: CaptureInput): Capturing {
  const scan = Promise.withResolvers<boolean>();
  const tell = tellProgress(database, job);
  const captured = capture.capture(input, {
    onScan: (pages) => {
      scan.resolve(true);
      tell(0, pages);
    },
    onPage: tell,
    isWanted: () => isHeld(database, job),
  }).catch((error: unknown) => {
    // the program ends: whoever takes the job up again begins anew, and this was no failed attempt
    throw error instanceof PoolClosed ? new LeaseLost(job.id) : error;
  });
  captured.then(() => scan.resolve(false), () => scan.resolve(false));
  return { captured, isScan: scan.promise };
}

/** Writes down how many pages are done, one write after the other. */
function tellProgress(database: Kysely<Database>, job: Job<'read'>): (done: number, of: number) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (done, of) => {
    last = last.then(() => database
      .updateTable('document')
      .set({ pages_done: done, pages_in_all: of })
      .where('id', '=', job.payload.document)
      .where('state', '=', 'reading')
      .execute()
      // the next page tells it
      .catch(() => {}));
  };
}
