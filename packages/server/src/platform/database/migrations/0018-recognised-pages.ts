import { sql, type Kysely } from 'kysely';

/** What was recognised on single pages of a scan that is being read: a work that is cut off goes on with the pages that are missing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recognised_page (
      document_id uuid not null references document on delete cascade,
      page integer not null,
      recognised jsonb not null,
      primary key (document_id, page)
    )`.execute(db);
}
