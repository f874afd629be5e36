import { sql, type Kysely } from 'kysely';

/** Documents with pages keep where each word stands on its page: evidence is lit on the image of the page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document add column pages jsonb`.execute(db);
}
