import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import { listingOf, type Listing } from './listing.ts';
import { columnsTold, idOf, LEDGER_TABLES, RowRecord, rowsIn, wholeRow, type LedgerTable, type NewEntry, type NewRows, type Row, type RowsByTable } from './rows.ts';
import { derivedColumns, settle, statusSeen } from './settle.ts';
import type { Standing } from './standing.ts';

/** An entry that the act has made. */
interface Made {
  readonly entry: NewEntry;
  readonly listing: Listing;
  /** Whether any of its rows has been touched since. */
  isChanged: boolean;
}

interface Touched {
  readonly before: RowsByTable;
  readonly after: RowsByTable;
}

/**
 * What one act writes into the register. Every row goes through here, so that the trace holds exactly the rows that were
 * touched, as they stood before and after; undo and history are read from it. Rows that are added are written with the
 * next reading, or when the act is done: whoever reads meanwhile asks `register.reading()` for the transaction.
 */
export class Ledger {
  readonly register: Register;
  readonly #touched = new Map<string, Touched>();
  /** The entries that the act has made, with what lists show of them since. */
  readonly #made = new Map<string, Made>();
  #differingAccounts = 0;

  constructor(register: Register) {
    this.register = register;
  }

  /** A new entry with all its rows; those that rest on a document rest on one of the entry's own level. */
  make(entry: NewEntry, rows: NewRows): void {
    const whole = this.#add(entry.id, { ...rows, entry: [entry] });
    const listing = listingOf(this.#described(entry), { today: this.register.today, spokenOn: null });
    this.#made.set(entry.id, { entry, listing, isChanged: false });
    const derived: Readonly<Record<string, object | undefined>> = { ...derivedColumns(listing) };
    this.#write(whole.map(([table, row]) => [table, { ...row, ...derived[table] }]));
    this.register.writing.add('instrument_status_seen', statusSeen(entry.id, listing));
  }

  /** How many values the act has put beside others that stand. */
  get differingAccounts(): number {
    return this.#differingAccounts;
  }

  /** Rows that were not there, of an entry that was. */
  add(entryId: string, rows: NewRows): void {
    this.#differingAccounts += rows.differing_account?.length ?? 0;
    this.#write(this.#add(entryId, rows));
  }

  /** Some columns of a row get other values. */
  async change(table: LedgerTable, entryId: string, change: Row): Promise<void> {
    const transaction = await this.register.reading();
    const [before] = await readRows(transaction, table, [change.id]);
    if (before === undefined) return;
    const [after] = await putRows(transaction, table, [{ ...before, ...change }]);
    if (JSON.stringify(before) !== JSON.stringify(after)) this.#tell(table, entryId, { before, after });
  }

  /** Rows that are no more. */
  async remove(table: LedgerTable, entryId: string, ids: readonly string[]): Promise<void> {
    const transaction = await this.register.reading();
    for (const before of await readRows(transaction, table, ids)) this.#tell(table, entryId, { before });
    await deleteRows(transaction, table, ids);
  }

  /** Keeps the trace, counts the writing in every entry that was there, and settles what follows, for some others as well. */
  async close(others: readonly string[] = []): Promise<void> {
    for (const [entryId, { before, after }] of this.#touched) {
      this.register.changed(entryId, isEmpty(before) ? null : before, isEmpty(after) ? null : after);
    }
    const older = [...this.#touched.keys()].filter((id) => !this.#made.has(id));
    await countWriting(this.register.transaction, older);
    const made = [...this.#made.values()].map(({ entry, listing, isChanged }): Standing => ({ ...this.#described(entry), listing, isListed: !isChanged, indexed: null }));
    await settle(this.register, [...new Set([...older, ...others])], made);
  }

  #add(entryId: string, rows: NewRows): readonly WholeRow[] {
    const whole = LEDGER_TABLES.flatMap((table) => (rows[table] ?? []).map((row): WholeRow => [table, wholeRow(table, row, this.register.actId)]));
    for (const [table, after] of whole) this.#tell(table, entryId, { after });
    return whole;
  }

  #write(rows: readonly WholeRow[]): void {
    for (const [table, row] of rows) this.register.writing.add(table, [row]);
  }

  #described({ id, kind, confidentiality: level }: NewEntry) {
    const rows = this.#touched.get(id)?.after ?? {};
    const resting = new Set(rowsIn(rows, 'assertion').map((row) => row['item_id']));
    const openFrom = (row: RowRecord): Confidentiality | null => (resting.has(row['id']) ? level : null);
    return { id, kind, confidentiality: level, rows, openFrom, datedFrom: openFrom, ownOpenFrom: () => level };
  }

  #tell(table: LedgerTable, entryId: string, { before, after }: { before?: RowRecord | undefined; after?: RowRecord | undefined }): void {
    const made = this.#made.get(entryId);
    if (made !== undefined) made.isChanged = true;
    const touched = this.#touched.get(entryId) ?? { before: {}, after: {} };
    this.#touched.set(entryId, touched);
    const id = idOf(before ?? after ?? {});
    const isFirst = touched.before[table]?.[id] === undefined && touched.after[table]?.[id] === undefined;
    if (isFirst && before !== undefined) (touched.before[table] ??= byId())[id] = before;
    if (after !== undefined) (touched.after[table] ??= byId())[id] = after;
    else delete touched.after[table]?.[id];
  }
}

/** Rows by id. An object that is made like this does not take each id for a property of a new class of objects. */
function byId(): Record<string, RowRecord> {
  const none: Record<string, RowRecord> = Object.create(null);
  return none;
}

type WholeRow = readonly [LedgerTable, Row];

const isEmpty = (rows: RowsByTable): boolean => Object.values(rows).every((ofTable) => Object.keys(ofTable).length === 0);

export async function countWriting(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction
    .updateTable('entry')
    .set({ version: sql`version + 1`, updated_at: sql`clock_timestamp()` })
    .where('id', 'in', ids)
    .execute();
}

/** A row as the trace tells it. */
const told = (table: LedgerTable): RawBuilder<unknown> =>
  sql`jsonb_build_object(${sql.join(columnsTold(table).map((column) => sql`${sql.lit(column)}, ${sql.ref(`${table}.${column}`)}`))})`;

export async function readRows(database: Kysely<Database>, table: LedgerTable, ids: readonly string[]): Promise<readonly RowRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ row: unknown }>`select ${told(table)} as row from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(database);
  return rows.map(({ row }) => RowRecord.parse(row));
}

/** Writes rows, over those of the same id where there are any; all must have the same columns. */
export async function putRows(transaction: Transaction<Database>, table: LedgerTable, rows: readonly object[]): Promise<readonly RowRecord[]> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const replaced = sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
  const { rows: written } = await sql<{ row: unknown }>`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset((select shape from ${sql.table(table)} as shape where false), ${json(rows)}::jsonb)
    on conflict (id) do update set ${replaced}
    returning ${told(table)} as row`.execute(transaction);
  return written.map(({ row }) => RowRecord.parse(row));
}

export async function deleteRows(transaction: Transaction<Database>, table: LedgerTable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(transaction);
}
