import type { Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { countWriting, deleteRows, putRows, readRows } from './ledger.ts';
import { restsOn } from './rests-on.ts';
import { idOf, LEDGER_TABLES, RowsByTable, type LedgerTable, type RowRecord } from './rows.ts';
import { settle } from './settle.ts';
import { titlesOf } from './titles.ts';

/** What an act did to one entry. */
interface Change {
  readonly entryId: string;
  readonly before: RowsByTable;
  readonly after: RowsByTable;
}

/**
 * Puts the rows of entries back as they stood before an act: exactly those it touched. Refused when one of them has been
 * changed since, or when something that came later rests on them.
 */
export async function takeBack(register: Register, actId: string): Promise<Refusal | null> {
  const { transaction } = register;
  const changes = await changesOf(transaction, actId);
  const refused = (await changedSince(register, changes)) ?? (await restedOn(register, changes));
  if (refused !== null) return refused;
  for (const table of LEDGER_TABLES) {
    const rows = rowsOf(changes, 'before', table);
    if (rows.length > 0) await putRows(transaction, table, rows);
  }
  for (const table of LEDGER_TABLES.toReversed()) await deleteRows(transaction, table, addedIds(changes, table));
  for (const { entryId, before, after } of changes) register.changed(entryId, after, before);
  const ids = changes.map(({ entryId }) => entryId);
  await countWriting(transaction, ids);
  await settle(register, ids);
  return null;
}

async function changesOf(transaction: Transaction<Database>, actId: string): Promise<readonly Change[]> {
  const rows = await transaction.selectFrom('act_change').select(['entry_id', 'before', 'after']).where('act_id', '=', actId).execute();
  return rows.map((row) => ({ entryId: row.entry_id, before: RowsByTable.parse(row.before ?? {}), after: RowsByTable.parse(row.after ?? {}) }));
}

const rowsOf = (changes: readonly Change[], when: 'before' | 'after', table: LedgerTable): readonly RowRecord[] =>
  changes.flatMap((change) => Object.values(change[when][table] ?? {}));

/** Rows that the act brought in, and that go. */
function addedIds(changes: readonly Change[], table: LedgerTable): readonly string[] {
  const before = new Set(rowsOf(changes, 'before', table).map(idOf));
  return rowsOf(changes, 'after', table).map(idOf).filter((id) => !before.has(id));
}

async function changedSince(register: Register, changes: readonly Change[]): Promise<Refusal | null> {
  for (const table of LEDGER_TABLES) {
    const ids = [...rowsOf(changes, 'before', table), ...rowsOf(changes, 'after', table)].map(idOf);
    const current = new Map((await readRows(register.transaction, table, ids)).map((row) => [idOf(row), JSON.stringify(row)]));
    const touched = changes.find(({ before, after }) =>
      [...Object.keys(before[table] ?? {}), ...Object.keys(after[table] ?? {})].some((id) => {
        const left = after[table]?.[id];
        return current.get(id) !== (left === undefined ? undefined : JSON.stringify(left));
      }));
    if (touched !== undefined) return cannotUndo(register, 'changed-since', touched.entryId);
  }
  return null;
}

async function restedOn(register: Register, changes: readonly Change[]): Promise<Refusal | null> {
  const going = LEDGER_TABLES.flatMap((table) => addedIds(changes, table));
  const among = LEDGER_TABLES.flatMap((table) => rowsOf(changes, 'after', table).map(idOf));
  const owner = await restsOn(register.transaction, going, among);
  return owner === null ? null : cannotUndo(register, 'rests-on', owner);
}

/** Names what stands in the way, unless the actor may not see it. */
async function cannotUndo(register: Register, because: 'changed-since' | 'rests-on', entryId: string): Promise<Refusal> {
  const entry = entryId === '' ? undefined : (await titlesOf(register.transaction, register, [entryId])).get(entryId);
  return refusal('cannot-undo', entry === undefined ? { because } : { because, entry: entry.id, kind: entry.kind, title: entry.title });
}
