import { bandsOf, signatureOf } from '@mithaq/register';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { bodiesOf } from './body-of.ts';

/** So many documents are signed in one go. */
const AT_ONCE = 50;

/** Keeps by what a document that has just been read is found where another says nearly the same. One that was set aside as a copy stays so. */
export async function signDocument(database: Kysely<Database>, id: string): Promise<void> {
  await sign(database, [id]);
  await sql`
    update document set state = 'reviewed'
    where id = ${id} and state = 'to_review' and exists (select from document as original where original.id = document.copy_of)`.execute(database);
}

/** Signs documents that were read before texts were signed. */
export async function signUnsigned(database: Kysely<Database>): Promise<void> {
  for (;;) {
    const unsigned = await database.selectFrom('document').select('id').where('text', 'is not', null).where('signature', 'is', null).limit(AT_ONCE).execute();
    await sign(database, unsigned.map(({ id }) => id));
    if (unsigned.length < AT_ONCE) return;
  }
}

async function sign(database: Kysely<Database>, ids: readonly string[]): Promise<void> {
  for (const [id, body] of await bodiesOf(database, ids)) {
    const signature = signatureOf(body) ?? [];
    await sql`update document set signature = ${signature}::integer[], signature_bands = ${bandsOf(signature)}::integer[] where id = ${id}`.execute(database);
  }
}
