import type { CaptureInput, CapturePool, Captured, CaptureRefusal } from '@mithaq/capture';
import type { Reading, ReadingOptions, Segment } from '@mithaq/reading';
import { sql, type Kysely, type Transaction } from 'kysely';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { mithaq } from '../platform/actor.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { complete, type Job } from '../platform/jobs/queue.ts';
import type { Handler } from '../platform/jobs/workers.ts';
import type { Reader } from '../platform/reader/open-reader.ts';
import { keepProposals } from '../review/keep-proposals.ts';
import { indexDocument } from '../search/index-document.ts';
import { isModelNote, readWithModel, type AskingRoom } from './read-with-model.ts';

/** What reading a document needs. */
export interface ReadingRoom extends AskingRoom {
  readonly capture: CapturePool;
  readonly reader: Reader;
  readonly readerVersion: string;
  readonly today: () => string;
}

interface Waiting {
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

/** The job `read`: clean text out of the bytes, findings out of the text, proposals out of the findings. */
export function readDocument(room: ReadingRoom): Handler<'read'> {
  return {
    work: async (job) => {
      const waiting = await begin(room.database, job.payload.document);
      // it was deleted meanwhile
      if (!waiting) return close(room, job);
      const captured = waiting.text === null ? await room.capture.capture(inputOf(waiting)) : null;
      if (captured && 'refused' in captured) return keepRefusal(room, job, captured);
      const text = storable(captured?.text ?? waiting.text ?? '');
      const reading = await room.reader.read(text, optionsOf(waiting, captured));
      if ('refused' in reading) return keepRefusal(room, job, reading);
      const told = await readWithModel(room, job.payload.document, { text, reading });
      const noted = (captured?.notes ?? waiting.notes).filter((note) => !isModelNote(note));
      return keep(room, job, { captured, text, reading: told.reading, model: told.asked, notes: [...noted, ...told.notes] });
    },
    givenUp: async (job) => {
      await refuseDocument(room.database, job.payload.document, { refused: 'reading-failed' });
    },
  };
}

function inputOf({ bytes, fileName, mediaType }: Waiting): CaptureInput {
  return { bytes, fileName, ...(mediaType === null ? {} : { mediaType }) };
}

function optionsOf(waiting: Waiting, captured: Captured | null): ReadingOptions {
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
    .set({ state: 'reading' })
    .whereRef('blob.sha256', '=', 'document.sha256')
    .where('document.id', '=', document)
    .returning(['blob.bytes', 'file_name', 'media_type', 'published_on', 'text', 'language', 'notes'])
    .executeTakeFirst();
  if (!row) return null;
  const { bytes, file_name: fileName, media_type: mediaType, published_on: publishedOn, text, language, notes } = row;
  return { bytes: Buffer.from(bytes), fileName, mediaType, publishedOn, text, language, notes };
}

function act(room: ReadingRoom, job: Job, work: (register: Register) => Promise<void>): Promise<unknown> {
  const acting: Acting = { actor: mithaq, database: room.database, language: 'ar', today: room.today() };
  return perform(acting, { deed: 'read', documentId: job.payload.document }, async (register) => {
    await work(register);
    await complete(register.transaction, job);
  });
}

async function close(room: ReadingRoom, job: Job): Promise<void> {
  await act(room, job, () => Promise.resolve());
}

async function keepRefusal(room: ReadingRoom, job: Job, unreadable: CaptureRefusal | Unreadable): Promise<void> {
  await act(room, job, ({ transaction }) => refuseDocument(transaction, job.payload.document, unreadable));
}

async function refuseDocument(database: Kysely<Database>, id: string, { refused, detail }: Unreadable): Promise<void> {
  await database
    .updateTable('document')
    .set({ state: 'refused', refusal: refused, refusal_detail: detail ? json(detail) : null })
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
}

async function keep(room: ReadingRoom, job: Job, outcome: Outcome): Promise<void> {
  const { document: documentId } = job.payload;
  const { reading, model } = outcome;
  await act(room, job, async (register) => {
    const { transaction } = register;
    if (model !== null) register.about({ detail: { model } });
    if (!(await describe(transaction, documentId, { ...outcome, reader: room.readerVersion }))) return;
    await keepSegments(transaction, documentId, reading.segments);
    await keepProposals(transaction, { documentId, reading, reader: room.readerVersion });
    await indexDocument(transaction, documentId);
  });
}

/** Writes what is now known of the document; what a person said of it stays. Tells whether it is still there. */
async function describe(transaction: Transaction<Database>, id: string, { captured, text, reading, reader, notes }: Outcome & { reader: string }): Promise<boolean> {
  const article = reading.segments.find(({ kind }) => kind === 'article');
  const title = storable(captured?.title ?? firstLine(text, article));
  const publishedOn = captured?.publishedOn ?? article?.publishedOn?.value ?? null;
  const publisher = captured?.publisher ?? article?.publisher?.value ?? null;
  const updated = await transaction
    .updateTable('document')
    .set({
      state: 'to_review',
      refusal: null,
      refusal_detail: null,
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

const LONGEST_TITLE = 200;

/** A document without a title is called by its first line. */
function firstLine(text: string, article: Segment | undefined): string {
  const line = text.slice(article?.start ?? 0).trimStart().split('\n', 1)[0]?.trim() ?? '';
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, '')}…`;
}
