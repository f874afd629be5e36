import { sql, type Kysely } from 'kysely';

/** The agencies from which an article says that it comes, the nearest first: two that come from one are one independent source. Nothing stands there until a document is read anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table segment add column agencies jsonb`.execute(db);
}
