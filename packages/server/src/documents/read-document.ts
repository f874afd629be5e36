import type { CaptureInput, CapturePool, Captured } from '@mithaq/capture';
import type { ReadingOptions } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { sql, type Kysely } from 'kysely';
import { inTransaction } from '../platform/database/connect.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { complete, enqueue, isHeld, type Job } from '../platform/jobs/queue.ts';
import type { Handlers } from '../platform/jobs/workers.ts';
import type { Reader } from '../platform/reader/open-reader.ts';
import { addModelProposals } from '../review/add-model-proposals.ts';
import { closeJob, keepReading, keepRefusal, lastAct, refuseDocument, type Outcome, type ReadingJob } from './keep-reading.ts';
import { isModelNote, mayBeSent, readWithModel, type AskingRoom } from './read-with-model.ts';
import { stopTrying, toTryAgain, tryPagesAgain } from './pages-tried-again.ts';
import { recognisePages, unlessClosed } from './recognise-pages.ts';
import { openWaitingLine, type WaitingLine } from './waiting-line.ts';

/** What reading a document needs. */
export interface ReadingRoom extends AskingRoom {
  readonly capture: CapturePool;
  readonly reader: Reader;
  readonly readerVersion: string;
  readonly today: () => string;
  /** Called when there is a document with pages to recognise. */
  readonly wakeRecognisers: () => void;
}

interface Waiting {
  readonly state: string;
  readonly bytes: Buffer;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly publishedOn: string | null;
  /** The clean text of an earlier time; evidence counts its letters, so it is never won anew. */
  readonly text: string | null;
  readonly language: string | null;
  readonly notes: readonly string[];
}

/** How documents are read, in two kinds of work, so that what takes seconds a page keeps no other document waiting. */
export type ReadingHandlers = Required<Pick<Handlers, 'read' | 'recognise'>>;

/**
 * Clean text out of the bytes, findings out of the text, proposals out of the findings. Where pages are pictures, the job `read` hands
 * the document on to the job `recognise`. Where a language model is named, the document can be reviewed as soon as the rules have
 * read it; the job goes on in a line of its own, and is closed there.
 */
export function readingHandlers(room: ReadingRoom): ReadingHandlers {
  // what the rules have read is kept, whatever the model does
  const models = openWaitingLine(room, { fault: 'the language model could not be asked about', givenUp: () => Promise.resolve() });
  const givenUp = ({ payload }: ReadingJob): Promise<void> => refuseDocument(room.database, payload.document, { refused: 'reading-failed' });
  return {
    read: { work: (job) => readDocument(room, job, models), givenUp },
    recognise: {
      work: (job) => recogniseDocument(room, job, models),
      givenUp: async (job) => {
        if (!(await stopTrying(room.database, job.payload.document))) await givenUp(job);
      },
    },
  };
}

async function readDocument(room: ReadingRoom, job: ReadingJob, models: WaitingLine): Promise<void> {
  const waiting = await begin(room.database, job);
  // it was deleted meanwhile
  if (!waiting) return closeJob(room, job);
  // somebody had done with it before the program ended: only the model is still to be asked
  if (waiting.state === 'reviewed') return (await mayBeAsked(room, job)) ? models.join(job, () => askAndKeep(room, job, false)) : closeJob(room, job);
  if (waiting.text !== null) return readText(room, job, { waiting, captured: null, models });
  const captured = await room.capture.begin(inputOf(waiting)).catch(unlessClosed(job));
  if ('scanned' in captured) return handOn(room, job, captured.scanned.length);
  return 'refused' in captured ? keepRefusal(room, job, captured) : readText(room, job, { waiting, captured, models });
}

/** The same document is recognised by a job of its own: the worker goes on with the next. */
async function handOn(room: ReadingRoom, job: ReadingJob, pages: number): Promise<void> {
  await inTransaction(room.database, async (transaction) => {
    await transaction.updateTable('document').set({ pages_done: 0, pages_in_all: pages }).where('id', '=', job.payload.document).execute();
    await enqueue(transaction, 'recognise', job.payload);
    await complete(transaction, job);
  });
  room.wakeRecognisers();
}

async function recogniseDocument(room: ReadingRoom, job: Job<'recognise'>, models: WaitingLine): Promise<void> {
  const partlyRead = await toTryAgain(room.database, job);
  if (partlyRead !== null) return (await tryPagesAgain(room, job, partlyRead)) ? readDocument(room, job, models) : undefined;
  const waiting = await begin(room.database, job);
  // the model was being asked about it when the program ended
  if (waiting !== null && waiting.text !== null) return readDocument(room, job, models);
  if (!waiting) return closeJob(room, job);
  const captured = await recognisePages(room, job, inputOf(waiting));
  return 'refused' in captured ? keepRefusal(room, job, captured) : readText(room, job, { waiting, captured, models });
}

interface Text {
  readonly waiting: Waiting;
  /** Null where the text was won before. */
  readonly captured: Captured | null;
  readonly models: WaitingLine;
}

