import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { readRows } from './ledger.ts';
import { restsOn } from './rests-on.ts';
import { idOf, LEDGER_TABLES, RowsByTable, type LedgerTable, type RowRecord } from './rows.ts';

/** What an act did to one entry. */
export interface Change {
  readonly entryId: string;
  readonly before: RowsByTable;
  readonly after: RowsByTable;
}

type ChangesByAct = ReadonlyMap<string, readonly Change[]>;

/** What stands in the way of putting rows back as they stood before an act. */
export interface Obstacle {
  readonly because: 'changed-since' | 'rests-on';
  /** The entry where it lies; an empty text when it lies in none. */
  readonly entryId: string;
}

/** What acts did to entries; an act that touched none is not in it. */
export async function changesOf(database: Kysely<Database>, acts: readonly string[]): Promise<ChangesByAct> {
  if (acts.length === 0) return new Map();
  const rows = await database.selectFrom('act_change').select(['act_id', 'entry_id', 'before', 'after']).where('act_id', 'in', acts).execute();
  return Map.groupBy(rows.map((row) => ({ act: row.act_id, entryId: row.entry_id, before: RowsByTable.parse(row.before ?? {}), after: RowsByTable.parse(row.after ?? {}) })), ({ act }) => act);
}

export const rowsOf = (changes: readonly Change[], when: 'before' | 'after', table: LedgerTable): readonly RowRecord[] =>
  changes.flatMap((change) => Object.values(change[when][table] ?? {}));

/** Rows that acts brought in, and that go when these are taken back. */
export function addedIds(changes: readonly Change[], table: LedgerTable): readonly string[] {
  const before = new Set(rowsOf(changes, 'before', table).map(idOf));
  return rowsOf(changes, 'after', table).map(idOf).filter((id) => !before.has(id));
}

/** Each act that cannot be taken back now, with what stands in its way: one of its entries has been changed since, or something later rests on them. */
export async function obstaclesTo(database: Kysely<Database>, acts: ChangesByAct): Promise<ReadonlyMap<string, Obstacle>> {
  const obstacles = new Map<string, Obstacle>();
  const current = await rowsNow(database, [...acts.values()].flat());
  for (const [act, changes] of acts) {
    const obstacle = changedSince(changes, current) ?? (await restingEntry(database, changes));
    if (obstacle !== null) obstacles.set(act, obstacle);
  }
  return obstacles;
}

type RowsNow = ReadonlyMap<LedgerTable, ReadonlyMap<string, RowRecord>>;

async function rowsNow(database: Kysely<Database>, changes: readonly Change[]): Promise<RowsNow> {
  const tables = new Map<LedgerTable, ReadonlyMap<string, RowRecord>>();
  for (const table of LEDGER_TABLES) {
    const ids = new Set([...rowsOf(changes, 'before', table), ...rowsOf(changes, 'after', table)].map(idOf));
    tables.set(table, new Map((await readRows(database, table, [...ids])).map((row) => [idOf(row), row])));
  }
  return tables;
}

function changedSince(changes: readonly Change[], now: RowsNow): Obstacle | null {
  for (const table of LEDGER_TABLES) {
    const touched = changes.find(({ before, after }) =>
      [...Object.keys(before[table] ?? {}), ...Object.keys(after[table] ?? {})].some((id) => !isAsLeft(now.get(table)?.get(id), after[table]?.[id])));
    if (touched !== undefined) return { because: 'changed-since', entryId: touched.entryId };
  }
  return null;
}

/** A column that came to be after the act stands at nothing in what it left. */
function isAsLeft(row: RowRecord | undefined, left: RowRecord | undefined): boolean {
  if (row === undefined || left === undefined) return row === left;
  return Object.entries(row).every(([column, value]) => JSON.stringify(value) === JSON.stringify(left[column] ?? null));
}

async function restingEntry(database: Kysely<Database>, changes: readonly Change[]): Promise<Obstacle | null> {
  const going = LEDGER_TABLES.flatMap((table) => addedIds(changes, table));
  const among = LEDGER_TABLES.flatMap((table) => rowsOf(changes, 'after', table).map(idOf));
  const entryId = await restsOn(database, going, among);
  return entryId === null ? null : { because: 'rests-on', entryId };
}
