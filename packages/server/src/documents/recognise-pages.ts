import { PoolClosed, type CaptureInput, type CapturePool, type Captured, type CaptureRefusal, type Following, type ScannedPage } from '@mithaq/capture';
import { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { isHeld, LeaseLost } from '../platform/jobs/queue.ts';
import type { ReadingJob } from './keep-reading.ts';

interface Room {
  readonly capture: CapturePool;
  readonly database: Kysely<Database>;
  readonly log: (line: string) => void;
}

/**
 * Wins the text of a document with pages that are pictures, and tells how far it is. What was recognised on each page is kept until
 * the text is: whoever takes the job up after it was cut off goes on with the pages that are missing.
 */
export async function recognisePages(room: Room, job: ReadingJob, input: CaptureInput): Promise<Captured | CaptureRefusal> {
  return room.capture.capture(input, await followed(room, job)).catch(unlessClosed(job));
}

/** How the recognising of pages is followed for a job: told, kept page by page, and ended when the job is no longer wanted. */
export async function followed({ database, log }: Omit<Room, 'capture'>, job: ReadingJob): Promise<Following> {
  const { document } = job.payload;
  const tell = tellProgress(database, document);
  const recognised = await pagesKept(database, document);
  return {
    recognised,
    onScan: (pages) => tell(recognised.size, pages),
    onPage: tell,
    isWanted: () => isHeld(database, job),
    keepPage: (page, scanned) => keepPage(database, { document, page, scanned }),
    onFault: (page, error) => log(`page ${page + 1} of document ${document} could not be recognised: ${error.message}`),
  };
}

/** The program ends: whoever takes the job up again goes on, and this was no failed attempt. */
export function unlessClosed(job: ReadingJob): (error: unknown) => never {
  return (error) => {
    throw error instanceof PoolClosed ? new LeaseLost(job.id) : error;
  };
}

const Size = z.object({ width: z.number(), height: z.number() });
const Word = z.object({ text: z.string(), confidence: z.number(), left: z.number(), top: z.number(), width: z.number(), height: z.number() });
const KeptPage = z.object({ size: Size, image: Size, recognised: z.object({ paragraphs: z.array(z.array(z.array(Word))) }) });

async function pagesKept(database: Kysely<Database>, document: string): Promise<ReadonlyMap<number, ScannedPage>> {
  const rows = await database.selectFrom('recognised_page').select(['page', 'recognised']).where('document_id', '=', document).execute();
  return new Map(rows.map(({ page, recognised }) => [page, KeptPage.parse(recognised)]));
}

async function keepPage(database: Kysely<Database>, { document, page, scanned }: { document: string; page: number; scanned: ScannedPage }): Promise<void> {
  await database
    .insertInto('recognised_page')
    .columns(['document_id', 'page', 'recognised'])
    // the document may have been removed meanwhile
    .expression((select) => select.selectFrom('document').select((one) => ['id', one.lit(page).as('page'), one.val(json(scanned)).as('recognised')]).where('id', '=', document))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes down how many pages are done, one write after the other. */
function tellProgress(database: Kysely<Database>, document: string): (done: number, of: number) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (done, of) => {
    last = last.then(() => database
      .updateTable('document')
      .set({ pages_done: done, pages_in_all: of })
      .where('id', '=', document)
      .where('pages_in_all', 'is not', null)
      .execute()
      // the next page tells it
      .catch(() => {}));
  };
}
