import { sql, type Transaction } from 'kysely';
import { readRows } from '../entries/ledger.ts';
import { idOf, LEDGER_TABLES, OWNER, type LedgerTable, type RowRecord, type RowsByTable } from '../entries/rows.ts';
import type { Database } from '../platform/database/tables.ts';

/** Entries that the samples made, or to which they added something. */
export async function entriesOfSamples(transaction: Transaction<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from entry where is_sample
    union select assertion.entry_id from assertion join document on document.id = assertion.document_id where document.is_sample
    union select role.entry_id from actor_role as role join entry as actor on actor.id in (role.actor_id, role.acting_through, role.on_behalf_of) where actor.is_sample`.execute(transaction);
  return rows.map(({ id }) => id);
}

/** All rows of entries, by entry, table and id. */
export async function rowsOfEntries(transaction: Transaction<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, RowsByTable>> {
  const entries = new Map<string, RowsByTable>(ids.map((id) => [id, {}]));
  for (const table of LEDGER_TABLES) {
    const column = ownerIn(table);
    const { rows: owned } = await sql<{ id: string }>`select id from ${sql.table(table)} where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(transaction);
    for (const row of await readRows(transaction, table, owned.map(({ id }) => id))) {
      const rows = entries.get(String(row[column]));
      if (rows !== undefined) (rows[table] ??= {})[idOf(row)] = row;
    }
  }
  return entries;
}

/** The column that says whose a row is. */
function ownerIn(table: LedgerTable): string {
  if (table === 'assertion') return 'entry_id';
  return table in OWNER ? String(Object.entries(OWNER).find(([name]) => name === table)?.[1]) : 'id';
}

/** Of the rows of an entry those that an act changed, as they stood on one side of it. */
export function changedRows(side: RowsByTable, other: RowsByTable): RowsByTable | null {
  const changed: RowsByTable = {};
  for (const table of LEDGER_TABLES) {
    const rows = Object.entries(side[table] ?? {}).filter(([id, row]) => !isSame(row, other[table]?.[id]));
    if (rows.length > 0) changed[table] = Object.fromEntries(rows);
  }
  return Object.keys(changed).length === 0 ? null : changed;
}

const isSame = (a: RowRecord, b: RowRecord | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
