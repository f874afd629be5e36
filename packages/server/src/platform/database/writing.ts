import { CompiledQuery, type Transaction } from 'kysely';
import { json } from './json.ts';
import { WITH_THE_NEXT } from './repeated.ts';
import type { Database } from './tables.ts';

type Table = keyof Database;
type Row = { readonly id: string; readonly [column: string]: unknown };
type Way = 'add' | 'replace' | 'update';

/**
 * Rows that wait to be written. They go into the database with one statement, whatever tables they are for: a statement
 * costs as much as many rows, and rows that point at each other may come in any order. All rows of a table that are
 * written in one way have the same columns.
 */
export class Writing {
  readonly #waiting = new Map<string, { readonly table: Table; readonly way: Way; readonly rows: object[] }>();

  /** Rows that are not there. */
  add(table: Table, rows: readonly object[]): void {
    this.#wait(table, 'add', rows);
  }

  /** Rows that take the place of those of the same id, where there are any; each once. */
  replace(table: Table, rows: readonly Row[]): void {
    this.#wait(table, 'replace', rows);
  }

  /** Some columns of rows that are there; each once. */
  update(table: Table, rows: readonly Row[]): void {
    this.#wait(table, 'update', rows);
  }

  /** Writes what waits. What cannot be written fails the next query of the transaction, or the transaction as a whole. */
  async into(transaction: Transaction<Database>): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    if (waiting.length === 0) return;
    const parts = waiting.map(({ table, way, rows }, n) => `part_${n} as (${PART[way](table, Object.keys(rows[0] ?? {}), `$${n + 1}`)})`);
    await transaction.executeQuery(CompiledQuery.raw(`with ${parts.join(', ')} select ${WITH_THE_NEXT}`, waiting.map(({ rows }) => json(rows))));
  }

  #wait(table: Table, way: Way, rows: readonly object[]): void {
    if (rows.length === 0) return;
    const key = `${way} ${table}`;
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, { table, way, rows: [...rows] });
    else waiting.rows.push(...rows);
  }
}

/** The statement for each way, put together here: the query builder would take as long for it as the database. */
const PART: Readonly<Record<Way, (table: Table, columns: readonly string[], rows: string) => string>> = {
  add: insertion,
  replace: (table, columns, rows) => `${insertion(table, columns, rows)} on conflict (id) do update set ${settings(columns, 'excluded')}`,
  update: (table, columns, rows) => `update "${table}" set ${settings(columns, 'given')} from ${given(table, rows)} as given where "${table}".id = given.id`,
};

function insertion(table: Table, columns: readonly string[], rows: string): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `insert into "${table}" (${names}) select ${names} from ${given(table, rows)}`;
}

const settings = (columns: readonly string[], from: string): string =>
  columns.filter((column) => column !== 'id').map((column) => `"${column}" = ${from}."${column}"`).join(', ');

/** The rows as a table of the same shape. */
const given = (table: Table, rows: string): string => `jsonb_populate_recordset((select shape from "${table}" as shape where false), ${rows}::jsonb)`;
