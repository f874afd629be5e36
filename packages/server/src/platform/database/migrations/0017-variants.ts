import { sql, type Kysely } from 'kysely';

/** What another source says of a value that stands otherwise in the register: it stays readable beside it, with its own words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table variant (
      id uuid primary key default gen_random_uuid(),
      entry_id uuid not null references entry on delete cascade,
      field text not null,
      -- the row (an event, a role) of whose value it is another telling; null when it is the entry's own column
      row_id uuid,
      value jsonb not null,
      -- where the value is an entry: which
      named_id uuid references entry on delete set null,
      act_id uuid
    )`.execute(db);
  await sql`create index variant_entry on variant (entry_id)`.execute(db);
  await sql`create index variant_named on variant (named_id) where named_id is not null`.execute(db);
}
