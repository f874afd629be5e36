import { sql, type Kysely } from 'kysely';

/**
 * A search visits the row of every hit to count it; the narrower the rows, the fewer pages that is. What is read of the hits
 * shown only, and the vector that phrases alone are sought in, lie beside them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table search_text (
    id uuid primary key,
    language text,
    title text not null,
    exact tsvector not null
  )`,
  'insert into search_text (id, language, title, exact) select id, language, title, exact from search_row',
  'create index search_text_exact on search_text using gin (exact)',
  // dropped columns would stay in the rows that are there
  `create table search_narrow (
    id uuid primary key,
    changed_at timestamptz not null default now(),
    kind text not null,
    confidentiality text not null,
    stems tsvector not null
  )`,
  'insert into search_narrow (id, changed_at, kind, confidentiality, stems) select id, changed_at, kind, confidentiality, stems from search_row',
  'drop table search_row',
  'alter table search_narrow rename to search_row',
  'alter index search_narrow_pkey rename to search_row_pkey',
  'create index search_row_stems on search_row using gin (stems)',
];
