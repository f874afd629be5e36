import type { CaptureInput, CapturePool, Captured, CaptureRefusal } from '@mithaq/capture';
import type { Reading, ReadingOptions, Segment } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { sql, type Kysely, type Transaction } from 'kysely';
import { signDocument } from '../copies/sign-documents.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { mithaq } from '../platform/actor.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { complete, isHeld, type Job } from '../platform/jobs/queue.ts';
import type { Handler } from '../platform/jobs/workers.ts';
import type { Reader } from '../platform/reader/open-reader.ts';
import { addModelProposals } from '../review/add-model-proposals.ts';
import { keepProposals } from '../review/keep-proposals.ts';
import { indexDocument } from '../search/index-document.ts';

import { keptPages } from './pages.ts';
import { isModelNote, mayBeSent, readWithModel, type AskingRoom } from './read-with-model.ts';
import { startCapturing } from './start-capturing.ts';
import { closeIfWordless, takeInEnclosed } from './take-in-enclosed.ts';
import { titleOf } from './title-of.ts';
import { openWaitingLine, type WaitingLine } from './waiting-line.ts';

/** What reading a document needs. */
export interface ReadingRoom extends AskingRoom {
  readonly capture: CapturePool;
  readonly reader: Reader;
  readonly readerVersion: string;
  readonly today: () => string;
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

/** Why a document stays unread: a code, and what the sentence for it needs. */
interface Unreadable {
  readonly refused: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/**
 * The job `read`: clean text out of the bytes, findings out of the text, proposals out of the findings. Where a language model is
 * named, the document can be reviewed as soon as the rules have read it; the job goes on in a line of its own, and is closed there.
 */
export function readDocument(room: ReadingRoom): Handler<'read'> {
  const givenUp = ({ payload }: Job<'read'>): Promise<void> => refuseDocument(room.database, payload.document, { refused: 'reading-failed' });
  const lines = {
    // what the rules have read is kept, whatever the model does
    models: openWaitingLine(room, { fault: 'the language model could not be asked about', givenUp: () => Promise.resolve() }),
    scans: openWaitingLine(room, { fault: 'the scan could not be read:', givenUp }),
  };
  return {
    work: async (job) => {
      const waiting = await begin(room.database, job.payload.document);
      // it was deleted meanwhile
      if (!waiting) return close(room, job);
      // somebody had done with it before the program ended: only the model is still to be asked
      if (waiting.state === 'reviewed') return (await mayBeAsked(room, job)) ? lines.models.join(job, () => askAndKeep(room, job, false)) : close(room, job);
      if (waiting.text !== null) return readText(room, job, { waiting, captured: null, models: lines.models });
      const capturing = startCapturing(room, job, inputOf(waiting));
      const finish = async (): Promise<void> => {
        const captured = await capturing.captured;
        return 'refused' in captured ? keepRefusal(room, job, captured) : readText(room, job, { waiting, captured, models: lines.models });
      };
      // a few at a time: each holds its bytes while it waits
      if ((await capturing.isScan) && lines.scans.length() < MOST_SCANS) return lines.scans.join(job, finish);
      return finish();
    },
    givenUp,
  };
}

/** So many scans may be recognised beside what else is read. */
const MOST_SCANS = 2;

interface Text {
  readonly waiting: Waiting;
  /** Null where the text was won before. */
  readonly captured: Captured | null;
  readonly models: WaitingLine;
}

/** Reads the text and keeps what was found; where a language model is named, the job goes on in its line. */
async function readText(room: ReadingRoom, job: Job<'read'>, { waiting, captured, models }: Text): Promise<void> {
  const text = storable(captured?.text ?? waiting.text ?? '');
  const reading = await room.reader.read(text, optionsOf(waiting, captured));
  if ('refused' in reading) return keepRefusal(room, job, reading);
  const notes = (captured?.notes ?? waiting.notes).filter((note) => !isModelNote(note));
  const outcome: Outcome = { captured, text, reading, model: null, notes };
  if (!(await mayBeAsked(room, job))) return keep(room, job, outcome);
  // what a model proposed before stands until it has been asked again
  const isAskedAgain = await hasProposalsOfModel(room.database, job.payload.document);
  if (isAskedAgain) await letReview(room.database, job.payload.document);
  else await keep(room, job, { ...outcome, goesOn: true });
  models.join(job, () => askAndKeep(room, job, isAskedAgain));
}

const mayBeAsked = async ({ model, database }: ReadingRoom, { payload }: Job<'read'>): Promise<boolean> => model !== null && mayBeSent(database, payload.document);

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

async function begin(database: Kysely<Database>, document: string): Promise<Waiting | null> {
  const row = await database
    .updateTable('document')
    .from('blob')
    .set({ state: sql`case document.state when 'reviewed' then document.state else 'reading' end` })
    .whereRef('blob.sha256', '=', 'document.sha256')
    .where('document.id', '=', document)
    .returning(['blob.bytes', 'state', 'file_name', 'media_type', 'published_on', 'text', 'language', 'notes'])
    .executeTakeFirst();
  if (!row) return null;
  const { bytes, state, file_name: fileName, media_type: mediaType, published_on: publishedOn, text, language, notes } = row;
  return { bytes: Buffer.from(bytes), state, fileName, mediaType, publishedOn, text, language, notes };
}

/** One act of the program; the job goes on after it. */
function act(room: ReadingRoom, job: Job<'read'>, work: (register: Register) => Promise<void>): Promise<unknown> {
  const acting: Acting = { actor: mithaq, database: room.database, language: 'ar', today: room.today() };
  return perform(acting, { deed: 'read', documentId: job.payload.document }, work);
}

/** The last act of a job, which closes it. */
function lastAct(room: ReadingRoom, job: Job<'read'>, work: (register: Register) => Promise<void>): Promise<unknown> {
  return act(room, job, async (register) => {
    await work(register);
    await complete(register.transaction, job);
  });
}

async function close(room: ReadingRoom, job: Job<'read'>): Promise<void> {
  await lastAct(room, job, () => Promise.resolve());
}

async function keepRefusal(room: ReadingRoom, job: Job<'read'>, unreadable: CaptureRefusal | Unreadable): Promise<void> {
  await lastAct(room, job, ({ transaction }) => refuseDocument(transaction, job.payload.document, unreadable));
}

async function refuseDocument(database: Kysely<Database>, id: string, { refused, detail }: Unreadable): Promise<void> {
  await database
    .updateTable('document')
    .set({ state: 'refused', refusal: refused, refusal_detail: detail ? json(detail) : null, pages_done: null, pages_in_all: null })
    .where('id', '=', id)
    .execute();
}

interface Outcome {
  /** Null when only the findings are new. */
  readonly captured: Captured | null;
  readonly text: string;
  readonly reading: Reading;
  /** The language model that was asked too. */
  readonly model: string | null;
  /** Codes of what was noticed on the way. */
  readonly notes: readonly string[];
  /** The job is not done with this. */
  readonly goesOn?: boolean;
}

async function keep(room: ReadingRoom, job: Job<'read'>, outcome: Outcome): Promise<void> {
  const { document: documentId } = job.payload;
  const { reading, model } = outcome;
  await (outcome.goesOn ? act : lastAct)(room, job, async (register) => {
    const { transaction } = register;
    if (model !== null) register.about({ detail: { model } });
    if (!(await describe(transaction, documentId, { ...outcome, reader: room.readerVersion }))) return;
    if (outcome.captured?.enclosed) await takeInEnclosed(register, documentId, outcome.captured.enclosed);
    if (outcome.text.trim() === '') await closeIfWordless(transaction, documentId);
    await keepSegments(transaction, documentId, reading.segments);
    await signDocument(transaction, documentId);
    await keepProposals(transaction, { documentId, reading, reader: room.readerVersion });
    await indexDocument(transaction, documentId);
  });
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
async function askAndKeep(room: ReadingRoom, job: Job<'read'>, isAskedAgain: boolean): Promise<void> {
  if (!(await isHeld(room.database, job))) return;
  const { document: documentId } = job.payload;
  const stored = await room.database.selectFrom('document').select(['text', 'language', 'published_on as publishedOn', 'notes']).where('id', '=', documentId).executeTakeFirst();
  if (stored === undefined) return close(room, job);
  const text = stored.text ?? '';
  const reading = await room.reader.read(text, optionsOf(stored, null));
  if ('refused' in reading) return close(room, job);
  const told = await readWithModel(room, documentId, { text, reading, isWanted: () => isHeld(room.database, job) });
  if (told === 'not-now') return;
  const notes = [...stored.notes.filter((note) => !isModelNote(note)), ...told.notes];
  if (isAskedAgain) return keep(room, job, { captured: null, text, reading: told.reading, model: told.asked, notes });
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

/** Writes what is now known of the document; what a person said of it stays. Tells whether it is still there. */
async function describe(transaction: Transaction<Database>, id: string, { captured, text, reading, reader, notes }: Outcome & { reader: string }): Promise<boolean> {
  const article = reading.segments.find(({ kind }) => kind === 'article');
  const title = storable(titleOf(text, captured, reading.segments));
  const publishedOn = captured?.publishedOn ?? article?.publishedOn?.value ?? null;
  const publisher = captured?.publisher ?? article?.publisher?.value ?? null;
  const updated = await transaction
    .updateTable('document')
    .set({
      state: 'to_review',
      refusal: null,
      refusal_detail: null,
      pages_done: null,
      pages_in_all: null,
      reader,
      notes: json(notes),
      title: sql<string>`case when title = '' then ${title} else title end`,
      published_on: sql<string | null>`coalesce(published_on, ${publishedOn}::date)`,
      publisher: sql<string | null>`coalesce(publisher, ${publisher === null ? null : storable(publisher)})`,
      ...(captured
        ? {
            text,
            format: captured.format,
            charset: captured.charset,
            language: captured.language ?? reading.language,
            place_map: json(captured.map),
            pages: captured.pages === null ? null : json(keptPages(captured.pages)),
          }
        : {}),
    })
    .where('id', '=', id)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

async function keepSegments(transaction: Transaction<Database>, documentId: string, segments: readonly Segment[]): Promise<void> {
  await transaction.deleteFrom('segment').where('document_id', '=', documentId).execute();
  if (segments.length === 0) return;
  const rows = segments.map((segment, seq) => ({
    document_id: documentId,
    seq,
    kind: segment.kind,
    start_at: segment.start,
    end_at: segment.end,
    published_on: segment.publishedOn?.value ?? null,
    publisher: segment.publisher?.value ?? null,
  }));
  await transaction.insertInto('segment').values(rows).execute();
}
