import { sql, type Kysely } from 'kysely';

/** Lists show fields that no vocabulary lists by the words of the document. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update entry set fields = array(select distinct coalesce(code, words) from entry_topic where entry_id = entry.id and scheme = 'field' order by 1)
    where exists (select from entry_topic where entry_id = entry.id and scheme = 'field' and code is null)`.execute(db);
}
