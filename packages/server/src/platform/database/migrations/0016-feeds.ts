import { sql, type Kysely } from 'kysely';

/** Feeds of the web that somebody follows, and which addresses they told of. One that is followed no longer stays, so that it can be followed again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table feed (
      id uuid primary key default gen_random_uuid(),
      address text not null,
      confidentiality text not null default 'internal' check (confidentiality in ('public', 'internal', 'restricted')),
      title text not null default '',
      etag text,
      last_modified text,
      paused_at timestamptz,
      removed_at timestamptz,
      looked_at timestamptz,
      next_look_at timestamptz not null default now(),
      refusal text,
      refusal_detail jsonb,
      -- so many looks in a row that gave nothing
      failures integer not null default 0,
      followed_by text not null,
      followed_at timestamptz not null default now(),
      unique (address, confidentiality)
    )`.execute(db);
  await sql`create index on feed (next_look_at) where paused_at is null and removed_at is null`.execute(db);
  await sql`alter table web_address add column feed_id uuid references feed on delete set null`.execute(db);
  await sql`create index on web_address (feed_id) where feed_id is not null`.execute(db);
}