/** Reads the text and keeps what was found; where a language model is named, the job goes on in its line. */
async function readText(room: ReadingRoom, job: ReadingJob, { waiting, captured, models }: Text): Promise<void> {
  const text = storable(captured?.text ?? waiting.text ?? '');
  const reading = await room.reader.read(text, optionsOf(waiting, captured));
  if ('refused' in reading) return keepRefusal(room, job, reading);
  const notes = (captured?.notes ?? waiting.notes).filter((note) => !isModelNote(note));
  const outcome: Outcome = { captured, text, reading, model: null, notes };
  if (!(await mayBeAsked(room, job))) return keepReading(room, job, outcome);
  // what a model proposed before stands until it has been asked again
  const isAskedAgain = await hasProposalsOfModel(room.database, job.payload.document);
  if (isAskedAgain) await letReview(room.database, job.payload.document);
  else await keepReading(room, job, { ...outcome, goesOn: true });
  await models.join(job, () => askAndKeep(room, job, isAskedAgain));
}

const mayBeAsked = async ({ model, database }: ReadingRoom, { payload }: ReadingJob): Promise<boolean> => model !== null && mayBeSent(database, payload.document);

function inputOf({ bytes, fileName, mediaType }: Waiting): CaptureInput {
  return { bytes, fileName, ...(mediaType === null ? {} : { mediaType }) };
}

function optionsOf(waiting: Pick<Waiting, 'publishedOn' | 'language'>, captured: Captured | null): ReadingOptions {
  const publishedOn = waiting.publishedOn ?? captured?.publishedOn;
  const language = captured?.language ?? waiting.language;
  return {
    ...(publishedOn ? { publishedOn } : {}),
    ...(language === 'ar' || language === 'en' || language === 'fr' ? { language } : {}),
  };
}

/** Takes up a document whose job is still held; null where it was deleted, or where somebody has stopped the job meanwhile. */
async function begin(database: Kysely<Database>, job: ReadingJob): Promise<Waiting | null> {
  const row = await database
    .updateTable('document')
    .from('blob')
    .set({ state: sql`case document.state when 'reviewed' then document.state else 'reading' end` })
    .whereRef('blob.sha256', '=', 'document.sha256')
    .where('document.id', '=', job.payload.document)
    .where(sql<boolean>`exists (select from job where job.id = ${job.id} and job.state = 'running' and job.leased_by = ${job.lease})`)
    .returning(['blob.bytes', 'document.state', 'file_name', 'media_type', 'published_on', 'text', 'language', 'notes'])
    .executeTakeFirst();
  if (!row) return null;
  const { bytes, state, file_name: fileName, media_type: mediaType, published_on: publishedOn, text, language, notes } = row;
  return { bytes: Buffer.from(bytes), state, fileName, mediaType, publishedOn, text, language, notes };
}

async function hasProposalsOfModel(database: Kysely<Database>, document: string): Promise<boolean> {
  const pending = await database.selectFrom('proposal').select('rule').where('document_id', '=', document).where('state', '=', 'pending').execute();
  return pending.some(({ rule }) => isByModel(rule));
}

async function letReview(database: Kysely<Database>, document: string): Promise<void> {
  await database.updateTable('document').set({ state: 'to_review' }).where('id', '=', document).where('state', '=', 'reading').execute();
}

/**
 * Asks the model, and keeps what it adds beside what is being reviewed. The text is read once more: a thousand documents that wait
 * for a slow model must not lie in memory. When the register closes meanwhile, the job stays as it is; when somebody has the document
 * read again, that reading has taken its place.
 */
async function askAndKeep(room: ReadingRoom, job: ReadingJob, isAskedAgain: boolean): Promise<void> {
  if (!(await isHeld(room.database, job))) return;
  const { document: documentId } = job.payload;
  const stored = await room.database.selectFrom('document').select(['text', 'language', 'published_on as publishedOn', 'notes']).where('id', '=', documentId).executeTakeFirst();
  if (stored === undefined) return closeJob(room, job);
  const text = stored.text ?? '';
  const reading = await room.reader.read(text, optionsOf(stored, null));
  if ('refused' in reading) return closeJob(room, job);
  const told = await readWithModel(room, documentId, { text, reading, isWanted: () => isHeld(room.database, job) });
  if (told === 'not-now') return;
  const notes = [...stored.notes.filter((note) => !isModelNote(note)), ...told.notes];
  if (isAskedAgain) return keepReading(room, job, { captured: null, text, reading: told.reading, model: told.asked, notes });
  await lastAct(room, job, async (register) => {
    const { transaction } = register;
    if (told.asked !== null) register.about({ detail: { model: told.asked } });
    const document = await transaction.updateTable('document').set({ notes: json(notes) }).where('id', '=', documentId).returning('state').executeTakeFirst();
    if (document === undefined) return;
    const hasMore = await addModelProposals(transaction, documentId, { reading: told.reading, reader: room.readerVersion });
    // somebody had done with it before the model answered
    if (hasMore && document.state === 'reviewed') await transaction.updateTable('document').set({ state: 'to_review' }).where('id', '=', documentId).execute();
  });
}
