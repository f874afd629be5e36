import { sql, type Transaction } from 'kysely';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { storable } from '../platform/database/json.ts';
import { vectorsOf } from './vector.ts';

/** What is found, and where it leads. */
export interface SearchRow {
  readonly id: string;
  readonly kind: string;
  readonly confidentiality: Confidentiality;
  readonly language: string | null;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Makes a document findable by its title and text, in the transaction that changed it. */
export async function indexDocument(transaction: Transaction<Database>, documentId: string): Promise<void> {
  const document = await transaction
    .selectFrom('document')
    .select(['id', 'title', 'file_name', 'text', 'language', 'confidentiality'])
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!document) return;
  const { id, title, file_name, text, language, confidentiality } = document;
  const texts = [text ?? '', file_name ?? ''].filter((part) => part !== '');
  await putRows(transaction, [{ id, kind: 'document', confidentiality, language, title, texts }]);
}

/** Writes rows of the index, in the place of older ones. */
export async function putRows(transaction: Transaction<Database>, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  const vectors = await Promise.all(rows.map((row) => vectorsOf(row.title, row.texts)));
  await sql`
    with written as materialized (
      select * from unnest(
        ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ kind }) => kind)}::text[], ${rows.map((row) => row.confidentiality)}::text[],
        ${rows.map(({ language }) => language)}::text[], ${rows.map(({ title }) => storable(title))}::text[],
        ${vectors.map(({ stems }) => stems)}::text[], ${vectors.map(({ exact }) => exact)}::text[]
      ) as row (id, kind, confidentiality, language, title, stems, exact)
    ), beside as (
      insert into search_text (id, language, title, exact) select id, language, title, exact::tsvector from written
      on conflict (id) do update set language = excluded.language, title = excluded.title, exact = excluded.exact
    )
    insert into search_row (id, kind, confidentiality, stems) select id, kind, confidentiality, stems::tsvector from written
    on conflict (id) do update set kind = excluded.kind, confidentiality = excluded.confidentiality, stems = excluded.stems, changed_at = now()`.execute(transaction);
}

export async function dropFromIndex(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`with beside as (delete from search_text where id = any(${ids}::uuid[])) delete from search_row where id = any(${ids}::uuid[])`.execute(transaction);
}
