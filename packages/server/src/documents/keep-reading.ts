import type { Captured, CaptureRefusal } from '@mithaq/capture';
import type { Reading, Segment } from '@mithaq/reading';
import { agenciesIn } from '@mithaq/reading/sources';
import { sql, type Kysely, type Transaction } from 'kysely';
import { signDocument } from '../copies/sign-documents.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { mithaq } from '../platform/actor.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { complete, type Job } from '../platform/jobs/queue.ts';
import { keepProposals } from '../review/keep-proposals.ts';
import { indexDocument } from '../search/index-document.ts';
import { keptPages } from './pages.ts';
import { storyAt } from './story-at.ts';
import { closeIfWordless, takeInEnclosed } from './take-in-enclosed.ts';
import { titleOf } from './title-of.ts';

/** A document is read by one job, and where pages of it are pictures by a second. */
export type ReadingJob = Job<'read' | 'recognise'>;

export interface Room {
  readonly database: Kysely<Database>;
  readonly readerVersion: string;
  readonly today: () => string;
}

/** Why a document stays unread: a code, and what the sentence for it needs. */
export interface Unreadable {
  readonly refused: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What reading a document has brought. */
export interface Outcome {
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

/** One act of the program; the job goes on after it. */
export function act(room: Room, job: ReadingJob, work: (register: Register) => Promise<void>): Promise<unknown> {
  const acting: Acting = { actor: mithaq, database: room.database, language: 'ar', today: room.today() };
  return perform(acting, { deed: 'read', documentId: job.payload.document }, work);
}

/** The last act of a job, which closes it. */
export function lastAct(room: Room, job: ReadingJob, work: (register: Register) => Promise<void>): Promise<unknown> {
  return act(room, job, async (register) => {
    await work(register);
    await complete(register.transaction, job);
  });
}

/** Closes a job of which nothing is to be kept. */
export async function closeJob(room: Room, job: ReadingJob): Promise<void> {
  await lastAct(room, job, () => Promise.resolve());
}

/** Keeps why a document could not be read. */
export async function keepRefusal(room: Room, job: ReadingJob, unreadable: CaptureRefusal | Unreadable): Promise<void> {
  await lastAct(room, job, async ({ transaction }) => {
    await refuseDocument(transaction, job.payload.document, unreadable);
    await forgetPages(transaction, job.payload.document);
  });
}

/** Notes on a document why it stays unread. */
export async function refuseDocument(database: Kysely<Database>, id: string, { refused, detail }: Unreadable): Promise<void> {
  await database
    .updateTable('document')
    .set({ state: 'refused', refusal: refused, refusal_detail: detail ? json(detail) : null, pages_done: null, pages_in_all: null })
    .where('id', '=', id)
    .execute();
}

/** Keeps the text and what was found in it, in one act. */
export async function keepReading(room: Room, job: ReadingJob, outcome: Outcome): Promise<void> {
  const { document: documentId } = job.payload;
  const { reading, model } = outcome;
  await (outcome.goesOn ? act : lastAct)(room, job, async (register) => {
    const { transaction } = register;
    if (model !== null) register.about({ detail: { model } });
    if (!(await describe(transaction, documentId, { ...outcome, reader: room.readerVersion }))) return;
    if (outcome.captured?.enclosed) await takeInEnclosed(register, documentId, outcome.captured.enclosed);
    if (outcome.text.trim() === '') await closeIfWordless(transaction, documentId);
    await keepSegments(transaction, documentId, { text: outcome.text, segments: reading.segments });
    await signDocument(transaction, documentId);
    await keepProposals(transaction, { documentId, reading, reader: room.readerVersion });
    await indexDocument(transaction, documentId);
    await forgetPages(transaction, documentId);
  });
}

/** What was kept of single pages now stands in the text, or comes to nothing. */
export async function forgetPages(transaction: Transaction<Database>, documentId: string): Promise<void> {
  await transaction.deleteFrom('recognised_page').where('document_id', '=', documentId).execute();
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

async function keepSegments(transaction: Transaction<Database>, documentId: string, { text, segments }: { text: string; segments: readonly Segment[] }): Promise<void> {
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
    agencies: json(segment.kind === 'article' ? agenciesIn(text, storyAt(segments, seq)).map(({ id, name }) => ({ id, name })) : []),
  }));
  await transaction.insertInto('segment').values(rows).execute();
}
