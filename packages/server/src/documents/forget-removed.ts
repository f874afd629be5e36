import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { inTransaction } from '../platform/database/connect.ts';
import type { Database } from '../platform/database/tables.ts';
import { DAYS_KEPT, KeptDocuments } from './kept-documents.ts';

/**
 * Forgets what was removed long ago: its text goes from the trace of its removal, its words from all that was done with it, the
 * values of entries that went with it, and its bytes unless a document has the same. Who did what, and when, stays told.
 */
export async function forgetRemoved(database: Kysely<Database>): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const removals = await transaction
      .selectFrom('act')
      .select(['id', sql`detail->'kept'`.as('kept')])
      .where('deed', 'in', ['delete-document', 'remove-samples'])
      .where(sql<boolean>`detail ? 'kept' and at < now() - make_interval(days => ${DAYS_KEPT})`)
      .forUpdate()
      .execute();
    for (const { id, kept } of removals) {
      await forgetWords(transaction, KeptDocuments.parse(kept).document.map((document) => document.id));
      await forgetEntries(transaction, id);
      await sql`update act set detail = detail - 'kept' where id = ${id}`.execute(transaction);
    }
  });
  await sql`
    with kept as (
      select one->>'sha256' as sha256 from act cross join jsonb_array_elements(detail->'kept'->'document') as one
      where deed in ('delete-document', 'remove-samples') and detail ? 'kept'
    )
    delete from blob
    where not exists (select from document where document.sha256 = blob.sha256) and not exists (select from kept where kept.sha256 = blob.sha256)`.execute(database);
}

/** Words of documents that were corrected, and words that values of entries came from. */
async function forgetWords(transaction: Transaction<Database>, documents: readonly string[]): Promise<void> {
  await sql`update act set detail = detail - 'words' where document_id = any(${documents}::uuid[]) and detail ? 'words'`.execute(transaction);
  const wordless = (side: 'before' | 'after'): RawBuilder<unknown> => sql`case when ${sql.ref(side)} ? 'assertion' then jsonb_set(${sql.ref(side)}, '{assertion}', (
    select coalesce(jsonb_object_agg(id, case when row->>'document_id' = any(${documents}) then row || '{"exact": null, "words_before": "", "words_after": ""}' else row end), '{}')
    from jsonb_each(${sql.ref(side)}->'assertion') as told (id, row))) else ${sql.ref(side)} end`;
  // of which entries it told: those that an act about it changed
  await sql`
    update act_change set before = ${wordless('before')}, after = ${wordless('after')}
    where entry_id in (select told.entry_id from act_change as told join act on act.id = told.act_id where act.document_id = any(${documents}::uuid[]))`.execute(transaction);
}

/** The rows of one side of an act by which ones they were alone. */
const bare = (side: 'before' | 'after'): RawBuilder<unknown> => sql`(
  select jsonb_object_agg(name, (
    select coalesce(jsonb_object_agg(id, jsonb_strip_nulls(jsonb_build_object('id', row->'id', 'confidentiality', row->'confidentiality'))), '{}') from jsonb_each(rows) as one (id, row)))
  from jsonb_each(${sql.ref(side)}) as tables (name, rows))`;

/** The values of entries that went with a removal and are not there. Which rows they had stays told, so that an act that made them cannot be undone by half. */
async function forgetEntries(transaction: Transaction<Database>, removal: string): Promise<void> {
  await sql`
    update act_change set before = ${bare('before')}, after = ${bare('after')}
    where entry_id in (
      select gone.entry_id from act_change as gone where gone.act_id = ${removal} and not exists (select from entry where entry.id = gone.entry_id))`.execute(transaction);
}
