import { sql, type Kysely } from 'kysely';

/** The sum that an instrument is worth or grants, as its sources write it: «خمسة ملايين دولار أمريكي». */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table instrument add column amount text`.execute(db);
}
