import type { CaptureInput, CapturePool, Captured, CaptureRefusal } from '@mithaq/capture';
import type { Reading, ReadingOptions, Segment } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { fold } from '@mithaq/register';
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
import { addProposals } from './add-proposals.ts';
import { openAskingLine } from './asking-line.ts';
import { isModelNote, mayBeSent, readWithModel, type AskingRoom } from './read-with-model.ts';

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
  const line = openAskingLine(room);
  return {
    work: async (job) => {
      const waiting = await begin(room.database, job.payload.document);
      // it was deleted meanwhile
      if (!waiting) return close(room, job);
      // somebody had done with it before the program ended: only the model is still to be asked
      if (waiting.state === 'reviewed') return (await mayBeAsked(room, job)) ? line.join(job, () => askAndKeep(room, job, false)) : close(room, job);
      const captured = waiting.text === null ? await room.capture.capture(inputOf(waiting)) : null;
      if (captured && 'refused' in captured) return keepRefusal(room, job, captured);
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
      line.join(job, () => askAndKeep(room, job, isAskedAgain));
    },
    givenUp: async (job) => {
      await refuseDocument(room.database, job.payload.document, { refused: 'reading-failed' });
    },
  };
}

const mayBeAsked = async ({ model, database }: ReadingRoom, { payload }: Job): Promise<boolean> => model !== null && mayBeSent(database, payload.document);

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
function act(room: ReadingRoom, job: Job, work: (register: Register) => Promise<void>): Promise<unknown> {
  const acting: Acting = { actor: mithaq, database: room.database, language: 'ar', today: room.today() };
  return perform(acting, { deed: 'read', documentId: job.payload.document }, work);
}

/** The last act of a job, which closes it. */
function lastAct(room: ReadingRoom, job: Job, work: (register: Register) => Promise<void>): Promise<unknown> {
  return act(room, job, async (register) => {
    await work(register);
    await complete(register.transaction, job);
  });
}

async function close(room: ReadingRoom, job: Job): Promise<void> {
  await lastAct(room, job, () => Promise.resolve());
}

async function keepRefusal(room: ReadingRoom, job: Job, unreadable: CaptureRefusal | Unreadable): Promise<void> {
  await lastAct(room, job, ({ transaction }) => refuseDocument(transaction, job.payload.document, unreadable));
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
  /** The job is not done with this. */
  readonly goesOn?: boolean;
}

