import { sql, type Kysely } from 'kysely';

/** Addresses of the web that somebody gave, to be fetched and taken in; the same address at another level is another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table web_address (
      id uuid primary key default gen_random_uuid(),
      address text not null,
      confidentiality text not null default 'internal' check (confidentiality in ('public', 'internal', 'restricted')),
      state text not null default 'waiting' check (state in ('waiting', 'fetching', 'fetched', 'failed')),
      outcome text check (outcome in ('captured', 'known')),
      refusal text,
      refusal_detail jsonb,
      document_id uuid references document on delete set null,
      etag text,
      last_modified text,
      asked_by text not null,
      asked_at timestamptz not null default now(),
      fetched_at timestamptz,
      unique (address, confidentiality)
    )`.execute(db);
  await sql`create index on web_address (asked_at desc)`.execute(db);
  await sql`create index on web_address (document_id)`.execute(db);
}
