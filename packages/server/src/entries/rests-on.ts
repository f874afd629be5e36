import { sql, type Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';

/** Every column that points at an entry, and the column that says whose row it is. */
export const POINTING = [
  ['name', 'entry_id', 'entry_id'],
  ['organisation', 'parent_id', 'id'],
  ['office', 'person_id', 'person_id'],
  ['office', 'organisation_id', 'person_id'],
  ['instrument_event', 'instrument_id', 'instrument_id'],
  ['instrument_event', 'per_party', 'instrument_id'],
  ['meeting_series', 'convener_id', 'id'],
  ['meeting', 'series_id', 'id'],
  ['agenda_item', 'meeting_id', 'meeting_id'],
  ['statement', 'meeting_id', 'id'],
  ['position', 'statement_id', 'statement_id'],
  ['position', 'issue_id', 'statement_id'],
  ['commitment', 'source_id', 'id'],
  ['actor_role', 'entry_id', 'entry_id'],
  ['actor_role', 'actor_id', 'entry_id'],
  ['actor_role', 'acting_through', 'entry_id'],
  ['actor_role', 'on_behalf_of', 'entry_id'],
  ['entry_topic', 'entry_id', 'entry_id'],
  ['differing_account', 'entry_id', 'entry_id'],
  ['differing_account', 'row_id', 'entry_id'],
  ['differing_account', 'named_id', 'entry_id'],
  ['assertion', 'entry_id', 'entry_id'],
  ['assertion', 'item_id', 'entry_id'],
] as const;

/**
 * The entry of some row that points at one of these entries or rows, and is not itself among them: what would be torn if they
 * went. Null when nothing does; an empty text when the row belongs to no entry.
 */
export async function restsOn(database: Kysely<Database>, ids: readonly string[], among: readonly string[]): Promise<string | null> {
  if (ids.length === 0) return null;
  const pointing = POINTING.map(([table, column, owner]) => sql`
    (select ${sql.ref(owner)} as owner from ${sql.table(table)} where ${sql.ref(column)} = any(${ids}::uuid[]) and id <> all(${among}::uuid[]) limit 1)`);
  const { rows } = await sql<{ owner: string | null }>`${sql.join(pointing, sql` union all `)} limit 1`.execute(database);
  return rows.length === 0 ? null : (rows[0]?.owner ?? '');
}
