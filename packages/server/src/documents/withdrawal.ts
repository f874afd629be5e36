import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { POINTING } from '../entries/rests-on.ts';
import { LEDGER_TABLES, OWNER, type LedgerTable } from '../entries/rows.ts';

/** What would go from the register with a document. */
export interface Withdrawal {
  /** Entries that rest on it alone, and what was made only to stand beside them. */
  readonly going: readonly string[];
  /** Entries that others tell of too: they stay, without what this document alone says of them. */
  readonly staying: readonly string[];
  /** Rows of those that stay, which rest on it alone, by table. */
  readonly rows: ReadonlyMap<LedgerTable, readonly string[]>;
}

/** Works out what rests on a document alone. An entry stays to which something points that stays. */
export async function withdrawalOf(transaction: Transaction<Database>, documentId: string): Promise<Withdrawal> {
  const resting = await idsOf(transaction, sql`select distinct entry_id as id from assertion where document_id = ${documentId}`);
  const shared = new Set(await idsOf(transaction, sql`
    select distinct entry_id as id from assertion where entry_id = any(${resting}::uuid[]) and document_id is distinct from ${documentId}`));
  const rows = await rowsAlone(transaction, documentId, [...shared]);
  const alone = resting.filter((id) => !shared.has(id));
  const leaving = [...rows.values()].flat();
  const going = await unheld(transaction, await withCompanions(transaction, alone, leaving), leaving);
  const isGoing = new Set(going);
  return { going, staying: resting.filter((id) => !isGoing.has(id)), rows };
}

async function idsOf(transaction: Transaction<Database>, query: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${query}`.execute(transaction);
  return rows.map(({ id }) => id);
}

const onlyIn = (documentId: string): RawBuilder<boolean> => sql<boolean>`(
  exists (select from assertion where assertion.item_id = item.id and assertion.document_id = ${documentId})
  and not exists (select from assertion where assertion.item_id = item.id and assertion.document_id is distinct from ${documentId}))`;

/** Rows of entries that others tell of too, which rest on the document alone. An entry keeps the names it has no others than. */
async function rowsAlone(transaction: Transaction<Database>, documentId: string, shared: readonly string[]): Promise<Map<LedgerTable, readonly string[]>> {
  const found = new Map<LedgerTable, readonly string[]>();
  for (const [table, owner] of Object.entries(OWNER)) {
    const known = LEDGER_TABLES.find((one) => one === table);
    if (known === undefined) continue;
    const lastName = known === 'name'
      ? sql`and exists (select from name as other where other.entry_id = item.entry_id and not exists (select from assertion where assertion.item_id = other.id and assertion.document_id = ${documentId}))`
      : sql``;
    found.set(known, await idsOf(transaction, sql`
      select item.id from ${sql.table(table)} as item where ${sql.ref(`item.${owner}`)} = any(${shared}::uuid[]) and ${onlyIn(documentId)} ${lastName}`));
  }
  return found;
}

/** With them what no document tells of and only they point at: the series of a meeting, the issue of a position, the body above another. */
async function withCompanions(transaction: Transaction<Database>, alone: readonly string[], leaving: readonly string[]): Promise<readonly string[]> {
  let all = alone;
  for (;;) {
    const pointed = POINTING.filter(([, column]) => column !== 'item_id').map(([table, column, owner]) => sql`
      select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(owner)} = any(${all}::uuid[]) or id = any(${leaving}::uuid[])`);
    const more = await idsOf(transaction, sql`
      select distinct entry.id from (${sql.join(pointed, sql` union all `)}) as pointed join entry on entry.id = pointed.id
      where entry.id <> all(${all}::uuid[]) and not exists (select from assertion where assertion.entry_id = entry.id)`);
    if (more.length === 0) return all;
    all = [...all, ...more];
  }
}

/** Without those to which something points that stays. */
async function unheld(transaction: Transaction<Database>, candidates: readonly string[], leaving: readonly string[]): Promise<readonly string[]> {
  let going = candidates;
  for (;;) {
    const holding = POINTING.filter(([, column]) => column !== 'item_id').map(([table, column, owner]) => sql`
      select ${sql.ref(column)} as id from ${sql.table(table)}
      where ${sql.ref(column)} = any(${going}::uuid[]) and (${sql.ref(owner)} is null or ${sql.ref(owner)} <> all(${going}::uuid[])) and id <> all(${leaving}::uuid[])`);
    const held = new Set(going.length === 0 ? [] : await idsOf(transaction, sql`${sql.join(holding, sql` union `)}`));
    if (held.size === 0) return going;
    going = going.filter((id) => !held.has(id));
  }
}
