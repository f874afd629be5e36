import type { CaptureInput, CapturePool, PagesRead } from '@mithaq/capture';
import { z } from '@hono/zod-openapi';
import type { Kysely, Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { complete, isHeld, LeaseLost } from '../platform/jobs/queue.ts';
import { putInPages } from '../recognition/put-in-pages.ts';
import { takeTurn } from '../review/open-document.ts';
import { joined } from './joined-pages.ts';
import { act, forgetPages, type ReadingJob, type Room } from './keep-reading.ts';
import { followed, unlessClosed } from './recognise-pages.ts';
import { PagePlaces } from './schema.ts';

interface RecognisingRoom extends Room {
  readonly capture: CapturePool;
  readonly log: (line: string) => void;
}

const KeptPages = z.array(PagePlaces);

/** A document of which some pages are to be tried again. */
interface PartlyRead {
  readonly input: CaptureInput;
  readonly pages: z.infer<typeof KeptPages>;
}

/** The document of a job, where a person asked for its unread pages; null where it is recognised for the first time. */
export async function toTryAgain(database: Kysely<Database>, { payload }: ReadingJob): Promise<PartlyRead | null> {
  const row = await database
    .selectFrom('document')
    .innerJoin('blob', 'blob.sha256', 'document.sha256')
    .select(['blob.bytes', 'file_name', 'media_type', 'pages'])
    .where('document.id', '=', payload.document)
    .where('state', 'in', ['to_review', 'reviewed'])
    .where('pages_in_all', 'is not', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { input: { bytes: Buffer.from(row.bytes), fileName: row.file_name, ...(row.media_type === null ? {} : { mediaType: row.media_type }) }, pages: KeptPages.parse(row.pages) };
}

/** Tries the unread pages, and puts what was read between the words of the others. Tells whether the text has more words now; else the job is closed. */
export async function tryPagesAgain(room: RecognisingRoom, job: ReadingJob, { input, pages }: PartlyRead): Promise<boolean> {
  const unread = pages.flatMap(({ width, height, unread: why }, page) => (why === undefined ? [] : [{ page, width, height }]));
  const read = await room.capture.readPages(input, unread, await followed(room, job)).catch(unlessClosed(job));
  // nobody wants it any more
  if ('refused' in read) return false;
  let hasMore = false;
  await act(room, job, async (register) => {
    const { transaction } = register;
    hasMore = await keepPages(register, job.payload.document, read);
    await forgetPages(transaction, job.payload.document);
    if (!hasMore) await complete(transaction, job);
    // somebody had it read anew meanwhile: nobody would read it once more
    else if (!(await isHeld(transaction, job))) throw new LeaseLost(job.id);
  });
  return hasMore;
}

async function keepPages(register: Register, id: string, read: PagesRead): Promise<boolean> {
  const { transaction } = register;
  await takeTurn(register);
  const document = await transaction.selectFrom('document').select(['text', 'recognised_text', 'pages', 'notes']).where('id', '=', id).forUpdate().executeTakeFirst();
  if (document === undefined) return false;
  const text = document.text ?? '';
  const { pages, edits } = joined(document.recognised_text ?? text, KeptPages.parse(document.pages), { ...read, text: storable(read.text) });
  await transaction.updateTable('document').set({ pages: json(pages), pages_done: null, pages_in_all: null }).where('id', '=', id).execute();
  if (edits.length === 0) return false;
  await putInPages(register, { id, text, recognised: document.recognised_text }, edits);
  await readAnew(transaction, id, document.notes);
  return true;
}

const RECOGNISED: ReadonlySet<string> = new Set(['text-recognised', 'some-pages-recognised']);

/** The text is read by the rules once more, for the sake of the new words; whoever looks at it is told that some were recognised. */
async function readAnew(transaction: Transaction<Database>, id: string, notes: readonly string[]): Promise<void> {
  const told = notes.some((note) => RECOGNISED.has(note)) ? notes : [...notes, 'some-pages-recognised'];
  await transaction.updateTable('document').set({ state: 'captured', notes: json(told) }).where('id', '=', id).execute();
}

/** Nothing came of it, however often it was tried: the document stays as it was. Tells whether there was such a document. */
export async function stopTrying(database: Kysely<Database>, document: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('document')
    .set({ pages_done: null, pages_in_all: null })
    .where('id', '=', document)
    .where('state', 'in', ['to_review', 'reviewed'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
