import { sql, type Kysely } from 'kysely';

/** A title put together by us, where the name alone says only «اتفاقية», is kept apart from the names that documents give. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table name drop constraint name_form_check`.execute(db);
  await sql`alter table name add constraint name_form_check
    check (form in ('official', 'short', 'acronym', 'former', 'variant', 'transliteration', 'title', 'composed'))`.execute(db);
}
