import { sql, type Insertable, type RawBuilder, type Transaction } from 'kysely';
import { z } from '@hono/zod-openapi';
import type { Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import type { Span } from '@mithaq/reading';

/** The tables whose rows make up an entry, in the order in which they are written. */
export const LEDGER_TABLES = [
  'entry', 'organisation', 'person', 'instrument', 'meeting_series', 'meeting', 'issue', 'statement', 'activity', 'commitment',
  'name', 'office', 'instrument_event', 'agenda_item', 'position', 'actor_role', 'entry_topic', 'assertion',
] as const;
export type LedgerTable = (typeof LEDGER_TABLES)[number];

/** Columns that are worked out from others, or count writings: no part of what an act changes. */
const NOT_TOLD: Partial<Record<LedgerTable, readonly string[]>> = {
  entry: ['version', 'created_at', 'updated_at', 'listed_on', 'type', 'status', 'title_ar', 'title_en', 'title_fr'],
  instrument: ['status', 'status_date'],
};
const WITHOUT_ACT: ReadonlySet<LedgerTable> = new Set(['organisation', 'person', 'instrument', 'meeting_series', 'meeting', 'issue', 'statement', 'activity', 'commitment']);

/** A row to be written; its id is known beforehand, so that rows can point at each other. */
export type LedgerRow<T extends LedgerTable> = Omit<Insertable<Database[T]>, 'spans' | 'id'> & { id: string; spans?: readonly Span[] };

export const RowRecord = z.record(z.string(), z.unknown());
export type RowRecord = z.infer<typeof RowRecord>;
/** A row on its way into the register. */
export type Row = Readonly<RowRecord> & { readonly id: string };
/** The rows of one entry that an act touched, by table and id. */
export const RowsByTable = z.partialRecord(z.enum(LEDGER_TABLES), z.record(z.string(), RowRecord));
export type RowsByTable = z.infer<typeof RowsByTable>;

interface Touched {
  readonly before: RowsByTable;
  readonly after: RowsByTable;
}

/**
 * What one act writes into the register. Every row goes through here, so that the trace holds exactly the rows that were
 * touched, as they stood before and after; undo and history are read from it.
 */
export class Ledger {
  readonly register: Register;
  readonly #touched = new Map<string, Touched>();

  constructor(register: Register) {
    this.register = register;
  }

  /** Rows that were not there. */
  async add(table: LedgerTable, entryId: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const withAct = WITHOUT_ACT.has(table) ? rows : rows.map((row) => ({ ...row, act_id: this.register.actId }));
    for (const row of await putRows(this.register.transaction, table, withAct)) this.#tell(table, entryId, { after: row });
  }

  /** Some columns of a row get other values. */
  async change(table: LedgerTable, entryId: string, change: Row): Promise<void> {
    const { transaction } = this.register;
    const [before] = await readRows(transaction, table, [change.id]);
    if (before === undefined) return;
    const [after] = await putRows(transaction, table, [{ ...before, ...change }]);
    if (JSON.stringify(before) !== JSON.stringify(after)) this.#tell(table, entryId, { before, after });
  }

  /** Rows that are no more. */
  async remove(table: LedgerTable, entryId: string, ids: readonly string[]): Promise<void> {
    const { transaction } = this.register;
    for (const before of await readRows(transaction, table, ids)) this.#tell(table, entryId, { before });
    await deleteRows(transaction, table, ids);
  }

  /** Writes the trace, and counts the writing in every entry that was touched. */
  async close(): Promise<readonly string[]> {
    const ids = [...this.#touched.keys()];
    for (const [entryId, { before, after }] of this.#touched) {
      await this.register.changed(entryId, isEmpty(before) ? null : before, isEmpty(after) ? null : after);
    }
    const older = ids.filter((id) => this.#touched.get(id)?.after.entry?.[id] === undefined || this.#touched.get(id)?.before.entry?.[id] !== undefined);
    await countWriting(this.register.transaction, older);
    return ids;
  }

  #tell(table: LedgerTable, entryId: string, { before, after }: { before?: RowRecord | undefined; after?: RowRecord | undefined }): void {
    const touched = this.#touched.get(entryId) ?? { before: {}, after: {} };
    this.#touched.set(entryId, touched);
    const id = idOf(before ?? after ?? {});
    const isFirst = touched.before[table]?.[id] === undefined && touched.after[table]?.[id] === undefined;
    if (isFirst && before !== undefined) (touched.before[table] ??= {})[id] = before;
    if (after !== undefined) (touched.after[table] ??= {})[id] = after;
    else delete touched.after[table]?.[id];
  }
}

export const idOf = (row: RowRecord): string => String(row['id']);

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
  sql`to_jsonb(${sql.table(table)}) - ${sql.val(NOT_TOLD[table] ?? [])}::text[]`;

export async function readRows(transaction: Transaction<Database>, table: LedgerTable, ids: readonly string[]): Promise<readonly RowRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ row: unknown }>`select ${told(table)} as row from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(transaction);
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
