import { sql, type Kysely } from 'kysely';

/**
 * Documents that came with another: attached to a mail, packed into an archive. The same may come with several. How deep one lies,
 * and in what it was all handed in, bound what one file can bring; both are null for what was handed in by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table came_with (
      id uuid primary key default gen_random_uuid(),
      document_id uuid not null references document on delete cascade,
      holder_id uuid not null references document on delete cascade,
      seq integer not null,
      unique (document_id, holder_id)
    )`.execute(db);
  await sql`create index on came_with (holder_id)`.execute(db);
  await sql`alter table document add column depth integer, add column outermost_id uuid, add column left_out jsonb`.execute(db);
  await sql`create index on document (outermost_id) where outermost_id is not null`.execute(db);
}
