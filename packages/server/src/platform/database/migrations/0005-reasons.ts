import { sql, type Kysely } from 'kysely';

/** Whoever says how a commitment stands may say why, in her own words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table commitment add column reason text`.execute(db);
}
