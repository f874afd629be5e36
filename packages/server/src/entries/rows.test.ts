import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connected } from '../platform/database/connect.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { LEDGER_TABLES, wholeRow } from './rows.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase();
});
afterAll(() => connected.close());

/** Worked out from other rows, or kept by the database itself. */
const NOT_TOLD: Readonly<Record<string, readonly string[]>> = {
  entry: ['version', 'created_at', 'updated_at', 'listed_on', 'type', 'status', 'title_ar', 'title_en', 'title_fr', 'actors', 'fields', 'of_state', 'order_ar', 'order_en', 'order_fr'],
  instrument: ['status', 'status_date', 'status_until'],
};

interface Column {
  readonly name: string;
  readonly default: string | null;
}

it.each(LEDGER_TABLES)('what stands in %s where nothing is said is what the database puts there', async (table) => {
  const { rows: columns } = await sql<Column>`
    select column_name as name, column_default as default from information_schema.columns where table_schema = 'public' and table_name = ${table}`.execute(connected.database);
  const told = columns.filter(({ name }) => name !== 'id' && name !== 'act_id' && !(NOT_TOLD[table] ?? []).includes(name));
  const values = told.map((column) => sql`${sql.lit(column.name)}, ${column.default === null ? sql`null` : sql.raw(column.default)}`);
  const { rows } = await sql<{ unsaid: unknown }>`select jsonb_build_object(${sql.join(values)}) as unsaid`.execute(connected.database);
  const { id: _id, act_id: _act, ...unsaid } = wholeRow(table, { id: '' }, 'an act') as Record<string, unknown>;
  expect(unsaid).toEqual(rows[0]?.unsaid);
  expect(columns.some(({ name }) => name === 'act_id')).toBe(_act === 'an act');
});
