import { sql, type Kysely } from 'kysely';

/** A document left for later waits apart from the others, until something is decided in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document add column deferred_at timestamptz`.execute(db);
}