async function keep(room: ReadingRoom, job: Job, outcome: Outcome): Promise<void> {
  const { document: documentId } = job.payload;
  const { reading, model } = outcome;
  await (outcome.goesOn ? act : lastAct)(room, job, async (register) => {
    const { transaction } = register;
    if (model !== null) register.about({ detail: { model } });
    if (!(await describe(transaction, documentId, { ...outcome, reader: room.readerVersion }))) return;
    await keepSegments(transaction, documentId, reading.segments);
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
 * for a slow model must not lie in memory. When the register closes meanwhile, the job stays as it is.
 */
async function askAndKeep(room: ReadingRoom, job: Job, isAskedAgain: boolean): Promise<void> {
  const { document: documentId } = job.payload;
  const stored = await room.database.selectFrom('document').select(['text', 'language', 'published_on as publishedOn', 'notes']).where('id', '=', documentId).executeTakeFirst();
  if (stored === undefined) return close(room, job);
  const text = stored.text ?? '';
  const reading = await room.reader.read(text, optionsOf(stored, null));
  if ('refused' in reading) return close(room, job);
  const told = await readWithModel(room, documentId, { text, reading });
  if (told === 'closing') return;
  const notes = [...stored.notes.filter((note) => !isModelNote(note)), ...told.notes];
  if (isAskedAgain) return keep(room, job, { captured: null, text, reading: told.reading, model: told.asked, notes });
  await lastAct(room, job, async (register) => {
    const { transaction } = register;
    if (told.asked !== null) register.about({ detail: { model: told.asked } });
    const document = await transaction.updateTable('document').set({ notes: json(notes) }).where('id', '=', documentId).returning('state').executeTakeFirst();
    if (document === undefined) return;
    const hasMore = await addProposals(transaction, documentId, { reading: told.reading, reader: room.readerVersion });
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

/** Lines that say only what sort of paper it is, or that it may be printed. */
const SORTS_OF_PAPER = new Set([
  'بيان', 'بيان صحفي', 'بيان صحافي', 'بيان إعلامي', 'خبر', 'خبر صحفي', 'خبر صحافي', 'خبر عاجل', 'عاجل', 'بلاغ', 'بلاغ صحفي', 'بلاغ صحافي', 'تصريح', 'تصريح صحفي', 'تصريح صحافي', 'نشرة صحفية', 'مادة صحفية', 'للنشر', 'للنشر الفوري',
  'press release', 'news release', 'media release', 'press statement', 'media statement', 'statement', 'press note', 'media advisory', 'press communiqué', 'for immediate release',
  'communiqué', 'communiqué de presse', 'déclaration à la presse', 'note de presse', 'note aux médias', 'pour diffusion immédiate',
].map((words) => fold(words)));
const BETWEEN_SORTS = /[-–—|:،,.()[\]]|رقم|\p{Nd}/u;

const isSortOfPaper = (line: string): boolean => line.split(BETWEEN_SORTS).every((part) => part.trim() === '' || SORTS_OF_PAPER.has(fold(part).trim()));

/** A document without a title of its own is called by its headline, or by the first words of it that say something. */
function titleOf(text: string, captured: Captured | null, segments: readonly Segment[]): string {
  const stated = captured?.title ?? '';
  // a plain text states none: what capture gives is its first line
  const isFirstLine = captured?.format !== 'html' && text.trimStart().startsWith(stated);
  if (!isFirstLine && !isSortOfPaper(stated)) return stated;
  const articles = segments.filter(({ kind }) => kind === 'article');
  const lines = (articles.length > 0 ? articles : [null]).flatMap((article) => linesWithoutDateline(text, article));
  const telling = lines.findIndex((line) => !isSortOfPaper(line));
  return shortened(lines[telling] ?? text.trim().split('\n', 1)[0] ?? '', telling < lines.length - 1);
}

const LONGEST_BEFORE_DAY = 40;
const FIRST_LINES = 40;
/** After the day: «م», the agency in brackets or between dashes, or at the end of the line. */
const REST_OF_DATELINE = /^\s?(?:م|هـ?)?(?!\p{L})[\s)(.,،:/–—-]*(?:\p{L}{2,12}(?:[ ]?\)|(?=[ ]*(?:$|[-–—/])))[\s).,،:/–—-]*|\p{L}(?:[ ]\p{L}){1,3}(?=[ ]*(?:$|[-–—/]))[\s–—/-]*)?/u;

/** The lines of an article, without «الرياض، 11 فبراير 2025 - واس» at the head of one, as the reader saw it. */
function linesWithoutDateline(text: string, article: Segment | null): readonly string[] {
  const { start, end } = article ?? { start: 0, end: text.length };
  const seen = [article?.publishedOn, article?.publisher].flatMap((value) => value?.evidence ?? []);
  let from = start;
  return text.slice(start, end).split('\n', FIRST_LINES).map((line) => {
    const [at, to] = [from, from + line.length];
    from = to + 1;
    const last = seen.filter((span) => span.start >= at && span.end <= to && span.start - at <= LONGEST_BEFORE_DAY).map((span) => span.end - at).sort((a, b) => b - a)[0];
    return last === undefined ? line.trim() : line.slice(last).replace(REST_OF_DATELINE, '').trim();
  }).filter((line) => line !== '');
}

const LONGEST_HEADLINE = 150;
const LONGEST_LINE = 100;
const FEW_WORDS = /^.{1,90}(?!\S)/su;
const FEW_LETTERS = /^.{1,90}/su;

/** A headline as it is; of a paragraph the first words. */
function shortened(line: string, hasMoreBelow: boolean): string {
  const isHeadline = hasMoreBelow && line.length <= LONGEST_HEADLINE && !/[.،؛,;]$/u.test(line);
  if (isHeadline || line.length <= LONGEST_LINE) return line;
  const [words = line] = FEW_WORDS.exec(line) ?? FEW_LETTERS.exec(line) ?? [];
  return `${words.replace(/[\s.,،؛;:–—-]+$/u, '')}…`;
}
