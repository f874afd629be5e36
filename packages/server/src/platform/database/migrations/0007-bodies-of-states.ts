import { sql, type Kysely } from 'kysely';

/**
 * The State whose body an organisation is, told by its names, so that the page of the State shows it and a search for the State
 * finds it. Of those that are there it is worked out when the register is next opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  'alter table entry add column of_state text',
  "update entry set of_state = '?' where kind = 'organisation'",
  'create index entry_of_state on entry (of_state) where of_state is not null',
];
