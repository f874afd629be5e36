import { z } from '@hono/zod-openapi';
import { sql, type Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { enqueue } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { bringBackCopiesOfNone } from '../copies/set-aside.ts';
import { indexDocument } from '../search/index-document.ts';

/** For so long a removed document can be put back; then its bytes and its text go for good. */
export const DAYS_KEPT = 30;

const Rows = z.array(z.looseObject({ id: z.string() }));
/** What was removed, as the trace of the removal keeps it. */
export const KeptDocuments = z.object({
  document: z.array(z.looseObject({ id: z.string(), confidentiality: z.enum(['public', 'internal', 'restricted']), state: z.string(), pages_in_all: z.number().nullish() })),
  segment: Rows,
  proposal: z.array(z.looseObject({ id: z.string(), entry_id: z.string().nullable() })),
  came_with: z.array(z.looseObject({ id: z.string(), document_id: z.string(), holder_id: z.string() })).default([]),
  corrected_words: Rows.default([]),
});
export type KeptDocuments = z.infer<typeof KeptDocuments>;

type KeptTable = keyof KeptDocuments;

/** The rows of documents that are about to go. */
export async function rowsOfDocuments(transaction: Transaction<Database>, ids: readonly string[]): Promise<KeptDocuments> {
  const rowsIn = async (table: KeptTable, column: 'id' | 'document_id' | 'holder_id'): Promise<unknown[]> => {
    const { rows } = await sql<{ row: unknown }>`select to_jsonb(one) as row from ${sql.table(table)} as one where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(transaction);
    return rows.map(({ row }) => row);
  };
  const ties = [...(await rowsIn('came_with', 'document_id')), ...(await rowsIn('came_with', 'holder_id'))];
  return KeptDocuments.parse({ came_with: ties, corrected_words: await rowsIn('corrected_words', 'document_id'), document: await rowsIn('document', 'id'), segment: await rowsIn('segment', 'document_id'), proposal: await rowsIn('proposal', 'document_id') });
}

interface Removal {
  readonly act: string;
  readonly kept: KeptDocuments;
}

/** The latest removal that was not taken back, locked; refused when there is none that the actor may know of, or when it is too long ago. */
export async function removalToTakeBack({ transaction, actor }: Register, { deed, document }: { deed: 'delete-document' | 'remove-samples'; document: string | null }): Promise<Removal | Refusal> {
  const act = await transaction
    .selectFrom('act')
    .select(['id', 'detail', sql<boolean>`at < now() - make_interval(days => ${DAYS_KEPT})`.as('is_too_late')])
    .where('deed', '=', deed)
    .where('document_id', document === null ? 'is' : '=', document)
    .where('undone_by', 'is', null)
    .orderBy('at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (act === undefined) return refusal('not-found');
  const { kept, levels } = z.object({ kept: KeptDocuments.optional(), levels: z.array(z.string()).default([]) }).parse(act.detail);
  // whoever may not see one of them is not told that it was there
  if (levels.some((level) => !actor.mayRead.some((one) => one === level))) return refusal('not-found');
  return kept === undefined || act.is_too_late ? refusal('cannot-undo', { because: 'too-late' }) : { act: act.id, kept };
}

/** What the trace of a removal keeps. */
export const traceOf = (kept: KeptDocuments): { kept: KeptDocuments; levels: readonly string[] } => ({
  kept, levels: [...new Set(kept.document.map(({ confidentiality }) => confidentiality))],
});

/** Puts documents back as they stood, without the entries made of them; refused when one of them was handed in anew. */
export async function putDocumentsBack(transaction: Transaction<Database>, { document, segment, proposal, came_with: ties, corrected_words: corrections }: KeptDocuments): Promise<Refusal | null> {
  const put = async (table: KeptTable, rows: readonly object[]): Promise<number> => {
    const { rows: written } = await sql`
      insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${json(rows)}::jsonb) on conflict do nothing returning id`.execute(transaction);
    return written.length;
  };
  if ((await put('document', document)) < document.length) return refusal('already-there');
  await put('segment', segment);
  await put('proposal', proposal.map((row) => ({ ...row, entry_id: null })));
  await put('corrected_words', corrections);
  await put('came_with', await tiesBetweenThese(transaction, ties));
  if (document.length > 0) await bringBackCopiesOfNone(transaction, document.map(({ id }) => id));
  for (const one of document) {
    await indexDocument(transaction, one.id);
    await goOnReading(transaction, one);
  }
  return null;
}

/** What was being read when it was removed is read now, and unread pages that were to be tried again are. */
async function goOnReading(transaction: Transaction<Database>, { id, state, pages_in_all: pages }: KeptDocuments['document'][number]): Promise<void> {
  if (state === 'captured' || state === 'reading') {
    await transaction.updateTable('document').set({ state: 'captured' }).where('id', '=', id).execute();
    await enqueue(transaction, 'read', { document: id });
  } else if (typeof pages === 'number') await enqueue(transaction, 'recognise', { document: id });
}

/** Of two documents that came together one may have gone for good meanwhile. */
async function tiesBetweenThese(transaction: Transaction<Database>, ties: KeptDocuments['came_with']): Promise<KeptDocuments['came_with']> {
  const ids = ties.flatMap(({ document_id: one, holder_id: other }) => [one, other]);
  if (ids.length === 0) return [];
  const there = new Set((await transaction.selectFrom('document').select('id').where('id', 'in', ids).execute()).map(({ id }) => id));
  return ties.filter(({ document_id: one, holder_id: other }) => there.has(one) && there.has(other));
}

/** Ties proposals to the entries made of them, where these are there again; the trace says that the removal was taken back, and keeps no text any longer. */
export async function closeRemoval({ transaction, actId }: Register, { act, kept }: Removal): Promise<void> {
  const ties = kept.proposal.filter(({ entry_id: entry }) => entry !== null).map(({ id, entry_id: entry }) => ({ id, entry }));
  await sql`
    update proposal set entry_id = entry.id
    from jsonb_to_recordset(${json(ties)}::jsonb) as tie (id uuid, entry uuid) join entry on entry.id = tie.entry where proposal.id = tie.id`.execute(transaction);
  await sql`update act set undone_by = ${actId}, detail = detail - 'kept' where id = ${act}`.execute(transaction);
}
