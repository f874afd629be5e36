import { sql, type Kysely } from 'kysely';

/**
 * Words that a person corrected in a text that was recognised. They are counted in the text as it was recognised, which is kept beside the
 * corrected one: what the engine read is never lost, and the places of words on their pages hold. Each rewording of the text is kept as a list of
 * edits, so that whoever holds places in an older wording is understood.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table corrected_words (
      id uuid primary key default gen_random_uuid(),
      document_id uuid not null references document on delete cascade,
      start_at integer not null,
      end_at integer not null,
      words text not null,
      corrected_by text not null,
      corrected_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index on corrected_words (document_id)`.execute(db);
  await sql`alter table document add column recognised_text text, add column rewordings jsonb not null default '[]', add column read_rewording integer not null default 0`.execute(db);
}
