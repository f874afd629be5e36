import { sql, type Kysely } from 'kysely';

/**
 * Texts that are nearly the same find each other by a signature of fixed size, looked up in bands; empty where a text is too short
 * to tell, null where none has been worked out yet. A document set aside as a copy says of which; that may have gone meanwhile.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document add column signature integer[], add column signature_bands integer[], add column copy_of uuid`.execute(db);
  // written at once: a list of what is still to be written would be gone through with each question
  await sql`create index document_signature_bands on document using gin (signature_bands) with (fastupdate = off)`.execute(db);
  await sql`create index on document (id) where signature is null and text is not null`.execute(db);
  await sql`create index on document (copy_of) where copy_of is not null`.execute(db);
}
