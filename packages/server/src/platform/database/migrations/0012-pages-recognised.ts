import { sql, type Kysely } from 'kysely';

/** How far the words on the pages of a scan have been recognised, while they are: pages done, and of how many. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document add column pages_done integer, add column pages_in_all integer`.execute(db);
}
