import { sql, type Kysely } from 'kysely';

/** How many decisions a meeting took, as its sources write it: «12 قراراً وخمس توصيات». */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table meeting add column decisions text`.execute(db);
}
