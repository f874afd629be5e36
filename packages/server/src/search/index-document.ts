import { sql, type Transaction } from 'kysely';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { Writing } from '../platform/database/writing.ts';
import { vectorsOf, type KnownWords } from './vector.ts';

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
  const writing = new Writing();
  await collectRows(writing, rows);
  await writing.into(transaction);
}

/** The same together with what else is to be written. */
export async function collectRows(writing: Writing, rows: readonly SearchRow[]): Promise<void> {
  const known: KnownWords = new Map();
  const vectors = await Promise.all(rows.map((row) => vectorsOf(row.title, row.texts, known)));
  writing.replace('search_row', rows.map(({ id, kind, confidentiality }, n) => ({ id, kind, confidentiality, stems: vectors[n]?.stems, changed_at: 'now' })));
  writing.replace('search_text', rows.map(({ id, language, title }, n) => ({ id, language, title, exact: vectors[n]?.exact })));
}

export async function dropFromIndex(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`with beside as (delete from search_text where id = any(${ids}::uuid[])) delete from search_row where id = any(${ids}::uuid[])`.execute(transaction);
}
