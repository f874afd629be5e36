import { sql, type RawBuilder, type Transaction } from 'kysely';
import { json } from './json.ts';
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

  /** Writes what waits. */
  async into(transaction: Transaction<Database>): Promise<void> {
    const parts = [...this.#waiting.values()].map(({ table, way, rows }) => PART[way](table, rows));
    this.#waiting.clear();
    if (parts.length === 0) return;
    const named = parts.map((part, index) => sql`${sql.ref(`part_${index}`)} as (${part})`);
    await sql`with ${sql.join(named)} select`.execute(transaction);
  }

  #wait(table: Table, way: Way, rows: readonly object[]): void {
    if (rows.length === 0) return;
    const key = `${way} ${table}`;
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, { table, way, rows: [...rows] });
    else waiting.rows.push(...rows);
  }
}

const PART: Readonly<Record<Way, (table: Table, rows: readonly object[]) => RawBuilder<unknown>>> = {
  add: insertion,
  replace: (table, rows) => sql`${insertion(table, rows)} on conflict (id) do update set ${settings(rows, 'excluded')}`,
  update: (table, rows) => sql`
    update ${sql.table(table)} set ${settings(rows, 'given')} from ${given(table, rows)} as given where ${sql.ref(`${table}.id`)} = given.id`,
};

const columnsOf = (rows: readonly object[]): readonly string[] => Object.keys(rows[0] ?? {});

function insertion(table: Table, rows: readonly object[]): RawBuilder<unknown> {
  const names = sql.join(columnsOf(rows).map((column) => sql.ref(column)));
  return sql`insert into ${sql.table(table)} (${names}) select ${names} from ${given(table, rows)}`;
}

const settings = (rows: readonly object[], from: string): RawBuilder<unknown> =>
  sql.join(columnsOf(rows).filter((column) => column !== 'id').map((column) => sql`${sql.ref(column)} = ${sql.ref(`${from}.${column}`)}`));

/** The rows as a table of the same shape. */
const given = (table: Table, rows: readonly object[]): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset((select shape from ${sql.table(table)} as shape where false), ${json(rows)}::jsonb)`;
