import { sql, type Kysely } from 'kysely';

/** How an instrument is renewed, in words: «يُجدَّد تلقائياً ما لم يُخطر أحد الطرفين الآخر». */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table instrument add column renewal text`.execute(db);
}
